import type { Database } from "#db/client";
import type { Actor } from "#lib/access";
import { type ClientFilter, type ClientOrder, type ClientQuery, clientsAtOnce } from "#lib/advising/client-query";
import { folded, termsOf } from "#lib/cohort/search-text";
import { done, type Outcome } from "#lib/outcome";
import { dayOf, daysAfter } from "#lib/text/day";
import { defaultLocale, languages } from "#lib/text/languages";
import { type ClientRow, clientRows } from "./client-rows";

/** What is over within so many days is told to be soon. */
const soonDays = 30;

/** Within so many days it stands out. */
export const pressingDays = 14;

/** The first day by which something of a client is due; `null` where nothing is. */
export function firstDue({ duties, threads }: Pick<ClientRow, "duties" | "threads">): string | null {
  const days = [threads.dueOn, ...duties.map(({ day }) => day)].filter((day) => day !== null);
  return days.sort()[0] ?? null;
}

/** Conditions of the goal that are not met, and those not known yet; `null` where the distance is not known. */
export function gapOf({ distance }: Pick<ClientRow, "distance">): { unmet: number; unknown: number } | null {
  const headline = distance?.headline;
  if (headline?.kind === "gap") return headline;
  return headline?.kind === "met" || headline?.kind === "held" ? { unmet: 0, unknown: 0 } : null;
}

/** Whether the class of a client is another one than before. */
const isMoved = ({ movement }: ClientRow): boolean => movement?.kind === "moved" && movement.from !== null;

const isAmong: Record<ClientFilter, (row: ClientRow, soon: string) => boolean> = {
  all: () => true,
  "for-us": ({ threads }) => threads.forPractice > 0,
  "for-firm": ({ threads }) => threads.forFirm > 0,
  due: (row, soon) => (firstDue(row) ?? "9999") <= soon,
  moved: isMoved,
  draft: ({ state }) => state === "draft",
  ending: ({ expiresAt }, soon) => dayOf(expiresAt) <= soon,
  unassigned: ({ advisor }) => advisor === null,
};

const name = ({ firmName }: ClientRow): string => firmName ?? "";
const sent = ({ last }: ClientRow): number => last?.submittedAt.getTime() ?? 0;
const ended = ({ expiresAt }: ClientRow): number => expiresAt.getTime();

/** Chinese names by their pinyin, whatever the language of the page: firms have one name. */
const byName = new Intl.Collator(languages[defaultLocale].tag);

/** What is unmet weighs more than what is not known; whose distance nobody knows comes last. */
function far(row: ClientRow): number {
  const gap = gapOf(row);
  return gap === null ? Number.MAX_SAFE_INTEGER : gap.unmet * 1_000 + gap.unknown;
}

const comparing: Record<ClientOrder, (one: ClientRow, other: ClientRow) => number> = {
  recent: (one, other) => sent(other) - sent(one),
  waiting: ({ threads: one }, { threads: other }) => other.forPractice - one.forPractice || other.open - one.open,
  due: (one, other) => (firstDue(one) ?? "9999").localeCompare(firstDue(other) ?? "9999"),
  distance: (one, other) => far(one) - far(other),
  firm: (one, other) => byName.compare(name(one), name(other)),
  until: (one, other) => ended(one) - ended(other),
};

/** Clients as somebody looks for them. */
export type FoundClients = {
  rows: ClientRow[];
  /** How many were found, and how many there are in all. */
  found: number;
  count: number;
  /** The page that they stand on: the last one where there are not so many. */
  page: number;
};

/**
 * The clients that the actor sees, as somebody looks for them.
 * @param pinyinOf what a name is found by besides its own letters: what begins one of these lines
 */
export async function lookForClients(
  store: Database,
  actor: Actor,
  query: ClientQuery,
  { pinyinOf, isWhole = false }: { pinyinOf: (name: string) => string; isWhole?: boolean },
  now: Date,
): Promise<Outcome<FoundClients, "not-found">> {
  const clients = await clientRows(store, actor, now);
  if (!clients.ok) return clients;
  const terms = termsOf(query.search);
  const soon = daysAfter(dayOf(now), soonDays);
  const isFound = (row: ClientRow) => {
    const [written, spelt] = [folded(name(row)), pinyinOf(name(row))];
    return terms.every((term) => written.includes(term) || spelt.includes(`\n${term}`));
  };
  const found = clients.value
    .filter(
      (row) =>
        isAmong[query.only](row, soon) &&
        (query.quadrant === null || row.gist?.quadrant === query.quadrant) &&
        (query.advisor === null || row.advisor === query.advisor) &&
        (terms.length === 0 || isFound(row)),
    )
    .toSorted((one, other) => comparing[query.order](one, other) || byName.compare(name(one), name(other)));
  const page = Math.min(query.page, Math.max(1, Math.ceil(found.length / clientsAtOnce)));
  const rows = isWhole ? found : found.slice((page - 1) * clientsAtOnce, page * clientsAtOnce);
  return done({ rows, found: found.length, count: clients.value.length, page });
}
