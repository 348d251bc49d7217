import { and, asc, eq, isNull } from "drizzle-orm";
import pino from "pino";
import { draftBatch, startBatch } from "#app/acts/programme/batch";
import { batch } from "#app/work/batch";
import { assignFirm, noteFirm, recuse } from "#db/programme/handling";
import { applications } from "#db/schema";
import { finishJob, takeJob, takingOf } from "#db/service/job-queue";
import { granted, later, type Setting } from "./setting";

const notes = [
  "已电话核实：研发费用辅助账下周一补齐。",
  "2024 年曾申报，当时因研发投入不足未通过，本次重点看辅助账。",
  "与名单上另一家同属一个集团，主导产品请对照查看。",
] as const;

/** How many firms are assigned one by one, and how many by the batch. */
const assigned = { each: 6, batch: 12 } as const;

/** Firms of a round on which nothing was decided yet, and that are nobody's. */
const openFirms = ({ store, round }: Setting) =>
  store.db
    .select({ id: applications.id, number: applications.number })
    .from(applications)
    .where(
      and(
        ...[eq(applications.round, round.id), eq(applications.state, "submitted")],
        ...[isNull(applications.decisionStage), isNull(applications.assignee)],
      ),
    )
    .orderBy(asc(applications.number));

/** Does a batch as the service would. */
async function doBatch(store: Setting["store"], id: string): Promise<void> {
  const job = await takeJob(store, new Date());
  if (job?.id !== id) throw new Error(`another job than ${id} was waiting`);
  const tools = { progress: async () => {}, stopped: new AbortController().signal, log: pino({ level: "silent" }) };
  await finishJob(store, takingOf(job), await batch(store, job, tools), new Date());
}

/** Divides the work on a round: who has which firm, notes among officers, a recusal, and a batch. */
export async function divideWork(setting: Setting): Promise<void> {
  const { store, cast, round, now } = setting;
  const [first, second] = cast.officers;
  const firms = await openFirms(setting);
  const at = later(now, -20);
  for (const [place, { id }] of firms.slice(0, assigned.each).entries())
    granted(await assignFirm(store, cast.owner, id, { assignee: (place % 2 ? first : second).user, seen: null }, at));
  for (const [place, text] of notes.entries()) {
    const firm = firms[place];
    if (firm) granted(await noteFirm(store, place % 2 ? second : first, firm.id, text, later(at, place)));
  }
  const near = firms[assigned.each];
  if (near) {
    const own = { user: second.user, reason: "本人近亲属在该企业任职。" };
    granted(await recuse(store, second, near.id, own, later(at, 4)));
  }
  const numbers = firms.slice(assigned.each + 1, assigned.each + 1 + assigned.batch).map(({ number }) => number);
  if (numbers.length === 0) return;
  const wish = { act: "assign" as const, assignee: first.user };
  const job = granted(await draftBatch(store, first, { round, wish, chosen: { numbers } }, later(at, 6)));
  granted(await startBatch(store, first, { round: round.id, job }, later(at, 7)));
  await doBatch(store, job);
}
