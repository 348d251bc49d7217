import { giveThread, openTalk, turnThread } from "#app/acts/advising/discuss";
import { write } from "#app/acts/advising/write";
import { readClientResult } from "#db/advising/client-sheet";
import { correctEntry } from "#db/advising/corrections";
import { markEntry } from "#db/advising/reviews";
import { answerThread } from "#db/advising/threads";
import type { Database } from "#db/client";
import { readEntries } from "#db/sheets/entries";
import type { Diagnosis, Quadrant } from "#lib/diagnosis/diagnosis";
import type { StoredEntry } from "#lib/entry/entry";
import { keyOfQuestion } from "#lib/entry/key";
import { type Answer, isAbstention } from "#lib/instrument/answers";
import type { Question } from "#lib/instrument/question";
import { dayOf } from "#lib/text/day";
import { latestEdition } from "#questionnaires";
import { askedAt, type Found, foundOf } from "#questionnaires/demonstration";
import type { Person } from "./people";
import { granted, later } from "./setting";

/** How far a practice is with a client: through its answers, in the midst of them, or with a question to the firm. */
export type ReviewPlan = { firm: FirmActor; advisor: Person; review: "whole" | "begun" | "asked"; revision: number };

/** A firm of the demo by its link. */
export type FirmActor = { kind: "firm"; sheet: string; link: string };

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

type Correction = Given & Found;

/** What of it the practice found to be otherwise. */
const otherwise = (given: readonly Given[]): Correction[] =>
  given.flatMap((each) => {
    const found = foundOf[each.question.id]?.[String(each.answer)];
    return found ? [{ ...each, ...found }] : [];
  });

/** Has a practice look into its clients, talk with them and write. */
export async function reviewClients(store: Database, plans: readonly ReviewPlan[], at: Date): Promise<void> {
  for (const { firm, advisor, review, revision } of plans) {
    const actor = { ...advisor, sheet: firm.sheet };
    const answers = await scaledAnswers(store, firm.sheet);
    const wrong = otherwise(answers).slice(0, corrected[review]);
    for (const { entry, to, reason } of wrong) {
      const { key, revision: base } = entry;
      granted(await correctEntry(store, actor, { key, entry: { value: to }, reason, base }, true, at));
    }
    const right = answers.filter(({ entry }) => wrong.every((each) => each.entry.key !== entry.key));
    for (const { entry } of right.slice(0, confirmed[review]))
      granted(
        await markEntry(
          store,
          actor,
          { item: entry.key, mark: "confirmed", basis: { [entry.key]: entry.revision } },
          at,
        ),
      );
    const { snapshot } = granted(await readClientResult(store, actor, revision, at));
    await talk(store, { firm, actor, review, diagnosis: snapshot.diagnosis }, at);
    if (review === "whole") await writeReport(store, actor, { diagnosis: snapshot.diagnosis, wrong: wrong.length }, at);
  }
}

type Talking = {
  firm: FirmActor;
  actor: Person & { sheet: string };
  review: ReviewPlan["review"];
  diagnosis: Diagnosis;
};

/** What a practice and its client, or the practice alone, have to say about one of its sheets. */
async function talk(store: Database, { firm, actor, review, diagnosis }: Talking, at: Date): Promise<void> {
  const open = async (on: string, visibility: "firm" | "practice", text: string) =>
    granted(await openTalk(store, actor, { on, visibility, text, mentions: [] }, at)).thread;
  const due = (days: number) => dayOf(later(at, 24 * days));
  if (review === "whole") {
    const orders = keyOfQuestion(askedAt.orders);
    const answered = await open(orders, "firm", "头部客户那边，目前到了送样、试单还是批量供货？请给一份能说明的材料。");
    const promise = { thread: answered, text: "材料在整理，下周把验厂报告或者合同的扫描件给您。" };
    granted(await answerThread(store, firm, promise, later(at, 5)));
    const over = await open("part:stage", "firm", "这一步的里程碑，是按哪一天的情况答的？请确认一下。");
    granted(await answerThread(store, firm, { thread: over, text: "按提交那天的情况答的。" }, later(at, 6)));
    granted(await turnThread(store, actor, { thread: over, move: "resolved" }, later(at, 8)));
    await open("part:position", "practice", noteOn(diagnosis));
    return;
  }
  const asked =
    review === "begun"
      ? await open(
          keyOfQuestion(askedAt.research),
          "firm",
          "与高校院所的往来，请补充单位名称和起止时间；没有的话，也请说一声。",
        )
      : await open("part:technological", "firm", "技术网络这一部分，请补充往来单位的名称和起止时间。");
  granted(await giveThread(store, actor, { thread: asked, to: "firm", due: due(review === "begun" ? 10 : 20) }, at));
}

const certaintyOf = ({ certainty }: Diagnosis) =>
  certainty?.quadrant && !certainty.quadrant.onTheLine ? certainty.quadrant.certainty : "borderline";

/** What the practice reminds itself of: as sure as the finding is. */
const noteOn = (diagnosis: Diagnosis): string =>
  ({
    clear: "结论的把握较大，报告里直说，再附上是哪几项答案撑起来的。",
    likely: "结论可能性较大，还不是定论，报告里要写明可能性和另一种可能。",
    borderline: "离分界线很近，报告里要把两种说法都写上。",
  })[certaintyOf(diagnosis)];

const summaries: Readonly<Record<Quadrant, string>> = {
  leading: "产品和研发都走在前面。今后一年，把领先的技术写进标准，让更多头部客户用上。",
  discontinuity: "产品站得住，自己的研发还接不上。今后一年，先把核心技术的研发抓回自己手里，再谈扩张。",
  catchUp: "公司研发底子好，产品还没有跟上。今后一年，先把两项成熟技术做成产品，再谈出海。",
  backward: "产品和研发都还在打基础。今后一年，先让主导产品的关键指标稳定达标，再选一个方向把研发队伍建起来。",
};

const sureOf = {
  clear: "按企业的答案，结论的把握较大。",
  likely: "按企业的答案，结论可能性较大，还不是定论。",
  borderline: "按企业的答案，结论离分界线很近，另一种说法也成立。",
};

/** A report in the practice's own words. */
async function writeReport(
  store: Database,
  actor: Person & { sheet: string },
  { diagnosis, wrong }: { diagnosis: Diagnosis; wrong: number },
  at: Date,
): Promise<void> {
  const { quadrant } = diagnosis.technicalStrength;
  const words = {
    summary: quadrant ? summaries[quadrant] : "还有几项没有填，先补齐，再谈结论。",
    position: `${sureOf[certaintyOf(diagnosis)]}核对后校正了 ${wrong} 项答案，依据写在各题的校正理由里。`,
  };
  for (const [part, text] of Object.entries(words))
    granted(await write(store, actor, { part: part as keyof typeof words, content: { text }, base: 0 }, at));
}
