import { saveAnswers } from "../../db/answers";
import { identifyApplication } from "../../db/applications";
import type { Database } from "../../db/client";
import { currentFigures, saveFigures } from "../../db/figures";
import { isOfRound } from "../../db/firm-status";
import { migrationsCurrent, writable } from "../../db/migrate";
import { replacementOf } from "../../db/replaced-links";
import { identifyOpenLink } from "../../db/rounds";
import { findSession } from "../../db/sessions";
import { identifyShare } from "../../db/shares";
import { identify, readSheet } from "../../db/sheets";
import { questionsById } from "../../lib/instrument/answers";
import type { Question } from "../../lib/instrument/question";
import { factCatalogue, findEdition } from "../../questionnaires";
import { hashOfToken } from "../keys";
import { actorOnSheet, ownSheetIn, sessionIn, tokenIn } from "../signed-in";
import type { Behind } from "./behind";
import type { Front } from "./front";
import type { Opened, Opener } from "./saves";

/** Links whose sheet is remembered. */
const remembered = 10_000;

/** Milliseconds for which it is remembered who is signed in. */
const moment = 3_000;

function behind(found: Awaited<ReturnType<typeof identify>>): Behind {
  if (found?.kind === "replaced") return { replaced: found.by, on: found.replacedAt };
  return found ? (found.kind === "firm" ? "open" : "gone") : "unknown";
}

/** What the front needs of the stored sheets and of the register of editions. */
export function doorsTo(database: Database): Pick<Front, "links" | "saves" | "figures" | "isSignedIn" | "ready"> {
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

  // A link opens the same sheet, of the same edition, for as long as there is one; whether there still is, and whether
  // it may be answered, is asked anew with every save.
  const sheets = new Map<string, { id: string; edition: string }>();

  async function sheetBehind(hash: string): Promise<Opened> {
    const known = sheets.get(hash);
    if (known) return { kind: "firm", sheet: known, actor: { kind: "firm", sheet: known.id } };
    const found = await identify(database, hash);
    if (found?.kind !== "firm") return found;
    const [oldest] = sheets.keys();
    if (sheets.size >= remembered && oldest !== undefined) sheets.delete(oldest);
    const { id, edition } = found.sheet;
    // The link of a firm in a round may be replaced at any moment, and then the old one opens nothing at once.
    if (!(await isOfRound(database, id))) sheets.set(hash, { id, edition });
    return { kind: "firm", sheet: { id, edition }, actor: { kind: "firm", sheet: id } };
  }

  // Who is signed in, and from which seat, is asked anew after a moment only: answers are saved as they are given.
  const own = new Map<string, { until: number; opened: Opened }>();

  async function ownSheet(id: string, cookies: string | undefined): Promise<Opened> {
    const token = tokenIn(cookies);
    if (token === null) return { kind: "signed-out" };
    const now = new Date();
    const key = `${token} ${id}`;
    const known = own.get(key);
    if (known && known.until > now.getTime()) return known.opened;
    const session = await findSession(database, token, now);
    const actor = await actorOnSheet(database, session, id);
    const sheet = actor && (await readSheet(database, actor));
    const opened: Opened =
      actor && sheet?.ok ? { kind: "firm", sheet: sheet.value, actor } : session ? null : { kind: "signed-out" };
    if (own.size >= remembered) own.clear();
    own.set(key, { until: now.getTime() + moment, opened });
    return opened;
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
    saves: {
      identify: identifyOpener,
      questions: questionsOf,
      save: (actor, saves, at) => saveAnswers(database, actor, saves, at),
    },
    figures: {
      identify: identifyOpener,
      facts,
      save: (actor, saves, at) => saveFigures(database, actor, saves, at),
      stored: (actor) => currentFigures(database, actor),
    },
    isSignedIn: async (cookies) => (await sessionIn(database, cookies, new Date())) !== null,
    ready: async () => (await migrationsCurrent(database)) && (await writable(database)),
  };
}
