import { type ClientLine, listClients } from "#db/advising/clients";
import type { Database } from "#db/client";
import type { Actor } from "#lib/access";
import { folded, termsOf } from "#lib/cohort/search-text";
import { done, type Outcome } from "#lib/outcome";
import { defaultLocale, languages } from "#lib/text/languages";

export const clientOrders = ["recent", "firm", "until"] as const;
export type ClientOrder = (typeof clientOrders)[number];
export const clientFilters = ["all", "unassigned", "draft"] as const;
export type ClientFilter = (typeof clientFilters)[number];

/** What somebody looks for among the clients. */
export type ClientQuery = { search: string; order: ClientOrder; only: ClientFilter };

const isAmong: Record<ClientFilter, (line: ClientLine) => boolean> = {
  all: () => true,
  unassigned: ({ advisor }) => advisor === null,
  draft: ({ state }) => state === "draft",
};

const name = ({ firmName }: ClientLine): string => firmName ?? "";
const sent = ({ submittedAt }: ClientLine): number => submittedAt?.getTime() ?? 0;

/** Chinese names by their pinyin, whatever the language of the page: firms have one name. */
const byName = new Intl.Collator(languages[defaultLocale].tag);

const comparing: Record<ClientOrder, (one: ClientLine, other: ClientLine) => number> = {
  recent: (one, other) => sent(other) - sent(one),
  firm: (one, other) => byName.compare(name(one), name(other)),
  until: (one, other) => one.expiresAt.getTime() - other.expiresAt.getTime(),
};

/**
 * The clients that the actor sees, as somebody looks for them, and how many there are in all.
 * @param initialsOf what a name is found by besides its own letters
 */
export async function lookForClients(
  store: Database,
  actor: Actor,
  { search, order, only }: ClientQuery,
  initialsOf: (name: string) => string,
  now: Date,
): Promise<Outcome<{ lines: ClientLine[]; count: number }, "not-found">> {
  const clients = await listClients(store, actor, now);
  if (!clients.ok) return clients;
  const terms = termsOf(search);
  const isFound = (line: ClientLine) => {
    const words = `${folded(name(line))}\n${initialsOf(name(line))}`;
    return terms.every((term) => words.includes(term));
  };
  const lines = clients.value.filter((line) => isAmong[only](line) && (terms.length === 0 || isFound(line)));
  return done({ lines: lines.toSorted(comparing[order]), count: clients.value.length });
}
