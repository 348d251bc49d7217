import type { Database } from "#db/client";
import { saveEntries } from "#db/sheets/save-entries";
import { contradictionsIn } from "#lib/diagnosis/flags";
import { type AnswerControls, entryOfForm } from "#lib/entry/answer-form";
import type { Asked } from "#lib/entry/asked";
import type { Entry, Save } from "#lib/entry/entry";
import { answerOf, problemsOf } from "#lib/entry/reading";
import type { Answers } from "#lib/instrument/answers";
import { type Journey, journey } from "#lib/instrument/journey";
import { done } from "#lib/outcome";
import { layoutOf } from "#questionnaires";
import { askingOn } from "./asking";
import { type OpenedSheet, readAnswers } from "./entries";
import { type Settling, settle } from "./settle";

/** What was sent for a question, with the revision of the entry that its sender saw. */
export type SentAnswer = AnswerControls & { note: string | null; base: number };

export type SectionWish = {
  /** The page. */
  section: string;
  /** `null` for a question that was not on the page. */
  sent: (question: string) => SentAnswer | null;
  /** Questions whose answers of the year before were looked at and hold. */
  confirmed: readonly string[];
  /** A question of which one of several entries is chosen, by the question. */
  settle: Settling | null;
};

/**
 * Keeps the answers of a section as a whole, and settles a conflict where one was chosen. Tells whether something is to
 * be mended or chosen there, which section comes next (`null` where none does), and how many answers no longer count.
 */
export async function saveSection(
  store: Database,
  opened: OpenedSheet,
  { section, sent, confirmed, settle: choice }: SectionWish,
  now: Date,
) {
  const { actor, edition, sheet } = opened;
  const current = await readAnswers(store, opened);
  if (!current.ok) return current;
  const { stored, answers: before } = current.value;
  const asking = askingOn({ edition, year: sheet.year });
  const { pages: sections } = layoutOf(edition);
  const way = journey({ sections }, sheet.depth, before);
  const stops = way.legs.find((leg) => leg.section.id === section)?.stops ?? [];
  const here = stops.flatMap(({ question: { id } }) => asking.under(asking.keyOfQuestion(id)) ?? []).filter(isQuestion);
  const saves = here.flatMap((asked) => {
    const { id } = asked.question;
    return id === choice?.subject ? [] : saveOfAnswer(asked, sent(id), stored.get(id)?.entry, confirmed.includes(id));
  });
  const saved = saves.length > 0 ? await saveEntries(store, actor, saves, now) : done([]);
  if (!saved.ok) return saved;
  if (choice) await settle(store, actor, stored.get(choice.subject), choice, now);
  const after = new Map([...stored].map(([id, { entry }]): [string, Entry] => [id, entry]));
  const answers: Record<string, Answers[string]> = { ...before };
  for (const asked of here) {
    const { id } = asked.question;
    const entry = saves.find(({ key }) => key === asked.key)?.entry ?? after.get(id);
    const answer = answerOf(asked, entry);
    if (entry) after.set(id, entry);
    if (answer === undefined) delete answers[id];
    else answers[id] = answer;
  }
  const ahead = journey({ sections }, sheet.depth, answers);
  const place = ahead.legs.findIndex((leg) => leg.section.id === section);
  const isHere = (id: string) => here.some(({ question }) => question.id === id);
  return done({
    isOpen:
      saved.value.some(({ status }) => status === "conflict") ||
      contradictionsIn(edition, answers).some((flag) => flag.questions.some(isHere)) ||
      here.some((asked) => problemsOf(asked, after.get(asked.question.id)).length > 0),
    next: ahead.legs.slice(place + 1).find(({ state }) => state !== "hidden")?.section.id ?? null,
    aside: keptAside(ahead) - keptAside(way),
  });
}

type AskedQuestion = Extract<Asked, { question: object }>;

const isQuestion = (asked: Asked): asked is AskedQuestion => asked.question !== null;

const keptAside = ({ legs }: Journey): number => legs.reduce((sum, { kept }) => sum + kept, 0);

/** What was sent for a question, to be saved; nothing where it was not on the page. */
export function saveOfAnswer(
  asked: AskedQuestion,
  sent: SentAnswer | null,
  stored: Entry | undefined,
  confirms: boolean,
): Save[] {
  if (!sent || !Number.isInteger(sent.base) || sent.base < 0) return [];
  const fresh = entryOfForm(asked, sent, stored);
  if (!fresh && !sent.note) return [];
  const entry = fresh ?? stored ?? { cleared: true };
  return [{ key: asked.key, entry, note: sent.note, base: sent.base, isAnswer: true, confirms }];
}
