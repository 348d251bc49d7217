import { readClient } from "#db/advising/client-sheet";
import { correctEntry } from "#db/advising/corrections";
import type { Database } from "#db/client";
import type { Person } from "#lib/access";
import { type AnswerControls, entryOfForm } from "#lib/entry/answer-form";
import type { Asked } from "#lib/entry/asked";
import type { Entry } from "#lib/entry/entry";
import type { EntryKey } from "#lib/entry/key";
import { problemsOf, readFact } from "#lib/entry/reading";
import { refused } from "#lib/outcome";
import { editionOf } from "#questionnaires";
import { askingOn } from "../sheets/asking";
import { answerKeysOf } from "./answer-keys";

/** Characters that the reason of a correction may have. */
export const longestReason = 500;

/** What somebody fills in for what is asked; `null` for nothing at all. */
function entryIn(asked: Asked, given: AnswerControls, stands: Entry | undefined): Entry | null {
  if (asked.question) return entryOfForm(asked, given, stands);
  const [typed = ""] = given.values;
  return typed.trim() === "" ? null : readFact(asked.fact, typed).entry;
}

/** Why what was filled in is no value. */
const whyNot = (code: string | undefined) =>
  code === "too-small" || code === "too-large" || code === "too-many-decimals" ? code : "unread";

/** Corrects an entry of a client's sheet by what was filled in; `list` where it is a list, which its firm alone changes. */
export async function correctAnswer(
  store: Database,
  actor: Person & { sheet: string },
  { key, base, reason, given }: { key: EntryKey; base: number; reason: string; given: AnswerControls },
  now: Date,
) {
  const client = await readClient(store, actor, answerKeysOf, now);
  if (!client.ok) return client;
  const { sheet, entries } = client.value;
  const asked = askingOn({ edition: editionOf(sheet), year: sheet.year }).under(key);
  if (!asked) return refused("not-found");
  if (asked.fact?.kind === "list") return refused("list");
  const entry = entryIn(asked, given, entries.find((each) => each.key === asked.key)?.entry);
  if (!entry) return refused("value");
  const [problem] = problemsOf(asked, entry);
  if (problem || "typed" in entry) return refused(whyNot(problem?.code));
  return correctEntry(store, actor, { key: asked.key, entry, reason, base }, asked.question !== null, now);
}
