import type { Database } from "#db/client";
import { identifyApplication } from "#db/programme/applications";
import { identifyOpenLink } from "#db/programme/rounds";
import { claimPress, forgetPress, keepPress, releasePress } from "#db/service/presses";
import { identifyColleague } from "#db/sheets/colleague-links";
import { replacementOf } from "#db/sheets/replaced-links";
import { saveEntries } from "#db/sheets/save-entries";
import { identifyShare } from "#db/sheets/shares";
import { identify } from "#db/sheets/sheets";
import { hashOfToken } from "../accounts/keys";
import { ownSheetIn, sessionIn } from "../accounts/signed-in";
import { askedUnder } from "../acts/sheets/saving";
import type { Behind } from "./behind";
import { openerOf } from "./opener";
import type { Front } from "./parts";
import { readinessOf } from "./readiness";
import { toldAtFacts } from "./told";

function behind(holder: Awaited<ReturnType<typeof identify>>): Behind {
  if (holder?.kind === "replaced") return { replaced: holder.by, on: holder.replacedAt };
  return holder ? (holder.kind === "firm" ? "open" : "gone") : "unknown";
}

/** What is behind each kind of link. */
const linksTo = (database: Database): Front["links"] => ({
  async sheets(token, cookies) {
    // Whether it is a sheet of theirs is for the page to say, which leads people to their second factor as well.
    if (ownSheetIn(token) !== null) return (await sessionIn(database, cookies, new Date())) ? "open" : "signed-out";
    return behind(await identify(database, hashOfToken(token)));
  },
  async shared(token) {
    const share = await identifyShare(database, hashOfToken(token), new Date());
    return share ? (share.kind === "reader" ? "open" : "gone") : "unknown";
  },
  async fill(token) {
    const asking = await identifyColleague(database, hashOfToken(token), new Date());
    if (!asking) return "unknown";
    return asking.kind === "open" ? "open" : asking.kind === "deleted" ? "gone" : "over";
  },
  async invited(token) {
    const hash = hashOfToken(token);
    return (await identifyApplication(database, hash)) ? "open" : behind(await identify(database, hash));
  },
  async open(token) {
    const hash = hashOfToken(token);
    if (await identifyOpenLink(database, hash)) return "open";
    const replaced = await replacementOf(database, hash);
    return replaced ? { replaced: replaced.by, on: replaced.at } : "unknown";
  },
});

/** What the front needs of the stored sheets and of the register of editions. */
export function storesOf(database: Database): Pick<Front, "links" | "presses" | "entries" | "isSignedIn" | "ready"> {
  const opener = openerOf(database);
  return {
    links: linksTo(database),
    presses: {
      claim: (hash, at) => claimPress(database, hash, at),
      keep: (answer) => keepPress(database, answer),
      release: (hash, attempt) => releasePress(database, hash, attempt),
      forget: (hash) => forgetPress(database, hash),
    },
    entries: {
      identify: opener.identify,
      asked: ({ actor, sheet }, keys) => askedUnder(database, actor, sheet, keys),
      save: async (actor, saves, at) => opener.unlessReplaced(actor, await saveEntries(database, actor, saves, at)),
      contradictions: ({ actor }, keys, locale) => toldAtFacts(database, actor, keys, locale, new Date()),
    },
    isSignedIn: async (cookies) => (await sessionIn(database, cookies, new Date())) !== null,
    ready: readinessOf(database),
  };
}
