import { OfficeMessages } from "#app/_view/messages/office-messages";
import { type Kept, textsOf } from "#app/forms/kept-form";
import { formats, translator } from "#app/translate";
import { officeMessages } from "#app/words/message-words";
import { reviewProblem } from "#app/words/review-problem";
import { database } from "#db/client";
import type { DecisionRecord } from "#db/programme/application-file";
import { mayTell, readMessages } from "#db/programme/firm-messages";
import type { Actor } from "#lib/access";
import { finalDecision } from "#lib/programme/decision";
import type { Locale } from "#lib/text/text";

type Props = {
  application: string;
  decisions: readonly DecisionRecord[];
  actor: Actor;
  locale: Locale;
  home: string;
  before: Kept | null;
  done: string | undefined;
  now: Date;
};

const doneWords = ["told", "phoned"] as const;
const acts: readonly string[] = ["tell", "tell-decision", "phoned"];

/** Whether a form that was not taken in is one of those that tell the firm something. */
export const isTelling = (before: Kept | null): boolean => before !== null && acts.includes(before.act);

const problems = ["no-text", "no-decision", "stale"] as const;

/** What a firm was told of its application, and where an officer tells it more. */
export async function ToldFirm({ application, decisions, actor, locale, home, before, done, now }: Props) {
  const read = await readMessages(await database(), actor, application, now);
  if (!read.ok) return null;
  const { messages, names, round } = read.value;
  const translate = translator(locale);
  const final = finalDecision(decisions);
  const told = messages.find(({ kind }) => kind === "decision");
  const word = doneWords.find((each) => each === done);
  return (
    <OfficeMessages
      messages={officeMessages(messages, names, locale, home)}
      canTell={mayTell(actor, round)}
      decision={
        final && {
          id: final.id,
          toldAt: told ? formats(locale).dateTime(told.at, { dateStyle: "medium", timeStyle: "short" }) : null,
          isChanged: told !== undefined && told.at < final.at,
        }
      }
      kept={before && isTelling(before) ? keptOf(before, locale) : null}
      done={word ? translate(`firmMessages.office.done.${word}`) : null}
      {...{ home, translate }}
    />
  );
}

function keptOf(before: Kept, locale: Locale) {
  const { subject = "", body = "" } = textsOf(before);
  const problem = problems.find((each) => each === before.problem);
  return {
    subject,
    body,
    problem: problem
      ? translator(locale)(`firmMessages.office.problems.${problem}`)
      : reviewProblem(locale, before.problem),
  };
}
