import type { Text } from "../text/text";
import type { Fact, FactCatalogue, FactSection, Field } from "./fact";

/** Where something new stands: behind a named one, or before all others (`null`). */
type Place = { after: string | null };

/** What a later catalogue asks beyond an earlier one. What the earlier one asks means the same in it. */
export type CatalogueExtension = {
  id: string;
  /** Pages behind all others. */
  sections: readonly FactSection[];
  facts: readonly (Place & { section: string; facts: readonly Fact[] })[];
  fields: readonly (Place & { list: string; fields: readonly Field[] })[];
  options: readonly (Place & { list: string; field: string; options: readonly { id: string; text: Text }[] })[];
  /** Lists that may have more rows. */
  room?: readonly { list: string; atMost: number }[];
};

/** A list with more in it; `null` where there is nothing of that name to stand behind. */
function inserted<Item extends { id: string }>(
  items: readonly Item[],
  after: string | null,
  more: readonly Item[],
): Item[] | null {
  const place = after === null ? 0 : items.findIndex(({ id }) => id === after) + 1;
  return after !== null && place === 0 ? null : [...items.slice(0, place), ...more, ...items.slice(place)];
}

/** The later catalogue; the defects name what stands behind or in nothing. */
export function extended(
  base: FactCatalogue,
  { id, sections: pages, facts, fields, options, room = [] }: CatalogueExtension,
): { catalogue: FactCatalogue; defects: string[] } {
  const defects: string[] = [];
  const into = <Item extends { id: string }>(items: Item[], after: string | null, more: readonly Item[]): Item[] => {
    const longer = inserted(items, after, more);
    if (longer === null) defects.push(`${id}: nothing ${after} to stand behind`);
    return longer ?? items;
  };
  const withOptions = (list: string, field: Field): Field => {
    if (field.kind !== "choice") return field;
    const more = options.filter((each) => each.list === list && each.field === field.id);
    return { ...field, options: more.reduce((all, each) => into(all, each.after, each.options), field.options) };
  };
  const withFields = (fact: Fact): Fact => {
    if (fact.kind !== "list") return fact;
    const more = fields.filter(({ list }) => list === fact.id);
    const all = more.reduce((before, each) => into(before, each.after, each.fields), fact.fields);
    const rows = room.filter(({ list }) => list === fact.id).map(({ atMost }) => atMost);
    return {
      ...fact,
      atMost: Math.max(fact.atMost, ...rows),
      fields: all.map((field) => withOptions(fact.id, field)),
    };
  };
  const sections = base.sections.map((section) => {
    const more = facts.filter((each) => each.section === section.id);
    const all = more.reduce((before, each) => into(before, each.after, each.facts), section.facts);
    return { ...section, facts: all.map(withFields) };
  });
  const named = new Set(sections.flatMap((section) => [section.id, ...section.facts.map((fact) => fact.id)]));
  const lost = [
    ...facts.map(({ section }) => section),
    ...fields.map(({ list }) => list),
    ...options.map(({ list }) => list),
    ...room.map(({ list }) => list),
  ];
  defects.push(...lost.filter((each) => !named.has(each)).map((each) => `${id}: no ${each}`));
  return { catalogue: { id, sections: [...sections, ...pages] }, defects };
}
