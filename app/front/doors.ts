import type { Database } from "#db/client";
import { identifyApplication } from "#db/programme/applications";
import { identifyOpenLink } from "#db/programme/rounds";
import { claimPress, forgetPress, keepPress, releasePress } from "#db/service/presses";
import { saveAnswers } from "#db/sheets/answers";
import { currentFigures, saveFigures } from "#db/sheets/figures";
import { replacementOf } from "#db/sheets/replaced-links";
import { identifyShare } from "#db/sheets/shares";
import { identify, readSheet } from "#db/sheets/sheets";
import type { Actor } from "#lib/access";
import { questionsById } from "#lib/instrument/answers";
import type { Question } from "#lib/instrument/question";
import type { Outcome } from "#lib/outcome";
import { factCatalogue, findEdition } from "#questionnaires";
import { hashOfToken } from "../accounts/keys";
import { actorOnSheet, ownSheetIn, sessionIn } from "../accounts/signed-in";
import type { Behind } from "./behind";
import type { Front } from "./parts";
import { readinessOf } from "./readiness";
import type { Opened, Opener } from "./saves";

/** Links whose sheet is remembered. */
const remembered = 10_000;

function behind(found: Awaited<ReturnType<typeof identify>>): Behind {
  if (found?.kind === "replaced") return { replaced: found.by, on: found.replacedAt };
  return found ? (found.kind === "firm" ? "open" : "gone") : "unknown";
}

/** What the front needs of the stored sheets and of the register of editions. */
export function doorsTo(
  database: Database,
): Pick<Front, "links" | "presses" | "saves" | "figures" | "isSignedIn" | "ready"> {
  const questions = new Map<string, ReadonlyMap<string, Question>>();

  function questionsOf(id: string): ReadonlyMap<string, Question> {
    const known = questions.get(id);
    if (known) return known;
    const edition = findEdition(id);
    if (!edition) throw new Error(`edition ${id} is not in the register`);
    const found = questionsById(edition);
    questions.set(id, found);
    return found;
  }

  const facts = new Map(factCatalogue.sections.flatMap((section) => section.facts.map((fact) => [fact.id, fact])));

  // Of the sheet behind a link only its id and its edition are remembered, which never change; whether it still is that
  // sheet's link, and whether the sheet may be answered, is asked anew with every save.
  const sheets = new Map<string, { id: string; edition: string }>();

  async function sheetBehind(link: string): Promise<Opened> {
    const known = sheets.get(link);
    if (known) return { kind: "firm", sheet: known, actor: { kind: "firm", sheet: known.id, link } };
    const found = await identify(database, link);
    if (found?.kind !== "firm") return found;
    const [oldest] = sheets.keys();
    if (sheets.size >= remembered && oldest !== undefined) sheets.delete(oldest);
    const { id, edition } = found.sheet;
    sheets.set(link, { id, edition });
    return { kind: "firm", sheet: { id, edition }, actor: { kind: "firm", sheet: id, link } };
  }

  /** Forgets a link that turned out to be no sheet's any more, so that it is told what became of it. */
  function unlessReplaced<Value>(actor: Actor, outcome: Outcome<Value>): Outcome<Value> {
    if (!outcome.ok && outcome.reason === "replaced" && actor.kind === "firm") sheets.delete(actor.link ?? "");
    return outcome;
  }

  async function ownSheet(id: string, cookies: string | undefined): Promise<Opened> {
    const session = await sessionIn(database, cookies, new Date());
    if (!session) return { kind: "signed-out" };
    const actor = await actorOnSheet(database, session, id);
    const sheet = actor && (await readSheet(database, actor));
    return actor && sheet?.ok ? { kind: "firm", sheet: sheet.value, actor } : null;
  }

  function identifyOpener({ token, cookies }: Opener): Promise<Opened> {
    const sheet = ownSheetIn(token);
    return sheet === null ? sheetBehind(hashOfToken(token)) : ownSheet(sheet, cookies);
  }

  return {
    links: {
      async sheets(token, cookies) {
        // Whether it is a sheet of theirs is for the page to say, which leads people to their second factor as well.
        if (ownSheetIn(token) !== null) return (await sessionIn(database, cookies, new Date())) ? "open" : "signed-out";
        return behind(await identify(database, hashOfToken(token)));
      },
      async shared(token) {
        const found = await identifyShare(database, hashOfToken(token), new Date());
        return found ? (found.kind === "reader" ? "open" : "gone") : "unknown";
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
    },
    presses: {
      claim: (hash, at) => claimPress(database, hash, at),
      keep: (kept) => keepPress(database, kept),
      release: (hash, attempt) => releasePress(database, hash, attempt),
      forget: (hash) => forgetPress(database, hash),
    },
    saves: {
      identify: identifyOpener,
      questions: questionsOf,
      save: async (actor, saves, at) => unlessReplaced(actor, await saveAnswers(database, actor, saves, at)),
    },
    figures: {
      identify: identifyOpener,
      facts,
      save: async (actor, saves, at) => unlessReplaced(actor, await saveFigures(database, actor, saves, at)),
      stored: (actor) => currentFigures(database, actor),
    },
    isSignedIn: async (cookies) => (await sessionIn(database, cookies, new Date())) !== null,
    ready: readinessOf(database),
  };
}
