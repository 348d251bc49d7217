import type { Database } from "#db/client";
import type { RoundRecord, RoundShut } from "#db/programme/admission";
import { longestViewName, changeView as storeChange, saveView as storeView } from "#db/programme/views";
import type { Actor } from "#lib/access";
import { paramsOf, viewIn } from "#lib/cohort/view";
import { type Outcome, refused } from "#lib/outcome";
import { leavesOf } from "./round-rules";

/** What is kept of an address: a view of this round and nothing else. */
export function savedQuery(round: RoundRecord, query: string): string {
  const askable = { criteria: leavesOf(round).criteria.map(({ id }) => id), reach: "all" } as const;
  return paramsOf({ ...viewIn(new URLSearchParams(query), askable), page: 1 }, askable).toString();
}

/** A name without needless spaces; `null` for none, and for one that is too long. */
export function viewName(words: string): string | null {
  const name = words.replace(/\s+/g, " ").trim();
  return name === "" || [...name].length > longestViewName ? null : name;
}

/** Saves a view of a round's board under a name. */
export async function saveView(
  store: Database,
  actor: Actor,
  { round, name: words, query }: { round: RoundRecord; name: string; query: string },
  now: Date,
): Promise<Outcome<string, RoundShut | "too-many" | "bad-name">> {
  const name = viewName(words);
  if (name === null) return refused("bad-name");
  return storeView(store, actor, round.id, { name, query: savedQuery(round, query) }, now);
}

/** Gives a saved view another name, or takes it away where `name` is `null`. */
export async function changeView(
  store: Database,
  actor: Actor,
  { round, view, name: words }: { round: string; view: string; name: string | null },
  now: Date,
): Promise<Outcome<string, RoundShut | "bad-name">> {
  if (words === null) return storeChange(store, actor, round, view, "delete", now);
  const name = viewName(words);
  return name === null ? refused("bad-name") : storeChange(store, actor, round, view, { name }, now);
}
