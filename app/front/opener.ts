import type { Database } from "#db/client";
import { limiter } from "#db/service/limits";
import { identifyColleague } from "#db/sheets/colleague-links";
import { identify, readSheet } from "#db/sheets/sheets";
import type { Actor } from "#lib/access";
import type { Outcome } from "#lib/outcome";
import { hashOfToken } from "../accounts/keys";
import { actorOnSheet, ownSheetIn, sessionIn } from "../accounts/signed-in";
import type { Holder, SaveStore } from "./take-save";

/** What a page of a colleague may save: more than anybody types. */
const savesByColleagues = { name: "colleague-saves", points: 2_000, seconds: 60 * 60 };

/** Links whose sheet is remembered. */
const remembered = 10_000;

/**
 * Opens sheets for saves, by links or for whoever is signed in. Of the sheet behind a link only its id, its edition and
 * its year are remembered, which never change; whether it still is that sheet's link, and whether the sheet may be answered, is
 * asked anew with every save.
 */
export function openerOf(database: Database) {
  const sheets = new Map<string, { id: string; edition: string; year: number }>();

  async function byLink(link: string): Promise<Holder> {
    const before = sheets.get(link);
    if (before) return { kind: "firm", sheet: before, actor: { kind: "firm", sheet: before.id, link } };
    const holder = await identify(database, link);
    if (holder?.kind !== "firm") return holder;
    const { id, edition, year } = holder.sheet;
    const found: Holder = {
      kind: "firm",
      sheet: { id, edition, year },
      actor: { kind: "firm", sheet: id, link: holder.link },
    };
    // A link that stands in the place of the sheet's own may lead elsewhere one day.
    if (holder.link !== link) return found;
    const [oldest] = sheets.keys();
    if (sheets.size >= remembered && oldest !== undefined) sheets.delete(oldest);
    sheets.set(link, { id, edition, year });
    return found;
  }

  async function bySession(id: string, cookies: string | undefined): Promise<Holder> {
    const session = await sessionIn(database, cookies, new Date());
    if (!session) return { kind: "signed-out" };
    const actor = await actorOnSheet(database, session, id);
    const sheet = actor && (await readSheet(database, actor));
    return actor && sheet?.ok ? { kind: "firm", sheet: sheet.value, actor } : null;
  }

  /** By a colleague's link, which may end at any moment: nothing of it is remembered. */
  async function byAsking(link: string): Promise<Holder> {
    const found = await identifyColleague(database, link, new Date());
    if (found?.kind === "deleted" || !found) return found;
    if (found.kind !== "open") return { kind: "over" };
    const { allowed } = await limiter(database, savesByColleagues).consume(link);
    const { id, edition, year } = found.sheet;
    return allowed ? { kind: "firm", sheet: { id, edition, year }, actor: found.actor } : { kind: "too-many" };
  }

  const opener: SaveStore["identify"] = ({ kind, token, cookies }) => {
    if (kind === "fill") return byAsking(hashOfToken(token));
    const sheet = ownSheetIn(token);
    return sheet === null ? byLink(hashOfToken(token)) : bySession(sheet, cookies);
  };

  /** Forgets a link that turned out to be no sheet's any more, so that it is told what became of it. */
  function unlessReplaced<Value>(actor: Actor, outcome: Outcome<Value>): Outcome<Value> {
    if (!outcome.ok && outcome.reason === "replaced" && actor.kind === "firm") sheets.delete(actor.link ?? "");
    return outcome;
  }

  return { identify: opener, unlessReplaced };
}
