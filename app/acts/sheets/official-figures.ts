import type { Database } from "#db/client";
import { readOwnApplication } from "#db/programme/applications";
import { evidencedFacts } from "#db/sheets/evidence";
import { currentFigures, type StoredFigure, valuesAmong } from "#db/sheets/figures";
import type { SheetRecord } from "#db/sheets/sheets";
import type { Actor } from "#lib/access";
import { heldTitles } from "#lib/charts/held";
import { type LadderStep, ladderOf } from "#lib/charts/ladder";
import type { Edition } from "#lib/instrument/edition";
import { type AskedSection, aimKey, askedSections } from "#lib/programme/asked-figures";
import { type DemandState, demandsOf, isOfRound, pointsOf } from "#lib/programme/demands";
import type { ExtraQuestion } from "#lib/programme/round";
import { factsOf } from "#lib/rules/asked";
import type { Fact, FactKey, FactValue, FirmFacts } from "#lib/rules/fact";
import { factsFrom, partsOf } from "#lib/rules/keys";
import type { Leaves } from "#lib/rules/leaves";
import { lastYearOf, type Screening } from "#lib/rules/reading";
import { type Occasion, type RuleSet, Tier, tiers } from "#lib/rules/rule-set";
import { screen } from "#lib/rules/screen";
import type { Verdict } from "#lib/rules/verdict";
import { dayOf } from "#lib/text/day";
import { factCatalogue, findRuleSet, ruleSetFor } from "#questionnaires";
import { titles } from "#questionnaires/facts/titles";
import { mendedAdvice } from "#questionnaires/rule-sets/mended-advice";
import { leavesOf, occasionOf } from "../programme/round-rules";
import { type Clash, clashesAmong } from "./clashes";

export const factsById: ReadonlyMap<string, Fact> = new Map(
  factCatalogue.sections.flatMap(({ facts }) => facts.map((fact) => [fact.id, fact] as const)),
);

/** Facts that every firm is asked, whatever it aims at. */
const always = ["uscc"];

/** The occasion of a first recognition that is applied for today, in no particular round. */
export const todayOf = (tier: Tier, at: Date): Screening => {
  const day = dayOf(at);
  return { tier, action: "new", openedOn: day, appliedOn: day, province: null };
};

/** The fact that holds a province's own points. */
const provincePoints = "province-points";

/**
 * What counts of the entries of a sheet: the facts of the catalogue that are the firm's to give, and what its round
 * asks. Points that a round's own questions give are the province's points.
 */
export function claimedOf(stored: Iterable<StoredFigure>, questions: readonly ExtraQuestion[] = []): FirmFacts {
  const values = new Map(valuesAmong(stored));
  const own = [...values].filter(([key]) => {
    const fact = factsById.get(partsOf(key).fact);
    return isOfRound(key) || (fact !== undefined && fact.kind !== "finding");
  });
  const points = pointsOf(questions, values);
  const fact = factsById.get(provincePoints);
  const most = fact?.kind === "number" ? fact.max : 0;
  return factsFrom(points === null ? own : [...own, [provincePoints, Math.min(points, most)]]);
}

/** The rule set of an occasion, or `null` where none is known. */
const rulesOf = (occasion: Occasion): RuleSet | null => {
  const choice = ruleSetFor(occasion);
  return "ruleSet" in choice ? choice.ruleSet : null;
};

/** What the rules of every tier say, for a first recognition on that day; tiers without rules for the day are left out. */
export const verdictsOn = (facts: FirmFacts, at: Date): Verdict[] =>
  tiers.flatMap((tier) => {
    const occasion = todayOf(tier, at);
    const rules = rulesOf(occasion);
    return rules ? [screen(rules, facts, occasion)] : [];
  });

/** Verdicts of a day as a ladder, with the titles among the facts, and the reason where a tier has no rules for that day. */
export const ladderFrom = (verdicts: readonly Verdict[], at: Date, facts: FirmFacts): LadderStep[] =>
  ladderOf(
    verdicts,
    findRuleSet,
    factCatalogue,
    (tier) => {
      const choice = ruleSetFor(todayOf(tier, at));
      return "refused" in choice ? choice.reason : null;
    },
    heldTitles(facts, titles, dayOf(at)),
    (ruleSet, { id, advice }) => mendedAdvice[ruleSet]?.[id] ?? advice,
  );

export type OpenFigures = NonNullable<Awaited<ReturnType<typeof figuresOn>>>;

/**
 * The official figures of the actor's sheet, the round it is in, and what it aims at; `null` where the sheet is not the
 * actor's.
 */
export async function figuresOn(
  store: Database,
  opened: { actor: Actor; sheet: SheetRecord; edition: Edition },
  now: Date,
) {
  const [stored, own] = await Promise.all([
    currentFigures(store, opened.actor),
    readOwnApplication(store, opened.actor),
  ]);
  if (!stored.ok || !own.ok) return null;
  const application = own.value;
  const figures = new Map(stored.value.map((figure) => [figure.fact, figure]));
  const aimed = figures.get(aimKey)?.entry;
  const aim = Tier.safeParse(aimed && "value" in aimed ? aimed.value : (application?.round.tier ?? null));
  const inRound = application && application.application.state !== "withdrawn" ? application : null;
  return {
    ...opened,
    now,
    application,
    /** The round whose demands count now: not one that the firm withdrew from. */
    inRound,
    figures,
    values: new Map(valuesAmong(stored.value)) as ReadonlyMap<FactKey, FactValue>,
    facts: claimedOf(stored.value, inRound?.round.extraQuestions),
    aim: aim.success ? aim.data : null,
  };
}

/** The rule set of the round that a sheet is in, the occasion, and the rule set compiled for it. */
export function roundScreening({ inRound, now }: Pick<OpenFigures, "inRound" | "now">): {
  rules: RuleSet;
  occasion: Screening;
  leaves: Leaves;
} | null {
  if (!inRound) return null;
  const { round } = inRound;
  const rules = findRuleSet(round.ruleSet);
  return rules ? { rules, occasion: { ...occasionOf(round), appliedOn: dayOf(now) }, leaves: leavesOf(round) } : null;
}

/** What a sheet is asked: for the tier it aims at, for its round, and for `also`. */
export function askedOf(opened: OpenFigures, also: Tier | null = null): { sections: AskedSection[]; years: number[] } {
  const { aim, inRound, now } = opened;
  const wanted = [...new Set([aim, also])].filter((tier) => tier !== null);
  const round = roundScreening(opened);
  const uses = [
    ...wanted.flatMap((tier) => {
      const occasion = todayOf(tier, now);
      const rules = rulesOf(occasion);
      return rules ? factsOf(rules, occasion) : [];
    }),
    ...(round ? factsOf(round.rules, round.occasion) : []),
  ];
  const lastYear = lastYearOf(todayOf("sme", now));
  const requirements = inRound?.round.requirements ?? [];
  const sections =
    uses.length > 0 || requirements.length > 0
      ? askedSections(factCatalogue, uses, { requirements, always, lastYear })
      : [];
  const years = sections.flatMap(({ facts }) =>
    facts.flatMap(({ keys }) => keys.flatMap((key) => partsOf(key).year ?? [])),
  );
  return { sections, years: [...new Set(years)].sort() };
}

/** What does not go together among the figures of a sheet. */
export const clashesOf = ({ values }: Pick<OpenFigures, "values">): Clash[] => clashesAmong(values);

/** The lowest tier whose rules ask a figure today; `null` where none does. */
export const tierAsking = (key: FactKey, now: Date): Tier | null =>
  tiers.find((tier) => {
    const occasion = todayOf(tier, now);
    const rules = rulesOf(occasion);
    return rules !== null && factsOf(rules, occasion).some((asked) => asked.key === key);
  }) ?? null;

/**
 * Where a figure is asked: `tier` is the one that asks it where neither the aim nor the round does; `null` where nothing
 * asks it any more.
 */
export function askedBy(opened: OpenFigures, key: FactKey): { tier?: Tier } | null {
  if (askedOf(opened).sections.some(({ facts }) => facts.some(({ keys }) => keys.includes(key)))) return {};
  const tier = tierAsking(key, opened.now);
  return tier && { tier };
}

/** The page of the official figures on which a fact is asked. */
export const sectionOfFact = (fact: string): string | null =>
  factCatalogue.sections.find(({ facts }) => facts.some(({ id }) => id === fact))?.id ?? null;

/** What the round of a sheet requires, and how each stands; nothing where it is in none. */
export async function demandsOn({ db }: Pick<Database, "db">, opened: OpenFigures): Promise<DemandState[]> {
  const { inRound, sheet, values } = opened;
  if (!inRound) return [];
  return demandsOf(inRound.round, askedOf(opened).sections, values, await evidencedFacts(db, sheet.id));
}
