import { eq } from "drizzle-orm";
import { drawVisits } from "#app/acts/programme/draw-visits";
import { checklist, recordVisit } from "#app/acts/programme/record-visit";
import { visitMessage } from "#app/work/firm-messages";
import { chooseDraw } from "#db/programme/draw-choices";
import { answerObjection, takeObjection } from "#db/programme/objections";
import { closePublicity, type PublicityRecord, publish } from "#db/programme/publicities";
import { recommend, signRecommendation } from "#db/programme/recommendations";
import { planStages } from "#db/programme/round-stages";
import { drawPeople } from "#db/programme/visit-people";
import { addVisitors } from "#db/programme/visitors";
import { listVisits, readVisit, type TellVisit, type VisitLine } from "#db/programme/visits";
import { rounds } from "#db/schema";
import { noVisit, type VisitContent } from "#lib/programme/visit";
import { dayOf, daysAfter, startOfDay } from "#lib/text/day";
import { granted, later, type Setting } from "./setting";

const settings = { near: 5, oddities: 2, share: 5, atMost: 8, regionAtLeast: 1, regionAtMost: 6 };
const visitors = [
  { name: "陈立群", employer: "市中小企业局" },
  { name: "周敏", employer: "市中小企业局" },
  { name: "吴建军", employer: "市中小企业服务中心" },
  { name: "郑晓岚", employer: "市财政局" },
];

/** The firms of the demonstration have no letter boxes. */
const onPage: TellVisit = (news) => ({ ...visitMessage(news), isMailed: false });

/** At ten o’clock of a day that lies so many days after another one. */
const morning = (day: string, days: number): Date => later(startOfDay(daysAfter(day, days)), 10);

/** Plans the stages of a round behind its last day. */
async function plan({ store, cast, round }: Setting, at: Date): Promise<void> {
  const day = (days: number) => daysAfter(round.closesOn, days);
  const stages = [
    { stage: "review" as const, from: round.opensOn, to: day(10), owner: "企业发展科" },
    { stage: "visit" as const, from: day(3), to: day(14), owner: "企业发展科、县（市、区）工信部门" },
    { stage: "publicity" as const, from: day(18), to: day(25), owner: "企业发展科" },
    { stage: "recommendation" as const, from: day(28), to: day(32), owner: "分管领导" },
  ];
  const seen = await revisionOf({ store, round });
  granted(await planStages(store, cast.owner, { round: round.id, seen, stages }, at));
}

/** The revision of a round as it is now. */
async function revisionOf({ store, round }: Pick<Setting, "store" | "round">): Promise<number> {
  const [row] = await store.db.select({ revision: rounds.revision }).from(rounds).where(eq(rounds.id, round.id));
  return row?.revision ?? round.revision;
}

/** What is found at a firm: mostly what was declared. */
function found(content: VisitContent, visitedOn: string, place: number): VisitContent {
  const isOdd = place % 4 === 1;
  const items = Object.fromEntries(
    checklist.map(({ id }) => [
      id,
      isOdd && id === "staff"
        ? { finding: "differs" as const, note: "12 月社保缴纳人数比申报数少 6 人" }
        : { finding: "as-declared" as const, note: "" },
    ]),
  );
  return {
    ...{ ...content, plannedOn: visitedOn, visitedOn, items },
    findings: isOdd
      ? "车间、研发场所与申报一致；人数以社保明细为准，已要求企业说明。"
      : "查看车间、研发场所、账册和证书原件，与申报一致。",
    conclusion: isOdd ? "differences" : "consistent",
  };
}

async function visit({ store, cast }: Setting, lines: readonly VisitLine[], at: Date): Promise<void> {
  for (const [place, { id }] of lines.entries()) {
    const [last] = granted(await readVisit(store, cast.verifier, id, at)).revisions;
    const content = found(last?.content ?? noVisit, dayOf(at), place);
    granted(await recordVisit(store, cast.verifier, id, { seen: last?.revision ?? 0, content, message: onPage }, at));
  }
}

/** Of the firms that were not visited on their day, every second gets a later one. */
async function putOff({ store, cast, now }: Setting, lines: readonly VisitLine[], at: Date): Promise<void> {
  for (const [place, { id }] of lines.entries()) {
    if (place % 2 === 1) continue;
    const [last] = granted(await readVisit(store, cast.verifier, id, at)).revisions;
    const content = { ...noVisit, ...last?.content, plannedOn: daysAfter(dayOf(now), 3 + (place % 4)) };
    const message: TellVisit = (news) => ({ ...visitMessage(news, "因原定当日道路受阻。"), isMailed: false });
    granted(await recordVisit(store, cast.verifier, id, { seen: last?.revision ?? 0, content, message }, at));
  }
}

/** Draws whom to visit, and who goes; part of the firms is visited. */
async function visits(setting: Setting, at: Date, share: number): Promise<void> {
  const { store, cast, round } = setting;
  const [officer] = cast.officers;
  const tried = [];
  for (const seed of ["双色球2026068期", "会议室抽签第二次"])
    tried.push(await drawVisits(store, officer, round, { seed, settings }, at));
  const [first] = tried;
  if (!first?.ok) return;
  const choice = { draw: first.value.id, reason: "审核会议当场公开抽取，以第一次为准。" };
  granted(await chooseDraw(store, officer, round.id, choice, at));
  granted(await addVisitors(store, officer, round.id, visitors, at));
  granted(
    await drawPeople(
      store,
      officer,
      round.id,
      { seed: "068", region: null, plannedOn: dayOf(later(at, 30)), message: onPage },
      later(at, 1),
    ),
  );
  const lines = granted(await listVisits(store, cast.verifier, round.id, later(at, 1)));
  const visited = Math.ceil(lines.length * share);
  await visit(setting, lines.slice(0, visited), later(at, 30));
  await putOff(setting, lines.slice(visited), later(at, 32));
}

/** Two objections against firms of a list: one that is not borne out, one that is. */
async function objections({ store, cast, round }: Setting, list: PublicityRecord, at: Date): Promise<void> {
  const [officer] = cast.officers;
  const said = [
    ["dismissed", "", "反映企业发明专利已经失效。", "经查询国家知识产权局专利登记簿，该专利有效，年费已缴。"],
    ["upheld", "某某股份有限公司", "反映企业主导产品由外协单位生产。", "经实地核查合同和发货单，情况属实，不予推荐。"],
  ] as const;
  for (const [place, [outcome, name, what, result]] of said.entries()) {
    const firm = list.firms[place * 2];
    if (!firm) return;
    const wish = { publicity: list.id, application: firm.application, receivedOn: dayOf(at), name, contact: "", what };
    const { id } = granted(await takeObjection(store, officer, wish, at));
    const handled = later(at, 48);
    const answer = { objection: id, outcome, found: result, handler: "企业发展科", handledOn: dayOf(handled) };
    granted(await answerObjection(store, officer, round.id, answer, handled));
  }
}

/** Makes public whom the bureau recommends, and sends up what is left. */
async function sendUp(setting: Setting, at: Date): Promise<void> {
  const { store, cast, round } = setting;
  const [first, second] = cast.officers;
  const wish = {
    ...{ title: `${round.name}拟推荐企业名单公示`, document: "", from: dayOf(at), to: daysAfter(dayOf(at), 7) },
    contact: "市中小企业局企业发展科，000-00000000（演示）",
  };
  const list = await publish(store, first, round.id, wish, at);
  if (!list.ok) return;
  await objections(setting, list.value, later(at, 24));
  const over = later(at, 9 * 24);
  granted(await closePublicity(store, first, { round: round.id, publicity: list.value.id, why: "" }, over));
  const draft = { title: `${round.name}推荐企业名单`, document: "", leftOut: new Map<string, string>() };
  const seen = list.value.firms.length - (list.value.firms.length > 2 ? 1 : 0);
  const made = await recommend(store, first, round.id, { ...draft, seen }, over);
  if (!made.ok) return;
  const named = { round: round.id, recommendation: made.value.id };
  granted(await signRecommendation(store, second, named, later(over, 2)));
}

/** Takes a round from its plan on as far as it is: a closed one to its list, an open one to its first visits. */
export async function playCourse(setting: Setting): Promise<void> {
  const { round } = setting;
  if (round.sealed) return;
  await plan(setting, morning(round.opensOn, 1));
  if (!setting.plan.isClosed) return visits(setting, later(setting.now, -72), 0.4);
  await visits(setting, morning(round.closesOn, 5), 1);
  await sendUp(setting, morning(round.closesOn, 40));
}
