import { headlineWords } from "#app/_view/ladder/headline";
import type { ResultView } from "#app/_view/result/result-view";
import { type Block, said, type Told } from "../blocks";

type Finding = (view: ResultView) => string;

/** A finding by the corrected answers and by the firm's own, the practice's first; once where they are the same. */
export function bothWords({ view, corrected }: Told, finding: Finding): string[] {
  const claimed = finding(view);
  if (!corrected) return [claimed];
  const { translate } = view.words;
  const by = (id: "corrected" | "claimed", found: string) =>
    found === "" ? [] : [translate(`advisorReport.by.${id}`, { finding: found })];
  const other = finding(corrected);
  return other === claimed ? [claimed] : [...by("corrected", other), ...by("claimed", claimed)];
}

/** A finding by both as the head of a chapter; that the rest of it goes by the firm's own answers, unless the chapter says otherwise. */
export function bothSaid(told: Told, finding: Finding, rest: "claimed" | "told" = "claimed"): Block[] {
  const { view, corrected } = told;
  const { translate, sentences } = view.words;
  const leads = bothWords(told, finding).flatMap((words) => said("lead", words));
  if (!corrected) return leads;
  const remarks = [
    finding(view) === finding(corrected) ? translate("advisorReport.by.same") : "",
    rest === "claimed" ? translate("advisorReport.by.below") : "",
  ];
  return [...leads, ...said("note", sentences(remarks))];
}

/** How far official titles are, in a sentence. */
export const titlesWords: Finding = ({ words, official }) =>
  official?.steps ? headlineWords(official.steps, official.aim, words) : words.translate("ladder.finding.none");

/** How far titles are by both; where nobody worked them out with the corrected figures, by the firm's alone. */
export function titlesBoth(told: Told): string[] {
  const { report, view } = told;
  if (!report.corrected || report.corrected.tiers) return bothWords(told, titlesWords);
  return [view.words.translate("advisorReport.by.claimed", { finding: titlesWords(view) })];
}

/** That what follows is of the firm's own answers; nothing where nobody corrected any. */
export const ofClaimed = ({ view, corrected }: Told): Block[] =>
  said("note", corrected && view.words.translate("advisorReport.by.below"));
