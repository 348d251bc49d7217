import { saveAnswers } from "../../db/answers";
import type { Database } from "../../db/client";
import { migrationsCurrent, writable } from "../../db/migrate";
import { identifyShare } from "../../db/shares";
import { identify } from "../../db/sheets";
import { questionsById } from "../../lib/instrument/answers";
import type { Question } from "../../lib/instrument/question";
import { findEdition } from "../../questionnaires";
import { hashOfToken } from "../keys";
import type { Front } from "./front";

/** Links whose sheet is remembered. */
const remembered = 10_000;

/** What the front needs of the stored sheets and of the register of editions. */
export function doorsTo(database: Database): Pick<Front, "links" | "saves" | "ready"> {
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

  // A link opens the same sheet, of the same edition, for as long as there is one; whether there still is, and whether
  // it may be answered, is asked anew with every save.
  const sheets = new Map<string, { id: string; edition: string }>();

  async function sheetBehind(hash: string) {
    const known = sheets.get(hash);
    if (known) return { kind: "firm", sheet: known } as const;
    const found = await identify(database, hash);
    if (found?.kind !== "firm") return found;
    const [oldest] = sheets.keys();
    if (sheets.size >= remembered && oldest !== undefined) sheets.delete(oldest);
    const { id, edition } = found.sheet;
    sheets.set(hash, { id, edition });
    return found;
  }

  return {
    links: {
      async sheets(token) {
        const found = await identify(database, hashOfToken(token));
        return found ? (found.kind === "firm" ? "open" : "gone") : "unknown";
      },
      async shared(token) {
        const found = await identifyShare(database, hashOfToken(token), new Date());
        return found ? (found.kind === "reader" ? "open" : "gone") : "unknown";
      },
    },
    saves: {
      identify: (token) => sheetBehind(hashOfToken(token)),
      questions: questionsOf,
      save: (sheet, saves, at) => saveAnswers(database, { kind: "firm", sheet }, saves, at),
    },
    ready: async () => (await migrationsCurrent(database)) && (await writable(database)),
  };
}
