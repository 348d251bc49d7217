import { askedOf } from "#app/acts/sheets/asked";
import type { OpenFacts } from "#app/acts/sheets/open-facts";
import { Tier } from "#lib/rules/rule-set";

/**
 * Where a page of the facts stands among those that a sheet is asked; `null` where it is not among them.
 * @param query the word of the address for a tier that is asked here as well as the firm's aim
 */
export function placeOf(opened: OpenFacts, section: string, query: string | null | undefined) {
  const tier = Tier.safeParse(query).data ?? null;
  const { sections, years } = askedOf(opened, tier);
  const place = sections.findIndex((candidate) => candidate.section.id === section);
  const page = sections[place];
  return page ? { page, years, tier, step: place + 1, steps: sections.length, next: sections[place + 1] } : null;
}
