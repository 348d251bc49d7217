import type { EntryKey } from "../entry/key";
import { factsOf } from "../instrument/condition";
import { type Edition, questionsOf } from "../instrument/edition";
import type { Tier } from "../rules/rule-set";
import { networkIds } from "../scoring/classes";
import type { Anchor, ResultPart } from "./anchor";

/** Revisions of entries when words were written on them; 0 where there was none. */
export type Basis = Readonly<Record<EntryKey, number>>;

/** What is known of a sheet to find the entries under an anchor. */
export type BasisSources = {
  edition: Pick<Edition, "indicators" | "model" | "advice">;
  keyOfQuestion: (question: string) => EntryKey;
  factsOfCriterion: (tier: Tier, criterion: string) => readonly EntryKey[];
};

/** The indicators that make a part of a result: all of them, since an answer that is still missing may carry it once given. */
function indicatorsBehind(part: ResultPart, { level, capability, stages, networks }: Edition["model"]): string[] {
  switch (part) {
    case "position":
      return [...level, ...capability];
    case "stage":
      return Object.values(stages);
    case "government":
    case "business":
    case "technological":
      return Object.values(networks[part]);
  }
}

/** The part of a result that a finding of an advice's condition belongs to: an advice that improves nothing follows from it. */
function partsBehind(fact: string): readonly ResultPart[] {
  const [first = "", network] = fact.split(".");
  if (first === "network") return networkIds.filter((id) => id === network);
  if (first === "profile") return networkIds;
  if (["stage", "completed", "irregular", "coupling", "mode", "fit"].includes(first)) return ["stage"];
  return ["position"];
}

/** The indicators under an advice: those that it improves, else those behind what it follows from. */
function indicatorsUnder(advice: string, { advice: all, model }: BasisSources["edition"]): string[] {
  const found = all.find(({ id }) => id === advice);
  if (!found) return [];
  if (found.improves.length > 0) return found.improves;
  return factsOf(found.when)
    .flatMap(partsBehind)
    .flatMap((part) => indicatorsBehind(part, model));
}

/** The entries under an anchor, each once: when one of them changes, what was said there may no longer hold. */
export function entriesUnder(anchor: Anchor, { edition, keyOfQuestion, factsOfCriterion }: BasisSources): EntryKey[] {
  const measuring = (indicators: readonly string[]): EntryKey[] => {
    const items = edition.indicators.filter(({ id }) => indicators.includes(id)).flatMap((each) => each.items);
    return [...new Set(items.flatMap(questionsOf).map(keyOfQuestion))];
  };
  switch (anchor.on) {
    case "entry":
      return [anchor.key];
    case "criterion":
      return [...new Set(factsOfCriterion(anchor.tier, anchor.criterion))];
    case "part":
      return measuring(indicatorsBehind(anchor.part, edition.model));
    case "advice":
      return measuring(indicatorsUnder(anchor.advice, edition));
    case "report":
      return [];
  }
}

/** An entry that is another one than when words were written on it, by revisions; 0 for none. */
export type BasisChange = { key: EntryKey; from: number; to: number };

/** What of a basis has changed since, by the revisions that stand now. */
export const changedSince = (basis: Basis, now: ReadonlyMap<EntryKey, number>): BasisChange[] =>
  Object.entries(basis).flatMap(([key, from]) => {
    const to = now.get(key as EntryKey) ?? 0;
    return to === from ? [] : [{ key: key as EntryKey, from, to }];
  });
