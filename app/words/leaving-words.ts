import type { ApplicationInRound } from "#db/programme/moves";
import { isFinalWithdrawal } from "#lib/programme/application";
import type { Locale } from "#lib/text/text";
import { translator } from "../translate";
import { deadlineWords } from "./application-words";

/** What comes of taking an application out of its round; `isFinal` where it cannot be taken up again. */
type Leaving = { lines: string[]; isFinal: boolean };

/** Until when a returned application has to come back, as words within a sentence; `null` where it was not returned. */
function dueWords(joined: ApplicationInRound, locale: Locale, now: Date): string | null {
  return joined.application.state === "returned"
    ? deadlineWords(joined, locale, now).words.replace(/[。.]$/, "")
    : null;
}

/** What comes of withdrawing an application, as it stands now. */
export function withdrawalWords(joined: ApplicationInRound, locale: Locale, now: Date): Leaving {
  const translate = translator(locale);
  if (!isFinalWithdrawal(joined)) return { lines: [translate("application.withdrawHint")], isFinal: false };
  const { state } = joined.application;
  const due = dueWords(joined, locale, now);
  const line =
    due !== null
      ? translate("application.withdrawReturned", { due })
      : translate(`application.${state === "submitted" || state === "late" ? "withdrawSent" : "withdrawUnfinished"}`);
  return { lines: [line, translate("application.withdrawFinal")], isFinal: true };
}

/**
 * What comes of deleting the sheet of an application, and what stays with the bureau. `tick` is what the firm has to
 * say that it knows; `null` where the application was withdrawn before.
 */
export function deletionWords(
  joined: ApplicationInRound,
  { bureau, locale, now }: { bureau: string; locale: Locale; now: Date },
): { title: string; lines: string[]; kept: string; tick: string | null } {
  const translate = translator(locale);
  const { round, application } = joined;
  const isLeft = application.state === "withdrawn";
  const due = dueWords(joined, locale, now);
  const state = translate(`application.states.${application.state}`);
  return {
    title: translate("application.deletion.title"),
    lines: [
      translate("application.deletion.names", { round: round.name, bureau, number: String(application.number), state }),
      translate(`application.deletion.${isLeft ? "left" : "leaves"}`),
      ...(due === null ? [] : [translate("application.deletion.returned", { due })]),
      translate(`application.deletion.${round.state === "open" ? "open" : "closed"}`),
    ],
    kept: translate("application.deletion.kept"),
    tick: isLeft ? null : translate("application.deletion.tick", { round: round.name }),
  };
}
