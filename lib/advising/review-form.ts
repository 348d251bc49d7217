import { type EntryKey, isKey } from "../entry/key";

/** Names of the controls by which an entry is corrected. */
export const valueField = "value";
export const abstentionField = "abstention";

/** Where the entry stands on its page that is looked at. */
export const itemAnchor = "item";

type Basis = Readonly<Record<EntryKey, number>>;

/** Revisions of entries as a form carries them. */
export const basisText = (basis: Basis): string =>
  Object.entries(basis)
    .map(([key, revision]) => `${key}=${revision}`)
    .join(" ");

/** The revisions that a form carries; what is none is left out. */
export function basisIn(text: string): Basis {
  const pairs = text
    .split(" ")
    .slice(0, 500)
    .flatMap((pair): [EntryKey, number][] => {
      const [, key, revision] = /^(.{1,200})=(\d{1,9})$/.exec(pair) ?? [];
      return isKey(key) ? [[key, Number(revision)]] : [];
    });
  return Object.fromEntries(pairs) as Basis;
}
