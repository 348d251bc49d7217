import { changeClientView, saveClientView } from "#db/advising/client-views";
import type { Database } from "#db/client";
import type { Actor } from "#lib/access";
import { clientQueryIn, paramsOfClients } from "#lib/advising/client-query";
import { type Outcome, refused } from "#lib/outcome";
import { viewName } from "../programme/save-view";

/** What is kept of an address of the list: what it asks for, from the first page on. */
export const keptClientQuery = (query: string): string =>
  paramsOfClients({ ...clientQueryIn(new URLSearchParams(query)), page: 1 }).toString();

/**
 * Saves what the list of clients shows under a name; or gives one of the saved views another name, or takes it away
 * where `isDeleted`.
 */
export async function keepClientView(
  store: Database,
  actor: Actor,
  wish: { view: string | null; name: string; query: string; isDeleted: boolean },
  now: Date,
): Promise<Outcome<string, "not-found" | "too-many" | "bad-name">> {
  const { view, query } = wish;
  if (view !== null && wish.isDeleted) return changeClientView(store, actor, view, "delete", now);
  const name = viewName(wish.name);
  if (name === null) return refused("bad-name");
  if (view !== null) return changeClientView(store, actor, view, { name }, now);
  return saveClientView(store, actor, { name, query: keptClientQuery(query) }, now);
}
