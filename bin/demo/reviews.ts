import { giveThread, openTalk, turnThread } from "#app/acts/advising/discuss";
import { write } from "#app/acts/advising/write";
import { correctEntry } from "#db/advising/corrections";
import { markEntry } from "#db/advising/reviews";
import { answerThread } from "#db/advising/threads";
import type { Database } from "#db/client";
import { readEntries } from "#db/sheets/entries";
import type { StoredEntry } from "#lib/entry/entry";
import { keyOfQuestion } from "#lib/entry/key";
import { type Answer, isAbstention } from "#lib/instrument/answers";
import { optionsOf, type Question } from "#lib/instrument/question";
import { dayOf } from "#lib/text/day";
import { latestEdition } from "#questionnaires";
import type { Person } from "./people";
import { granted, later } from "./setting";

/** How far a practice is with a client: through its answers, in the midst of them, or with a question to the firm. */
export type ReviewPlan = { firm: FirmActor; advisor: Person; review: "whole" | "begun" | "asked" };

/** A firm of the demo by its link. */
export type FirmActor = { kind: "firm"; sheet: string; link: string };

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
    return isScaled && entry && "value" in entry.entry && !isAbstention(entry.entry.value)
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

/** Has a practice look into its clients, talk with them and write. */
export async function reviewClients(store: Database, plans: readonly ReviewPlan[], at: Date): Promise<void> {
  for (const { firm, advisor, review } of plans) {
    const actor = { ...advisor, sheet: firm.sheet };
    const answers = await scaledAnswers(store, firm.sheet);
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
    await talk(store, { firm, actor, review, key: answers.at(-1)?.entry.key ?? "" }, at);
    if (review === "whole") await writeReport(store, actor, at);
  }
}

type Talking = { firm: FirmActor; actor: Person & { sheet: string }; review: ReviewPlan["review"]; key: string };

/** What a practice and its client, or the practice alone, have to say about one of its sheets. */
async function talk(store: Database, { firm, actor, review, key }: Talking, at: Date): Promise<void> {
  const open = async (on: string, visibility: "firm" | "practice", text: string) =>
    granted(await openTalk(store, actor, { on, visibility, text, mentions: [] }, at)).thread;
  const due = (days: number) => dayOf(later(at, 24 * days));
  if (review === "whole") {
    const answered = await open(key, "firm", "这一项上次访谈时说还在谈，现在定下来了吗？");
    granted(
      await answerThread(store, firm, { thread: answered, text: "上个月签了，合同扫描件可以给您。" }, later(at, 5)),
    );
    const over = await open("part:stage", "firm", "第二步的里程碑，请确认量产时间。");
    granted(await answerThread(store, firm, { thread: over, text: "去年九月起量产。" }, later(at, 6)));
    granted(await turnThread(store, actor, { thread: over, move: "resolved" }, later(at, 8)));
    await open("part:position", "practice", "离线很近，报告里要把两种说法都写上。");
    return;
  }
  const asked = await open(review === "begun" ? key : "part:technological", "firm", "请补充合作研发的对象和起止时间。");
  granted(await giveThread(store, actor, { thread: asked, to: "firm", due: due(review === "begun" ? 10 : 20) }, at));
}

/** A report in the practice's own words. */
async function writeReport(store: Database, actor: Person & { sheet: string }, at: Date): Promise<void> {
  const words = {
    summary: "公司研发底子好，产品还没有跟上。今后一年，先把两项成熟技术做成产品，再谈出海。",
    position: "结论离分界线不远：有两项答案核对后下调，位置变化不大。",
  };
  for (const [part, text] of Object.entries(words))
    granted(await write(store, actor, { part: part as keyof typeof words, content: { text }, base: 0 }, at));
}
