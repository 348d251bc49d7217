import type { Text } from "#lib/text/text";
import type { Words } from "../charts/words";

/** A snapshot's title with its years, unless the title names the year it begins in. */
export function periodWords({ title, from, until }: { title: Text; from: number; until: number | null }, words: Words) {
  const name = words.of(title);
  return name.includes(`${from}`) ? name : `${name} ${words.years(from, until)}`;
}
