import { hashOfToken } from "#app/accounts/keys";
import { askColleague } from "#app/acts/sheets/ask-colleague";
import { listsOn } from "#app/acts/sheets/department-lists";
import { readAnswers } from "#app/acts/sheets/entries";
import { factsOn } from "#app/acts/sheets/open-facts";
import type { Database } from "#db/client";
import { identifyColleague, noteSeen } from "#db/sheets/colleague-links";
import { currentEntries, everything } from "#db/sheets/entries";
import { saveEntries } from "#db/sheets/save-entries";
import { identify } from "#db/sheets/sheets";
import type { DepartmentId } from "#lib/programme/department";
import { editionOf } from "#questionnaires";
import { granted, tokenOf } from "./setting";

/** Whom the firm of the demo asks, with how many figures they have filled in. */
const asked: readonly { department: DepartmentId; name: string; fills: number }[] = [
  { department: "accountant", name: "财务小王", fills: 3 },
  { department: "office", name: "办公室李姐", fills: 0 },
  { department: "research", name: "研发周工", fills: 0 },
];

/** Has a firm that is filling in ask its colleagues, of whom one has begun; gives the token of that one's link. */
export async function askColleagues(
  store: Database,
  { link, seed, round }: { link: string; seed: string; round: string },
  now: Date,
): Promise<string | null> {
  const found = await identify(store, link);
  if (found?.kind !== "firm") return null;
  const { sheet } = found;
  const edition = editionOf(sheet);
  const actor = { kind: "firm", sheet: sheet.id, link } as const;
  const open = await factsOn(store, { actor, sheet, edition }, now);
  const answers = granted(await readAnswers(store, { actor, sheet, edition }));
  const lists = open ? listsOn(open, answers.answers) : [];
  for (const [place, { department, name, fills }] of asked.entries()) {
    const token = tokenOf(seed, round, -place - 1);
    const items = lists.filter((list) => list.department.id === department).flatMap(({ lines }) => lines);
    const wish = { items: items.map(({ id }) => id), name, asker: "王总", days: 30, tokenHash: hashOfToken(token) };
    const made = await askColleague(store, { actor, lists }, wish, now);
    if (made.ok && fills > 0) await fillIn(store, hashOfToken(token), fills, now);
  }
  return tokenOf(seed, round, -1);
}

/** Has a colleague open a link and fill in the first figures that are still empty. */
async function fillIn(store: Database, tokenHash: string, most: number, now: Date): Promise<void> {
  const found = await identifyColleague(store, tokenHash, now);
  if (found?.kind !== "open") return;
  const { actor, link } = found;
  await noteSeen(store, actor, now);
  const given = new Set(granted(await currentEntries(store, actor, everything)).map(({ key }) => key));
  const empty = link.keys.filter((key) => /^fact:.*\.\d{4}$/.test(key) && !given.has(key)).slice(0, most);
  const saves = empty.map((key, place) => ({ key, entry: { value: String(1_200 + 35 * place) }, base: 0 }));
  if (saves.length > 0) granted(await saveEntries(store, actor, saves, now));
}
