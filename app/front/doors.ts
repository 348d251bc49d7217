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
      identify: (token) => identify(database, hashOfToken(token)),
      questions: questionsOf,
      save: (sheet, saves, at) => saveAnswers(database, { kind: "firm", sheet }, saves, at),
    },
    ready: async () => (await migrationsCurrent(database)) && (await writable(database)),
  };
}
