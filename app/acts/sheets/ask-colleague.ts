import type { Database } from "#db/client";
import { createColleagueLink, listColleagueLinks } from "#db/sheets/colleague-links";
import type { Actor } from "#lib/access";
import { done, refused } from "#lib/outcome";
import type { DepartmentList, ListLine } from "#lib/programme/department-lists";

const dayInMilliseconds = 24 * 60 * 60 * 1000;

/** Days that a colleague's link can be valid for, the usual ones second. */
export const askingDays = [7, 30, 90] as const;

export type AskingWish = {
  /** The lines of the lists that are asked, by their ids. */
  items: readonly string[];
  /** For whom, and who asks, as the firm says it; "" for nobody. */
  name: string;
  asker: string;
  days: number;
  /** SHA-256 of the link's token, in hexadecimal. */
  tokenHash: string;
};

/** The fields that are asked of the lists among some lines. */
const fieldsOf = (lines: readonly ListLine[]) =>
  Object.fromEntries(
    lines.flatMap(({ asked }) => (asked?.fact.kind === "list" ? [[asked.fact.id, [...asked.fields]]] : [])),
  );

/** Makes a link by which a colleague fills in some of what a sheet is asked; what it is not asked is left out. */
export async function askColleague(
  store: Database,
  { actor, lists }: { actor: Actor; lists: readonly DepartmentList[] },
  { items, name, asker, days, tokenHash }: AskingWish,
  now: Date,
) {
  const chosen = lists.flatMap(({ department, lines }) =>
    lines.filter(({ id }) => items.includes(id)).map((line) => ({ department: department.id, line })),
  );
  if (chosen.length === 0) return refused("items");
  const lines = chosen.map(({ line }) => line);
  const keys = [...new Set(lines.flatMap((line) => line.keys))];
  const needed = new Set(lines.flatMap((line) => line.needed));
  const [department = null, ...others] = new Set(chosen.map((each) => each.department));
  return createColleagueLink(
    store,
    actor,
    {
      ...{ tokenHash, name, asker: asker || null, fields: fieldsOf(lines) },
      department: others.length === 0 ? department : null,
      keys,
      optional: keys.filter((key) => !needed.has(key)),
      expiresAt: new Date(now.getTime() + days * dayInMilliseconds),
    },
    now,
  );
}

/** Makes a new link for what one of the sheet's was made for, which ends; valid for as many days as that one was. */
export async function askAgain(
  store: Database,
  actor: Actor,
  { link, tokenHash }: { link: string; tokenHash: string },
  now: Date,
) {
  const links = await listColleagueLinks(store, actor);
  if (!links.ok) return links;
  const before = links.value.find(({ id }) => id === link);
  if (!before) return refused("not-found");
  const { name, asker, department, keys, optional, fields, createdAt, expiresAt } = before;
  const lasts = expiresAt.getTime() - createdAt.getTime();
  const wish = { tokenHash, name, asker, department, keys, optional, fields, insteadOf: link };
  const made = await createColleagueLink(store, actor, { ...wish, expiresAt: new Date(now.getTime() + lasts) }, now);
  return made.ok ? done(made.value) : made;
}
