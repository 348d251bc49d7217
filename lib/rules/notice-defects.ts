import type { Fact } from "./fact";
import type { Bar, BarTest, Figure, Notice } from "./notice";
import { type NoticeDefect, type NoticeReason, shown } from "./notice-shape";
import { defectsOfWaivers } from "./notice-waivers";
import type { Occasion, RuleSet } from "./rule-set";
import { type NoticeGround, ownPrefix } from "./with-notice";

/** A version that can be chosen, with whether a correction put it right. */
export type Version = { ruleSet: RuleSet; isFaulty: boolean };

/** The version that a notice names, or that of the law; or why there is none. */
export function versionFor(
  { ruleSet, reason }: Notice,
  { tier }: Pick<Occasion, "tier">,
  { versions, byLaw }: { versions: readonly Version[]; byLaw: RuleSet | null },
): { ruleSet: RuleSet; defects: NoticeDefect[] } | { ruleSet: null; defects: NoticeDefect[] } {
  const wrong = (field: string, why: NoticeReason): NoticeDefect[] => [
    { part: "notice", line: 0, field, reason: why, value: ruleSet ?? "" },
  ];
  if (ruleSet === null)
    return byLaw ? { ruleSet: byLaw, defects: [] } : { ruleSet: null, defects: wrong("ruleSet", "no-law") };
  const chosen = versions.find((each) => each.ruleSet.id === ruleSet);
  if (!chosen) return { ruleSet: null, defects: wrong("ruleSet", "unknown-version") };
  if (chosen.ruleSet.tier !== tier) return { ruleSet: null, defects: wrong("ruleSet", "other-tier") };
  if (chosen.isFaulty) return { ruleSet: null, defects: wrong("ruleSet", "faulty-version") };
  return { ruleSet: chosen.ruleSet, defects: reason.trim() === "" ? wrong("reason", "missing") : [] };
}

type Wrong = (field: string, reason: NoticeReason, value?: unknown) => NoticeDefect[];

/** What no schema sees in a notice over a version: facts, units, ranges, clauses. By line; empty if sound. */
export function defectsOfNotice(
  notice: Notice,
  ruleSet: RuleSet,
  occasion: Occasion,
  ground: NoticeGround,
): NoticeDefect[] {
  const { bars, waivers, document } = notice;
  const needsDocument = (bars.length > 0 || waivers.length > 0) && document === "";
  return [
    ...(needsDocument
      ? [{ part: "notice" as const, line: 0, field: "document", reason: "missing" as const, value: "" }]
      : []),
    ...bars.flatMap((bar, place) => {
      const wrong = wrongIn("bars", place);
      const before = bars.slice(0, place);
      const taken = before.some(({ id }) => id === bar.id) || ruleSet.criteria.some(({ id }) => id === bar.id);
      const asked = JSON.stringify(bar.when);
      return [
        ...(taken ? wrong("id", "twice", bar.id) : []),
        ...(before.some(({ when }) => JSON.stringify(when) === asked) ? wrong("when", "twice") : []),
        ...defectsOfBar(bar, ground, wrong),
      ];
    }),
    ...defectsOfWaivers(notice, ruleSet, occasion),
  ];
}

const wrongIn =
  (part: NoticeDefect["part"], place: number): Wrong =>
  (field, reason, value) => [{ part, line: place + 1, field, reason, value: shown(value) }];

function defectsOfBar({ when }: Bar, ground: NoticeGround, wrong: Wrong): NoticeDefect[] {
  const { facts } = ground;
  switch (when.kind) {
    case "number": {
      const found = defectsOfFigure(when, "when.fact", facts, wrong);
      const fact = facts.get(when.fact);
      return found.length > 0 || fact?.kind !== "number" ? found : defectsOfValue(when.value, fact, wrong);
    }
    case "ratio":
      return defectsOfRatio(when, facts, wrong);
    case "yes-no":
      return defectsOfKind(when.fact, "yes-no", facts, wrong);
    case "title": {
      const list = facts.get(ground.titles.list);
      const field = list?.kind === "list" ? list.fields.find(({ id }) => id === ground.titles.kind) : undefined;
      const isKnown = field?.kind === "choice" && field.options.some(({ id }) => id === when.title);
      return isKnown ? [] : wrong("when.title", "unknown-title", when.title);
    }
    case "finding":
      return when.finding.startsWith(ownPrefix) && !facts.has(when.finding)
        ? []
        : defectsOfKind(when.finding, "finding", facts, wrong, "when.finding");
  }
}

function defectsOfKind(
  id: string,
  kind: Fact["kind"],
  facts: ReadonlyMap<string, Fact>,
  wrong: Wrong,
  field = "when.fact",
): NoticeDefect[] {
  const fact = facts.get(id);
  if (!fact) return wrong(field, "unknown-fact", id);
  return fact.kind === kind ? [] : wrong(field, "wrong-kind", id);
}

function defectsOfFigure(
  { fact: id, year }: Figure,
  field: string,
  facts: ReadonlyMap<string, Fact>,
  wrong: Wrong,
): NoticeDefect[] {
  const found = defectsOfKind(id, "number", facts, wrong, field);
  const fact = facts.get(id);
  if (found.length > 0 || fact?.kind !== "number") return found;
  if (fact.perYear && year === undefined) return wrong(field, "needs-year", id);
  return !fact.perYear && year !== undefined ? wrong(field, "has-no-year", id) : [];
}

const decimalsOf = (value: number): number => {
  const [, fraction = "", exponent = "0"] = /^-?\d+(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
  return Math.max(0, fraction.length - Number(exponent));
};

function defectsOfValue(
  value: number,
  { min, max, decimals }: { min: number; max: number; decimals: number },
  wrong: Wrong,
): NoticeDefect[] {
  if (value < min || value > max) return wrong("when.value", "range", value);
  return decimalsOf(value) > decimals ? wrong("when.value", "decimals", value) : [];
}

/** Shares are in percent; of two kinds of people, money or pieces one may exceed the other many times. */
const shares = { min: 0, max: 100_000, decimals: 4 };

function defectsOfRatio(
  { part, whole, value }: Extract<BarTest, { kind: "ratio" }>,
  facts: ReadonlyMap<string, Fact>,
  wrong: Wrong,
): NoticeDefect[] {
  const found = [
    ...defectsOfFigure(part, "when.part", facts, wrong),
    ...defectsOfFigure(whole, "when.whole", facts, wrong),
  ];
  const [above, below] = [facts.get(part.fact), facts.get(whole.fact)];
  if (found.length > 0 || above?.kind !== "number" || below?.kind !== "number") return found;
  if (above.unit !== below.unit) return wrong("when.whole", "units", whole.fact);
  if (part.fact === whole.fact && part.year === whole.year) return wrong("when.whole", "same-fact", whole.fact);
  return defectsOfValue(value, shares, wrong);
}
