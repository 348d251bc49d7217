import type { Fact } from "../rules/fact";
import type { Tier } from "../rules/rule-set";
import type { Text } from "../text/text";

/**
 * What the official forms of some tiers ask beside what their rules read, with the reason; a firm may leave it out.
 * Facts of a year are asked of the last `years` accounting years, or of one; of a list, the fields that are named under it.
 */
export type FormAsking = {
  tiers: readonly Tier[];
  facts: readonly string[];
  fields?: Readonly<Record<string, readonly string[]>>;
  years?: number;
  why: Text;
};

/** What the forms of some tiers ask. */
export const askingsOf = (forms: readonly FormAsking[], tiers: readonly Tier[]): FormAsking[] =>
  forms.filter((each) => each.tiers.some((tier) => tiers.includes(tier)));

/**
 * The fields of a list that are asked: those that rules read or that cannot be left out, and those that no form, or the
 * form of one of the tiers, asks. Other facts have none.
 */
export function fieldsOf(
  fact: Fact,
  read: readonly string[],
  forms: readonly FormAsking[],
  tiers: readonly Tier[],
): ReadonlySet<string> {
  if (fact.kind !== "list") return new Set();
  const named = (askings: readonly FormAsking[]) => new Set(askings.flatMap(({ fields }) => fields?.[fact.id] ?? []));
  const [ofForms, ofTiers] = [named(forms), named(askingsOf(forms, tiers))];
  const asked = fact.fields.filter(
    ({ id, required }) => required || read.includes(id) || ofTiers.has(id) || !ofForms.has(id),
  );
  return new Set(asked.map(({ id }) => id));
}

/** Why something of a fact is asked that no rule and no round needs: the first reason, and for a list that of each field. */
export function whyAsked(fact: Fact, isOptional: boolean, askings: readonly FormAsking[]): Text[] {
  const first = isOptional ? askings.filter(({ facts }) => facts.includes(fact.id)).slice(0, 1) : [];
  const ofFields = fact.kind === "list" ? askings.filter(({ fields }) => fields?.[fact.id] !== undefined) : [];
  return [...new Set([...first, ...ofFields])].map(({ why }) => why);
}

/** The first of the tiers whose form asks a fact, or a year of it; `null` where none does. */
export const tierOfForm = (forms: readonly FormAsking[], fact: string): Tier | null =>
  forms.find(({ facts }) => facts.includes(fact))?.tiers[0] ?? null;
