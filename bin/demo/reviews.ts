import { correctEntry } from "#db/advising/corrections";
import { markEntry } from "#db/advising/reviews";
import type { Database } from "#db/client";
import { readEntries } from "#db/sheets/entries";
import type { StoredEntry } from "#lib/entry/entry";
import { keyOfQuestion } from "#lib/entry/key";
import type { Answer } from "#lib/instrument/answers";
import { optionsOf, type Question } from "#lib/instrument/question";
import { latestEdition } from "#questionnaires";
import type { Person } from "./people";
import { granted } from "./setting";

/** How far a practice is with a client: through its answers, in the midst of them, or with a question to the firm. */
export type ReviewPlan = { sheet: string; advisor: Person; review: "whole" | "begun" | "asked" };

const reasons = [
  "看了产品手册和检测报告，达到的是国内先进，还不是国际先进。",
  "现场问过研发负责人，这项由合作高校承担，企业自己没有做。",
  "出口报关单显示，去年已有直接出口，应选“现在”。",
];

const corrected = { whole: 3, begun: 1, asked: 0 };
const confirmed = { whole: 9, begun: 3, asked: 0 };

type Given = { question: Question; entry: StoredEntry; answer: Answer };

/** What was answered to questions with a scale. */
async function scaledAnswers({ db }: Database, sheet: string): Promise<Given[]> {
  const questions = latestEdition.sections.flatMap((section) => section.questions);
  const keys = questions.map(({ id }) => keyOfQuestion(id));
  const stored = new Map((await readEntries(db, sheet, { keys })).map((entry) => [entry.key, entry]));
  return questions.flatMap((question) => {
    const entry = stored.get(keyOfQuestion(question.id));
    const isScaled = question.kind === "rating" || question.kind === "milestone";
    return isScaled && entry && "value" in entry.entry
      ? [{ question, entry, answer: entry.entry.value as Answer }]
      : [];
  });
}

/** The answer beside the one that was given, the lower one where there is one. */
function beside({ question, answer }: Given): Answer | null {
  const ids = optionsOf(question).map(({ id }) => id);
  const place = ids.indexOf(String(answer));
  return place < 0 ? null : (ids[place - 1] ?? ids[place + 1] ?? null);
}

/** Has a practice look into its clients. */
export async function reviewClients(store: Database, plans: readonly ReviewPlan[], at: Date): Promise<void> {
  for (const { sheet, advisor, review } of plans) {
    const actor = { ...advisor, sheet };
    const answers = await scaledAnswers(store, sheet);
    for (const [number, given] of answers.slice(0, corrected[review]).entries()) {
      const value = beside(given);
      if (value === null) continue;
      const { key, revision: base } = given.entry;
      const reason = reasons[number % reasons.length] ?? "";
      granted(await correctEntry(store, actor, { key, entry: { value }, reason, base }, true, at));
    }
    for (const { entry } of answers.slice(corrected[review], corrected[review] + confirmed[review])) {
      const { key, revision } = entry;
      granted(await markEntry(store, actor, { item: key, mark: "confirmed", basis: { [key]: revision } }, at));
    }
  }
}
