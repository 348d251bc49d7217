import { byLocale } from "../text/languages";
import type { Text } from "../text/text";
import type { Fact, ListRow } from "./fact";

/**
 * By what rows of a list are known for the same thing: one of the fields of `by`, the first the surest, in any of its
 * spellings. Rows of two `kind`s are two things unless they agree in the surest; a `told` that differs leaves it open.
 */
export type Identity = { list: string; by: readonly [string, string]; kind: string; told: string };

/** Rows of a list, counted from 1, that are one thing, or may be where it cannot be told. */
export type SameRows = { list: string; rows: readonly number[]; isSure: boolean };

/** The same with the name of the list. */
export type NamedRows = SameRows & { name: Text };

/** Rows that are one thing, or may be, with the names of their lists. */
export const namedRows = (same: readonly SameRows[] | undefined, facts: ReadonlyMap<string, Fact>): NamedRows[] =>
  (same ?? []).map((each) => ({ ...each, name: facts.get(each.list)?.text ?? byLocale(() => each.list) }));

/**
 * Rows by their place from 0: `sure` groups are one thing each; `doubtful` ones hold sure groups that may be one. A row
 * that is alone stands in neither.
 */
export type RowGroups = { sure: readonly (readonly number[])[]; doubtful: readonly (readonly number[])[] };

const noGroups: RowGroups = { sure: [], doubtful: [] };

/** Letters that have another form, and all that is neither letter nor digit. */
const odd = /[\u2000-\u33ff\uf900-\uffef]/;
const between = /[^0-9a-z\u00c0-\uffff]|[\u2000-\u206f\u3000-\u303f\uff00-\uffef]/g;
const called = /^(专利|申请|登记|证书|授权)?(公告)?编?号/;

/** A number or name without the ways in which it can be spelled: case, width, spaces, dots, dashes, brackets, "ZL". */
export function plainName(value: unknown): string {
  if (typeof value !== "string") return "";
  const letters = (odd.test(value) ? value.normalize("NFKC") : value).toLowerCase().replace(between, "");
  return letters.replace(called, "").replace(/^(zl|cn)(?=\d)/, "");
}

type Known = { number: string; name: string; kind: unknown; told: unknown };

/** Whether two rows are one thing; `null` where it cannot be told. */
function isSame(one: Known, other: Known): boolean | null {
  if (one.number !== "" && other.number !== "") return one.number === other.number;
  // What was given as a name may be the number.
  if (one.number !== "" && one.number === other.name) return true;
  if (other.number !== "" && other.number === one.name) return true;
  if (one.name === "" || one.name !== other.name || one.kind !== other.kind) return false;
  const isOneNumbered = one.number !== "" || other.number !== "";
  const differs = one.told !== undefined && other.told !== undefined && one.told !== other.told;
  return isOneNumbered || (differs && !isNumber(one.name)) ? null : true;
}

/** Digits enough for the number of a right, and hardly a word. */
const isNumber = (text: string): boolean => /\d{7}/.test(text) && !/\p{Script=Han}/u.test(text);

/** The rows of a list that stand for one thing, or may; nothing without an identity. */
export function rowGroupsOf(identity: Identity | undefined, rows: readonly ListRow[]): RowGroups {
  if (!identity || rows.length < 2) return noGroups;
  const [number, name] = identity.by;
  const own = (row: ListRow, field: string): unknown => (Object.hasOwn(row, field) ? row[field] : undefined);
  const words = rows.map((row) => [plainName(own(row, number)), plainName(own(row, name))] as const);
  const byWord = new Map<string, number[]>();
  let isAnyTwice = false;
  for (const [place, [numbered, named]] of words.entries())
    for (const word of numbered === named ? [numbered] : [numbered, named]) {
      const places = byWord.get(word);
      if (word === "") continue;
      if (places) places.push(place);
      else byWord.set(word, [place]);
      isAnyTwice ||= places !== undefined;
    }
  if (!isAnyTwice) return noGroups;
  const known = rows.map((row, place): Known => {
    const [numbered = "", named = ""] = words[place] ?? [];
    return { number: numbered, name: named, kind: own(row, identity.kind), told: own(row, identity.told) };
  });
  const sure = new Groups(rows.length);
  const doubtful = new Groups(rows.length);
  for (const places of byWord.values())
    for (const [at, one] of places.entries())
      for (const other of places.slice(at + 1)) {
        const same = isSame(known[one] as Known, known[other] as Known);
        if (same === true) sure.join(one, other);
        if (same !== false) doubtful.join(one, other);
      }
  return { sure: sure.all(), doubtful: doubtful.all().filter((group) => !sure.isOne(group)) };
}

/** Places that are joined to groups. */
class Groups {
  readonly #first: number[];

  constructor(size: number) {
    this.#first = Array.from({ length: size }, (_, place) => place);
  }

  #firstOf(place: number): number {
    let first = place;
    while (this.#first[first] !== first) first = this.#first[first] as number;
    return first;
  }

  join(one: number, other: number): void {
    const [first, second] = [this.#firstOf(one), this.#firstOf(other)].toSorted((left, right) => left - right);
    this.#first[second as number] = first as number;
  }

  isOne(places: readonly number[]): boolean {
    return new Set(places.map((place) => this.#firstOf(place))).size === 1;
  }

  /** Groups of two or more, in the order of their first places. */
  all(): number[][] {
    const groups = new Map<number, number[]>();
    for (const place of this.#first.keys()) {
      const first = this.#firstOf(place);
      const group = groups.get(first);
      if (group) group.push(place);
      else groups.set(first, [place]);
    }
    return [...groups.values()].filter((group) => group.length > 1);
  }
}
