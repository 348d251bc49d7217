import { canonical } from "./canonical";

/** The items of a list without those that say the same as an earlier one; `of` is what they say, all of them if not told. */
export const eachOnce = <Item>(items: readonly Item[], of: (item: Item) => unknown = (item) => item): Item[] => {
  const seen = new Map<string, Item>();
  for (const item of items) {
    const key = canonical(of(item));
    if (!seen.has(key)) seen.set(key, item);
  }
  return [...seen.values()];
};
