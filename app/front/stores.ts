import type { Database } from "#db/client";
import { identifyApplication } from "#db/programme/applications";
import { identifyOpenLink } from "#db/programme/rounds";
import { claimPress, forgetPress, keepPress, releasePress } from "#db/service/presses";
import { saveAnswers } from "#db/sheets/answers";
import { currentFacts, storeFacts } from "#db/sheets/facts";
import { replacementOf } from "#db/sheets/replaced-links";
import { identifyShare } from "#db/sheets/shares";
import { identify } from "#db/sheets/sheets";
import { questionsById } from "#lib/instrument/answers";
import type { Question } from "#lib/instrument/question";
import { findEdition } from "#questionnaires";
import { hashOfToken } from "../accounts/keys";
import { ownSheetIn, sessionIn } from "../accounts/signed-in";
import { factsById } from "../acts/programme/rules";
import type { AnswerStore } from "./answers";
import type { Behind } from "./behind";
import { openerOf } from "./opener";
import type { Front } from "./parts";
import { readinessOf } from "./readiness";

/** The questions of an edition, found once. */
function questionsOf(): AnswerStore["questions"] {
  const ofEdition = new Map<string, ReadonlyMap<string, Question>>();
  return (id) => {
    const edition = ofEdition.has(id) ? null : findEdition(id);
    if (edition) ofEdition.set(id, questionsById(edition));
    const questions = ofEdition.get(id);
    if (!questions) throw new Error(`edition ${id} is not in the register`);
    return questions;
  };
}

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
export function storesOf(
  database: Database,
): Pick<Front, "links" | "presses" | "saves" | "facts" | "isSignedIn" | "ready"> {
  const opener = openerOf(database);
  return {
    links: linksTo(database),
    presses: {
      claim: (hash, at) => claimPress(database, hash, at),
      keep: (answer) => keepPress(database, answer),
      release: (hash, attempt) => releasePress(database, hash, attempt),
      forget: (hash) => forgetPress(database, hash),
    },
    saves: {
      identify: opener.identify,
      questions: questionsOf(),
      save: async (actor, saves, at) => opener.unlessReplaced(actor, await saveAnswers(database, actor, saves, at)),
    },
    facts: {
      identify: opener.identify,
      facts: factsById,
      save: async (actor, saves, at) => opener.unlessReplaced(actor, await storeFacts(database, actor, saves, at)),
      stored: (actor) => currentFacts(database, actor),
    },
    isSignedIn: async (cookies) => (await sessionIn(database, cookies, new Date())) !== null,
    ready: readinessOf(database),
  };
}
