import type { Text } from "#lib/text/text";
import type { Words } from "../charts/words";

/** A snapshot's title with its years, unless the title names the year it begins in. */
export function periodWords({ title, from, until }: { title: Text; from: number; until: number | null }, words: Words) {
  const said = words.of(title);
  return said.includes(`${from}`) ? said : `${said} ${words.years(from, until)}`;
}
