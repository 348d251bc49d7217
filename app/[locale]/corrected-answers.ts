import { askingOn } from "#app/acts/sheets/asking";
import { withChanges } from "#lib/advising/review";
import type { SignedReport } from "#lib/advising/sign-off";
import { answerOf } from "#lib/entry/reading";
import type { Answers } from "#lib/instrument/answers";
import { editionOf } from "#questionnaires";

type Corrected = Pick<SignedReport, "answers" | "corrections" | "edition" | "depth" | "year">;

/** The answers of a report with what was corrected of them. */
export function correctedAnswers({ answers, corrections, ...of }: Corrected): Answers {
  const asking = askingOn({ edition: editionOf(of), year: of.year });
  const changes = corrections.flatMap(({ key, to }) => {
    const asked = asking.under(key);
    return asked?.question ? [{ question: asked.question.id, to: answerOf(asked, to) }] : [];
  });
  return withChanges(answers, changes);
}
