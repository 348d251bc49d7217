import type { Database } from "#db/client";
import { conflictsOf, currentAnswers, saveAnswers, settleConflict } from "#db/sheets/answers";
import type { SheetRecord } from "#db/sheets/sheets";
import type { Actor } from "#lib/access";
import { contradictionsIn } from "#lib/diagnosis/flags";
import type { Edition } from "#lib/instrument/edition";
import { answersAmong, type Entry, type Save } from "#lib/instrument/entry";
import { type Controls, entryOfForm, readTyped } from "#lib/instrument/form-entry";
import { type Journey, journey } from "#lib/instrument/journey";
import type { Question } from "#lib/instrument/question";
import { done } from "#lib/outcome";

/** What was sent for a question, with the revision of the entry that its sender saw. */
export type SentAnswer = Controls & { note: string | null; base: number };

export type SectionWish = {
  section: string;
  /** `null` for a question that was not on the page. */
  sent: (question: string) => SentAnswer | null;
  /** A question of which one of two entries is chosen. */
  settle: { question: string; keep: "mine" | "stored"; base: number } | null;
};

type Opened = { actor: Actor; edition: Edition; sheet: SheetRecord };

/**
 * Keeps the answers of a section as a whole, and settles a conflict where one was chosen. Tells whether something is to
 * be mended or chosen there, which section comes next (`null` where none does), and how many answers no longer count.
 */
export async function saveSection(
  store: Database,
  { actor, edition, sheet }: Opened,
  { section, sent, settle }: SectionWish,
  now: Date,
) {
  const current = await currentAnswers(store, actor);
  if (!current.ok) return current;
  const entries = new Map(current.value.map(({ question, entry }) => [question, entry]));
  const way = journey(edition, sheet.depth, answersAmong(current.value));
  const questions = way.legs.find((leg) => leg.section.id === section)?.stops.map(({ question }) => question) ?? [];
  const saves = questions.flatMap((question) =>
    question.id === settle?.question ? [] : saveOf(question, sent(question.id), entries.get(question.id)),
  );
  const saved = saves.length > 0 ? await saveAnswers(store, actor, saves, now) : done([]);
  if (!saved.ok) return saved;
  if (settle) await settleOne(store, actor, settle, now);
  const after = new Map([...entries, ...saves.map(({ question, entry }): [string, Entry] => [question, entry])]);
  const answers = answersAmong([...after].map(([question, entry]) => ({ question, entry })));
  const ahead = journey(edition, sheet.depth, answers);
  const place = ahead.legs.findIndex((leg) => leg.section.id === section);
  const here = new Set(questions.map(({ id }) => id));
  return done({
    isOpen:
      saved.value.some(({ status }) => status === "conflict") ||
      contradictionsIn(edition, answers).some((flag) => flag.questions.some((id) => here.has(id))) ||
      [...after].some(([id, entry]) => here.has(id) && "typed" in entry),
    next: ahead.legs.slice(place + 1).find(({ state }) => state !== "hidden")?.section.id ?? null,
    aside: keptAside(ahead) - keptAside(way),
  });
}

const keptAside = ({ legs }: Journey): number => legs.reduce((sum, { kept }) => sum + kept, 0);

function saveOf(question: Question, sent: SentAnswer | null, stored: Entry | undefined): Save[] {
  if (!sent || !Number.isInteger(sent.base) || sent.base < 0) return [];
  const fresh = entryOfForm(question, sent, stored);
  if (!fresh && !sent.note) return [];
  const entry = fresh ?? stored ?? { cleared: true };
  const value = "typed" in entry ? readTyped(question, entry.typed).entry : entry;
  return [{ question: question.id, entry: value, note: sent.note, base: sent.base }];
}

/** Chooses between two entries; where the stored one has changed since it was seen, the page asks again. */
async function settleOne(
  store: Database,
  actor: Actor,
  { question, keep, base }: NonNullable<SectionWish["settle"]>,
  now: Date,
): Promise<void> {
  const pending = await conflictsOf(store, actor);
  const conflict = pending.ok && pending.value.find((candidate) => candidate.question === question);
  if (conflict) await settleConflict(store, actor, { question, conflict: conflict.id, keep, base }, now);
}
