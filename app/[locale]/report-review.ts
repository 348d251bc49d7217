import type { Tiers } from "#app/_view/result/result-view";
import { ladderFrom } from "#app/acts/sheets/law-today";
import type { AdvisorReport, ChapterId } from "#app/paper/report/advisor-report";
import { notesOfSnapshot } from "#app/words/fact-notes";
import type { SignOffLine } from "#db/advising/sign-offs";
import type { UnsignedReport } from "#lib/advising/sign-off";
import type { TextPart } from "#lib/advising/writing";
import type { ChosenAdvice } from "#lib/advising/written";
import { goalIn } from "#lib/programme/goal";
import { pairsOf } from "#lib/rules/keys";
import { type Locale, locales } from "#lib/text/languages";
import { adviceText } from "./(advisor)/clients/[client]/proposals";
import { correctedAnswers } from "./corrected-answers";
import { correctionLines } from "./correction-lines";

/** A report that was signed, or would be. */
type Made = UnsignedReport;

type Review = Pick<AdvisorReport, "corrected" | "decided" | "texts" | "advice">;

/** In which chapter of the document a part that an advisor writes stands. */
const chapters: Readonly<Record<TextPart, ChapterId>> = {
  summary: "finding",
  position: "strength",
  stage: "learning",
  networks: "networks",
  tiers: "tiers",
};

/** What a practice made of a result, in the words of a document. */
export function reviewIn(report: Made, locale: Locale): Review {
  const lines = correctionLines(report, locale);
  const corrections = lines.filter(({ isWaiting }) => isWaiting);
  const decided = lines.filter(({ isWaiting }) => !isWaiting);
  const texts: Review["texts"] = {};
  let advice: Review["advice"] = null;
  for (const { part, content } of report.writings) {
    if ("advice" in content) advice = content.advice.map((each) => piece(inLanguage(each, locale)));
    else if (part !== "advice" && content.text !== "") texts[chapters[part]] = content.text;
  }
  const tiers = correctedTiers(report, locale);
  const answers = correctedAnswers(report);
  const corrected = report.corrected && { diagnosis: report.corrected, answers, corrections, tiers };
  return { corrected, decided, texts, advice };
}

/** The official tiers by the figures as they were corrected; `null` where none was, or they are not open. */
function correctedTiers(report: Made, locale: Locale): Tiers | null {
  const { correctedFacts: facts, correctedLadder: ladder, answeredAt } = report;
  if (!facts || !ladder) return null;
  const values = new Map(pairsOf(facts));
  const corrected = { ...report, facts, answers: correctedAnswers(report), submittedAt: new Date(answeredAt) };
  const notes = notesOfSnapshot(corrected, locale);
  const steps = ladderFrom(ladder, new Date(answeredAt), facts);
  return { steps, wants: "both", aim: goalIn(values, null).tier, lines: [], duties: [], notes };
}

/** The words of a piece of advice; those of the edition that nobody adapted in the language of the document. */
function inLanguage({ advice, text }: ChosenAdvice, locale: Locale): string {
  const isOurs = advice !== null && locales.some((each) => adviceText(advice, each) === text);
  return (isOurs && adviceText(advice, locale)) || text;
}

/** A piece of advice: its first line names it. */
function piece(text: string): { title: string; text: string } {
  const [title = "", ...rest] = text.split("\n");
  return { title, text: rest.join("\n") };
}

/** By whom a report was signed and countersigned, its seal, and whether it was withdrawn. */
export const signatureIn = ({
  signerName,
  signedAt,
  version,
  hash,
  countersignedAt,
  countersignedName,
  withdrawnAt,
  withdrawnReason,
}: SignOffLine): Pick<AdvisorReport, "signature" | "withdrawal" | "countersignature"> => ({
  signature: { name: signerName, day: signedAt, version, hash },
  withdrawal: withdrawnAt && { day: withdrawnAt, reason: withdrawnReason ?? "" },
  countersignature: countersignedAt && { name: countersignedName ?? "", day: countersignedAt },
});
