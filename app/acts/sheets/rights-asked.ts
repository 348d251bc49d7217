import { valuesCounted } from "#lib/rules/asked";
import type { Fact } from "#lib/rules/fact";
import type { Tier } from "#lib/rules/rule-set";
import { rightsReading } from "#questionnaires/facts/rights-reading";
import { factsById } from "../programme/rules";
import { askedOf } from "./asked";
import { valuesToday } from "./law-today";
import { type OpenFacts, roundScreening } from "./open-facts";

type ListFact = Extract<Fact, { kind: "list" }>;
type KindField = Extract<ListFact["fields"][number], { kind: "choice" }>;

/** The list of a firm's rights, and its field that tells of which kind each is. */
export function rightsFact(): { fact: ListFact; kinds: KindField["options"] } {
  const fact = factsById.get(rightsReading.list);
  if (fact?.kind !== "list") throw new Error("the list of rights is none");
  const field = fact.fields.find(({ id }) => id === rightsReading.fields.kind);
  return { fact, kinds: field?.kind === "choice" ? field.options : [] };
}

/** Which kinds of rights are counted for what a sheet aims at and its round, the tiers that count them, and the fields that are asked. */
export function rightsAsked(open: OpenFacts) {
  const { fact, kinds } = rightsFact();
  const of = { list: rightsReading.list, field: rightsReading.fields.kind };
  const tiers: Tier[] = [...new Set([open.aim, open.inRound?.round.tier ?? null])].filter((tier) => tier !== null);
  const round = roundScreening(open);
  const counts = [
    ...tiers.map((tier) => valuesToday(tier, open.now, of)),
    ...(round ? [valuesCounted(round.rules, round.occasion, of)] : []),
  ];
  const isCounted = (kind: string) => counts.some((values) => values === "any" || values.has(kind));
  const question = askedOf(open)
    .sections.flatMap(({ facts }) => facts)
    .find((each) => each.fact.id === fact.id);
  return {
    fact,
    kinds,
    tiers,
    counted: new Set(kinds.map(({ id }) => id).filter(isCounted)),
    /** Fields that are asked; all where nothing asks the list. */
    fields: question?.fields ?? new Set(fact.fields.map(({ id }) => id)),
    /** Those of them that clauses read. */
    needed: question?.fieldsNeeded ?? new Set<string>(),
  };
}
