import type { Database } from "#db/client";
import { evidencedFacts } from "#db/sheets/evidence";
import { type AskedSection, askedSections } from "#lib/programme/asked-facts";
import { type DemandState, demandsOf } from "#lib/programme/demands";
import { tierOfForm } from "#lib/programme/form-asking";
import { factsOf } from "#lib/rules/asked";
import type { FactKey } from "#lib/rules/fact";
import { partsOf } from "#lib/rules/keys";
import { lastYearOf } from "#lib/rules/reading";
import type { Tier } from "#lib/rules/rule-set";
import { factCatalogue } from "#questionnaires";
import { forms } from "#questionnaires/facts/forms";
import { documentsOn } from "./documents";
import { askedToday, tierAsking, todayOf } from "./law-today";
import { type OpenFacts, roundScreening } from "./open-facts";

/** Facts that every firm is asked, whatever it aims at. */
const always = ["uscc"];

/** What a sheet is asked: for the tier it aims at, for its round, and for `also`. */
export function askedOf(
  open: Pick<OpenFacts, "aim" | "inRound" | "now">,
  also: Tier | null = null,
): { sections: AskedSection[]; years: number[] } {
  const { aim, inRound, now } = open;
  const wanted = [...new Set([aim, also])].filter((tier) => tier !== null);
  const round = roundScreening(open);
  const uses = [
    ...wanted.flatMap((tier) => askedToday(tier, now)),
    ...(round ? factsOf(round.rules, round.occasion) : []),
  ];
  const lastYear = lastYearOf(todayOf("sme", now));
  const requirements = inRound?.round.requirements ?? [];
  const tiers = inRound ? [...wanted, inRound.round.tier] : wanted;
  const sections =
    uses.length > 0 || requirements.length > 0
      ? askedSections(factCatalogue, uses, { requirements, always, forms, tiers, lastYear })
      : [];
  const years = sections.flatMap(({ facts }) =>
    facts.flatMap(({ keys }) => keys.flatMap((key) => partsOf(key).year ?? [])),
  );
  return { sections, years: [...new Set(years)].sort() };
}

/** What the rules and the official form of a tier ask of a firm that applies today, in no round. */
export const askedForTier = (tier: Tier, now: Date): AskedSection[] =>
  askedSections(factCatalogue, askedToday(tier, now), {
    ...{ requirements: [], always, forms, tiers: [tier] },
    lastYear: lastYearOf(todayOf("sme", now)),
  });

/**
 * Where a fact is asked: `tier` is the one that asks it where neither the aim nor the round does; `null` where nothing
 * asks it any more.
 */
export function askedBy(open: OpenFacts, key: FactKey): { tier?: Tier } | null {
  if (askedOf(open).sections.some(({ facts }) => facts.some(({ keys }) => keys.includes(key)))) return {};
  const { fact } = partsOf(key);
  const tier = tierAsking(key, open.now) ?? tierOfForm(forms, fact);
  return tier && { tier };
}

/** The page of the facts on which a fact is asked. */
export const sectionOfFact = (fact: string): string | null =>
  factCatalogue.sections.find(({ facts }) => facts.some(({ id }) => id === fact))?.id ?? null;

/** What the round of a sheet requires, and how each stands; nothing where it is in none. */
export async function demandsOn({ db }: Pick<Database, "db">, open: OpenFacts): Promise<DemandState[]> {
  const { inRound, sheet, values } = open;
  if (!inRound) return [];
  const facts = demandsOf(inRound.round, askedOf(open).sections, values, await evidencedFacts(db, sheet.id));
  const papers = (await documentsOn({ db }, open)).map(
    ({ document, state }): DemandState => ({
      ...{ kind: "document", id: document },
      state: state === "lacking" ? "lacking" : "given",
    }),
  );
  return [...facts, ...papers];
}
