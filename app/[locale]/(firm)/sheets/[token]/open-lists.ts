import { notFound } from "next/navigation";
import type { EntryOf } from "#app/[locale]/(firm)/prepare/prepared-lists";
import { openFacts } from "#app/accounts/opened-facts";
import { listsOn } from "#app/acts/sheets/department-lists";
import { answersAmong } from "#app/acts/sheets/entries";
import { database } from "#db/client";
import { currentEntries, everything } from "#db/sheets/entries";

/** What the sheet of an address is asked, by whose books it stands in, and what stands of it. */
export async function openLists(token: string) {
  const opened = await openFacts(token);
  const current = await currentEntries(await database(), opened.actor, everything);
  if (!current.ok) return notFound();
  const stored = new Map(current.value.map((entry) => [entry.key, entry]));
  const entryOf: EntryOf = (key) => stored.get(key);
  const { answers } = answersAmong(opened, current.value);
  return { opened, answers, entryOf, lists: listsOn(opened, answers) };
}
