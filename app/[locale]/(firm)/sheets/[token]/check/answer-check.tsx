import { AnswerList, type AnswerRow } from "#app/_view/answer-list";
import { type AnswerObstacle, questionsOf } from "#app/acts/sheets/obstacles";

import { translator } from "#app/translate";
import { answerLines } from "#app/words/answer-words";
import { givenByWords } from "#app/words/given-by";
import { isCarried, type StoredEntry } from "#lib/entry/entry";
import type { Journey, Leg, Stop } from "#lib/instrument/journey";
import type { Question } from "#lib/instrument/question";
import type { Locale } from "#lib/text/text";

type Props = {
  way: Journey;
  /** The questions in the words of the pages on which they are answered. */
  inWords: ReadonlyMap<string, Question>;
  stored: ReadonlyMap<string, StoredEntry>;
  obstacles: readonly AnswerObstacle[];
  locale: Locale;
  linkTo: (section: string, question: string) => string;
};

/** Open questions of a section that are named one by one; more have one way to the first. */
const namedAtMost = 3;

/** The answers as they would be submitted by section, those to be mended or given first, and those that are set aside. */
export function AnswerCheck({ way, inWords, stored, obstacles, locale, linkTo }: Props) {
  const translate = translator(locale);
  const toMend = new Set(obstacles.flatMap((obstacle) => questionsOf(obstacle)));
  return way.legs.map((leg) => {
    const { section, stops } = leg;
    const here = stops.filter(({ shown, question }) => shown === "yes" || stored.has(question.id));
    const rows = here.map((stop) => rowOf(stop, leg));
    const open = rows.filter(({ state }) => state === "missing");
    const [first] = open;
    const isMany = open.length > namedAtMost;
    const attention = rows.filter(({ state }) => state === "problem" || (state === "missing" && !isMany));
    const fine = rows.filter(({ state }) => state === "given" || state === "aside");
    return (
      <AnswerList
        key={section.id}
        title={section.title[locale]}
        state={stateOf(rows, stops)}
        more={isMany && first ? { href: first.href, words: translate("check.missingLink") } : null}
        words={{ change: translate("check.change"), fine: translate("cards.check.fine", { count: fine.length }) }}
        {...{ attention, fine }}
      />
    );
  });

  function rowOf({ question, shown, answered }: Stop, { section }: Leg): AnswerRow {
    const { id, text } = question;
    const answer = stored.get(id);
    const isAside = shown !== "yes";
    return {
      id,
      question: text[locale],
      answer: answerLines(inWords.get(id) ?? question, answer?.entry, locale),
      state: toMend.has(id) ? "problem" : isAside ? "aside" : answered ? "given" : "missing",
      asideWords: isAside
        ? translate("check.hiddenKept")
        : isCarried(answer)
          ? translate("check.carried")
          : givenByWords(answer, locale),
      note: answer?.note ? translate("check.note", { note: answer.note }) : null,
      href: linkTo(section.id, id),
      changeLabel: translate("check.changeLabel", { question: text[locale] }),
    };
  }

  function stateOf(rows: readonly AnswerRow[], stops: readonly Stop[]): string {
    const count = (state: AnswerRow["state"]) => rows.filter((row) => row.state === state).length;
    const carried = stops.filter(({ shown, question }) => shown === "yes" && isCarried(stored.get(question.id))).length;
    const parts = [
      count("problem") > 0 ? translate("cards.check.problems", { count: count("problem") }) : "",
      count("missing") > 0 ? translate("check.missing", { count: count("missing") }) : "",
      carried > 0 ? translate("cards.check.carried", { count: carried }) : "",
    ].filter(Boolean);
    return parts.length > 0 ? parts.join(" · ") : translate("cards.check.done", { count: count("given") });
  }
}
