import type { Database } from "#db/client";
import type { RoundRecord, RoundShut } from "#db/programme/admission";
import {
  longestViewName,
  changeView as storeChange,
  saveView as storeView,
  type ViewChange,
} from "#db/programme/views";
import type { Actor } from "#lib/access";
import { askableOf } from "#lib/cohort/askable";
import { paramsOf, viewIn } from "#lib/cohort/view";
import { type Outcome, refused } from "#lib/outcome";
import { isAssessed } from "#lib/programme/round";
import { leavesOf } from "./round-rules";

/** What is kept of an address: a view of this round and nothing else. */
export function savedQuery(round: RoundRecord, query: string): string {
  const askable = askableOf(leavesOf(round), "all", null, isAssessed(round));
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
  { round, name: words, query, shared }: { round: RoundRecord; name: string; query: string; shared: boolean },
  now: Date,
): Promise<Outcome<string, RoundShut | "too-many" | "bad-name">> {
  const name = viewName(words);
  if (name === null) return refused("bad-name");
  return storeView(store, actor, round.id, { name, query: savedQuery(round, query), shared }, now);
}

/** Changes a saved view of one's own. */
export async function changeView(
  store: Database,
  actor: Actor,
  { round, view, change }: { round: string; view: string; change: ViewChange },
  now: Date,
): Promise<Outcome<string, RoundShut | "bad-name">> {
  if (change === "delete" || !("name" in change)) return storeChange(store, actor, round, view, change, now);
  const name = viewName(change.name);
  return name === null ? refused("bad-name") : storeChange(store, actor, round, view, { name }, now);
}
