import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { notedVisits } from "#app/words/noted-visits";
import { shownStages } from "#app/words/shown-stages";
import { proposeDecision } from "#db/programme/decisions";
import { chooseDraw, countingDraw } from "#db/programme/draw-choices";
import { checkDraw, drawVisits } from "#db/programme/draws";
import { recuse } from "#db/programme/handling";
import { setLevels } from "#db/programme/levels";
import { answerObjection, takeObjection } from "#db/programme/objections";
import { nameFile, readProcessFile, withdrawFile } from "#db/programme/process-files";
import { closePublicity, publish, readPublicities } from "#db/programme/publicities";
import {
  readRecommendations,
  recommend,
  signRecommendation,
  withdrawRecommendation,
} from "#db/programme/recommendations";
import { planStages, readStages } from "#db/programme/round-stages";
import { drawPeople } from "#db/programme/visit-people";
import { addVisitors, endVisitor, listVisitors } from "#db/programme/visitors";
import { listVisits, readVisit, saveVisit } from "#db/programme/visits";
import { applications, visits } from "#db/schema";
import { checkRecords } from "#db/service/records-check";
import { noVisit } from "#lib/programme/visit";
import { law, newApplication } from "../make/applications";
import { newBureau, newPerson, newRegion } from "../make/bureaus";
import { actsOn, newOpenRound, testSeals, tinyRound } from "../make/rounds";
import { tinyRules } from "../tiny-rules";
import { at, freshDatabase, fulfilled } from "./fresh";

const database = await freshDatabase();
const bureau = await newBureau(database, at());
const [officer, owner, verifier, viewer] = [
  await bureau.person("officer"),
  await bureau.person("bureau-owner"),
  await bureau.person("verifier"),
  await bureau.person("viewer"),
];
const other = await (await newBureau(database, at())).person("bureau-owner");
const day = (days: number): Date => new Date(at().getTime() + days * 24 * 3_600_000);

const settings = { near: 0, oddities: 0, share: 100, atMost: 0, regionAtLeast: 0, regionAtMost: 0 };
const newRound = (deciders = 1) => newOpenRound(database, owner, at(), { ...tinyRound, deciders });

async function withFirms(count: number, deciders = 1) {
  const round = await newRound(deciders);
  const firms: string[] = [];
  for (let left = count; left > 0; left -= 1) firms.push(await newApplication(database, round));
  return { round, firms };
}

const drawnIn = async (round: { id: string }, seed = "一", share = 100) =>
  fulfilled(
    await drawVisits(database, officer, round.id, { seed, settings: { ...settings, share }, rule: null }, at(1)),
  );

test("what only a self-assessment shows is a reason to visit where every firm gives one", async () => {
  for (const [selfAssessment, reasons] of [
    ["required", ["low-certainty", "odd-filling"]],
    ["optional", null],
  ] as const) {
    const round = await newOpenRound(database, officer, at(), { ...tinyRound, selfAssessment });
    const unsure = { certainty: "borderline", oddities: 3 } as const;
    const firm = await newApplication(database, round, undefined, unsure);
    const wish = { seed: "一", settings: { ...settings, near: 0, oddities: 2, share: 0 }, rule: null };
    const drawn = await drawVisits(database, officer, round.id, wish, at(1));
    if (!reasons) expect(drawn).toMatchObject({ reason: "nobody-to-draw" });
    else expect(fulfilled(drawn).drawn).toEqual([{ application: firm, reasons }]);
  }
});

test("of several draws the one counts that was chosen for a reason; the board shows whom it took", async () => {
  const { round, firms } = await withFirms(4);
  const [first, second] = [await drawnIn(round, "一", 25), await drawnIn(round, "二", 50)];
  expect(await countingDraw(database.db, round.id)).toBeNull();
  const choose = (draw: string, reason: string, who = officer) =>
    chooseDraw(database, who, round.id, { draw, reason }, at(2));
  expect(await choose(first.id, " ")).toMatchObject({ reason: "no-reason" });
  expect(await choose(first.id, "开标会当场定的种子", verifier)).toMatchObject({ reason: "not-found" });
  fulfilled(await choose(first.id, "开标会当场定的种子"));
  expect(await choose(first.id, "再来一次")).toMatchObject({ reason: "stale" });
  fulfilled(await choose(second.id, "比例改为一半"));
  expect((await countingDraw(database.db, round.id))?.id).toBe(second.id);
  const marked = await database.db.select().from(applications).where(eq(applications.round, round.id));
  const taken = new Set(second.drawn.map(({ application }) => application));
  for (const { id, drawn } of marked) expect(drawn).toBe(taken.has(id));
  expect(firms.length).toBe(4);
  expect(fulfilled(await checkDraw(database, officer, first.id, [], at(3)))).toMatchObject({
    sameFirms: true,
    sameBasis: true,
  });
});

test("two people are drawn for each firm from the list, and whoever left it is drawn no more", async () => {
  const { round } = await withFirms(3);
  const draw = await drawnIn(round);
  fulfilled(await chooseDraw(database, officer, round.id, { draw: draw.id, reason: "作准" }, at(2)));
  const people = ["王核查", "李核查", "张专家"].map((name) => ({ name, employer: "市工信局" }));
  const send = (seed = "七") => drawPeople(database, officer, round.id, { seed, region: null }, at(3));
  expect(await send()).toMatchObject({ reason: "too-few-visitors" });
  expect(fulfilled(await addVisitors(database, officer, round.id, people, at(2)))).toBe(3);
  expect(await addVisitors(database, officer, round.id, people, at(2))).toMatchObject({ reason: "nobody" });
  const [gone] = fulfilled(await listVisitors(database, viewer, round.id, at(2)));
  fulfilled(await endVisitor(database, officer, round.id, gone?.id ?? "", at(2)));
  expect(await send(" ")).toMatchObject({ reason: "seed" });
  expect(fulfilled(await send())).toEqual({ sent: 3, open: 0 });
  expect(await send()).toMatchObject({ reason: "nobody-to-send" });
  for (const { content } of fulfilled(await listVisits(database, viewer, round.id, at(4)))) {
    expect(content.people).toHaveLength(2);
    expect(content.people.map(({ name }) => name)).not.toContain(gone?.name);
    expect(content.seed).toBe("七");
  }
});

test("nobody is sent to a firm from which they are recused, nor writes down a visit there", async () => {
  const { round, firms } = await withFirms(1);
  const [firm = ""] = firms;
  const draw = await drawnIn(round);
  fulfilled(await chooseDraw(database, officer, round.id, { draw: draw.id, reason: "作准" }, at(2)));
  const named = await Promise.all(
    ["甲核查", "乙核查", "丙核查"].map((name) =>
      newPerson(database, { role: "verifier", organisation: bureau.organisation, name }, at()),
    ),
  );
  const people = ["甲核查", "乙核查", "丙核查"].map((name) => ({ name, employer: "" }));
  fulfilled(await addVisitors(database, officer, round.id, people, at(2)));
  const [first] = named;
  fulfilled(await recuse(database, owner, firm, { user: first?.user ?? "", reason: "亲属任职" }, at(3)));
  fulfilled(await drawPeople(database, officer, round.id, { seed: "七", region: null }, at(4)));
  const [line] = fulfilled(await listVisits(database, viewer, round.id, at(5)));
  expect(line?.content.people.map(({ name }) => name).sort()).toEqual(["丙核查", "乙核查"]);
  const wish = { seen: 1, content: { ...noVisit, plannedOn: "2026-11-20" }, asked: [] };
  expect(await saveVisit(database, first ?? officer, firm, wish, at(6))).toMatchObject({ reason: "recused" });
});

test("a visit is written down by whoever verifies, each word on record, nobody’s overwritten", async () => {
  const { firms } = await withFirms(1);
  const [firm = ""] = firms;
  const asked = ["staff"];
  const save = (seen: number, change = {}, who = verifier) =>
    saveVisit(database, who, firm, { seen, content: { ...noVisit, ...change }, asked }, at(5));
  const people = ["王", "李"].map((name) => ({ visitor: "", name, employer: "" }));
  const planned = { people, plannedOn: "2026-11-20" };
  expect(await save(0, planned, viewer)).toMatchObject({ reason: "not-found" });
  expect(await save(0, planned, other)).toMatchObject({ reason: "not-found" });
  fulfilled(await save(0, planned));
  expect(await save(0, planned)).toMatchObject({ reason: "stale" });
  expect(await save(1, planned)).toMatchObject({ reason: "nothing-new" });
  const found = { ...planned, visitedOn: "2026-11-20", items: { staff: { finding: "differs", note: "少12人" } } };
  expect(await save(1, { ...found, findings: "社保少12人", conclusion: "consistent" })).toMatchObject({
    reason: "conclusion-differs",
  });
  fulfilled(await save(1, { ...found, findings: "社保少12人", conclusion: "differences" }));
  const { revisions, application } = fulfilled(await readVisit(database, viewer, firm, at(6)));
  expect(revisions.map(({ revision }) => revision)).toEqual([2, 1]);
  // What was found moves no verdict and no value.
  expect(application).toMatchObject({ verified: 0, revision: 3 });
  expect((await actsOn(database, firm)).slice(-3)).toEqual(["visit", "refuse-stale", "visit"]);
});

test("photographs belong to the firm, and to nobody of another bureau", async () => {
  const { firms } = await withFirms(1);
  const [firm = ""] = firms;
  const file = { hash: "a".repeat(64), name: "厂房.jpg", type: "jpeg" as const, size: 10, scan: null };
  const name = (lies: boolean, who = verifier) =>
    nameFile(database, who, firm, { file, lies: () => lies, caption: "车间", objection: null }, at(5));
  expect(await name(true, viewer)).toMatchObject({ reason: "not-found" });
  expect(await name(false)).toMatchObject({ reason: "file-gone" });
  const { id } = fulfilled(await name(true));
  expect(await readProcessFile(database, other, id, at(6))).toMatchObject({ reason: "not-found" });
  expect(fulfilled(await readProcessFile(database, viewer, id, at(6))).caption).toBe("车间");
  fulfilled(await withdrawFile(database, verifier, firm, id, at(7)));
  expect(await withdrawFile(database, verifier, firm, id, at(7))).toMatchObject({ reason: "not-found" });
  expect(fulfilled(await readVisit(database, viewer, firm, at(8))).files[0]?.withdrawnAt).toEqual(at(7));
});

const wish = {
  title: "推荐企业公示",
  document: "X工信〔2026〕1号",
  from: "2026-11-20",
  to: "2026-11-26",
  contact: "0512",
};
const decided = async (firm: string) =>
  fulfilled(
    await proposeDecision(
      database,
      owner,
      firm,
      { outcome: "recommend", reason: "符合", clauses: {}, revision: 3, ruleSet: tinyRules.id },
      law,
      at(2),
    ),
  );

/** A list of firms that is public, and an objection against the first of them. */
async function published(count: number, deciders = 1) {
  const { round, firms } = await withFirms(count);
  for (const firm of firms) await decided(firm);
  const list = fulfilled(await publish(database, officer, round.id, wish, at(3)));
  const [accused = ""] = firms;
  const objection = { publicity: list.id, application: accused, receivedOn: "2026-11-20", name: "", contact: "" };
  return { round, firms, list, accused, objection: { ...objection, what: "专利已转让" }, deciders };
}

test("a list is frozen when it is made public; who is on one comes on no other", async () => {
  const { round, list, firms } = await published(2);
  expect(list.firms.map(({ application }) => application)).toEqual(firms);
  expect(await publish(database, officer, round.id, wish, at(4))).toMatchObject({ reason: "nobody-to-publish" });
  const problem = (change: Partial<typeof wish>) =>
    publish(database, officer, round.id, { ...wish, ...change }, at(4)).then((made) => !made.ok && made.reason);
  expect(await problem({ title: " " })).toBe("no-title");
  expect(await problem({ contact: "" })).toBe("no-contact");
  expect(await problem({ to: "2026-11-19" })).toBe("ends-before");
  expect(await problem({ from: "2026-11-01", to: "2026-11-19" })).toBe("over-already");
  const close = (why: string, when: Date) =>
    closePublicity(database, officer, { round: round.id, publicity: list.id, why }, when);
  expect(await close("", day(6))).toMatchObject({ reason: "no-reason" });
  fulfilled(await close("", day(7)));
  expect(await close("", day(8))).toMatchObject({ reason: "stale" });
});

test("a public list calls a region as the bureau does, however a list of firms wrote it", async () => {
  const round = await newRound();
  await newRegion(database, bureau.organisation, at(), { name: "昆山市", spellings: ["苏州市昆山市"] });
  await decided(await newApplication(database, round, undefined, { region: "苏州市昆山市" }));
  const { firms } = fulfilled(await publish(database, officer, round.id, wish, at(3)));
  expect(firms.map(({ region }) => region)).toEqual(["昆山市"]);
});

test("an open objection keeps its firm back until it is handled, and one that is right for good", async () => {
  const { round, firms, list, accused, objection } = await published(3);
  const taken = fulfilled(await takeObjection(database, officer, objection, at(4)));
  const never = { ...objection, application: await newApplication(database, round) };
  expect(await takeObjection(database, officer, never, at(4))).toMatchObject({ reason: "not-on-list" });
  expect(await takeObjection(database, officer, { ...objection, what: "" }, at(4))).toMatchObject({
    reason: "no-words",
  });
  const draftOn = async (when: Date) => fulfilled(await readRecommendations(database, viewer, round.id, when)).draft;
  // Before the last day is over nobody is sent up.
  expect((await draftOn(day(6))).firms).toEqual([]);
  expect((await draftOn(day(7))).excluded).toMatchObject([{ application: accused, why: "objection-open" }]);
  const answer = (outcome: "upheld" | "dismissed", when: Date) =>
    answerObjection(
      database,
      officer,
      round.id,
      { objection: taken.id, outcome, found: "查过登记簿", handler: "王", handledOn: "2026-11-21" },
      when,
    );
  expect(await answer("dismissed", at(5))).toMatchObject({ reason: "ahead" });
  fulfilled(await answer("upheld", day(2)));
  expect((await draftOn(day(7))).excluded).toMatchObject([{ why: "objection-upheld" }]);
  fulfilled(await answer("dismissed", day(3)));
  expect((await draftOn(day(7))).firms.map(({ application }) => application)).toEqual(firms);
  const { objections } = fulfilled(await readPublicities(database, viewer, round.id, day(7)));
  expect(objections[0]?.answers.map(({ outcome }) => outcome)).toEqual(["dismissed", "upheld"]);
  expect(list.hash).toMatch(/^[0-9a-f]{64}$/);
});

test("a list that is sent up takes a second person, or whoever leads the bureau, and is taken back only for a reason", async () => {
  const { round, firms } = await published(2);
  const [left = ""] = firms;
  const draw = (who: typeof officer, leftOut = new Map<string, string>(), seen = 2) =>
    recommend(database, who, round.id, { title: "推荐名单", document: "", leftOut, seen }, day(8));
  expect(await draw(officer, new Map(), 3)).toMatchObject({ reason: "stale" });
  const first = fulfilled(await draw(officer, new Map([[left, "企业自愿放弃"]])));
  expect(first).toMatchObject({ signedAt: null, excluded: [{ application: left, why: "left-out" }] });
  expect(await draw(owner)).toMatchObject({ reason: "list-stands" });
  const named = { round: round.id, recommendation: first.id };
  expect(await signRecommendation(database, officer, named, day(8))).toMatchObject({ reason: "same-person" });
  fulfilled(await signRecommendation(database, owner, named, day(8)));
  expect(await withdrawRecommendation(database, owner, { ...named, why: "" }, day(9))).toMatchObject({
    reason: "no-reason",
  });
  fulfilled(await withdrawRecommendation(database, owner, { ...named, why: "文号有误" }, day(9)));
  const second = fulfilled(await draw(owner));
  expect(second).toMatchObject({ signedBy: owner.user, firms: [{ place: 1 }, { place: 2 }] });
  const { counts, openObjections } = fulfilled(await readStages(database, viewer, round.id, day(9)));
  expect(counts).toMatchObject({
    review: { done: 2, of: 2 },
    publicity: { done: 2, of: 2 },
    recommendation: { done: 2, of: 2 },
  });
  expect(openObjections).toBe(0);
  expect((await actsOn(database, round.id)).filter((act) => act === "recommend")).toHaveLength(4);
});

test("firms are named that go on a list unvisited, or were not found as they declared", async () => {
  const { round, firms } = await withFirms(3);
  const [one = "", two = "", three = ""] = firms;
  for (const [firm, conclusion] of [
    [one, "consistent"],
    [two, "differences"],
    [three, null],
  ] as const) {
    const people = ["王", "李"].map((name) => ({ visitor: "", name, employer: "" }));
    const items = conclusion === "differences" ? { staff: { finding: "differs" as const, note: "少12人" } } : {};
    const content = { ...noVisit, people, items, visitedOn: "2026-10-01", findings: "查看现场", conclusion };
    fulfilled(await saveVisit(database, verifier, firm, { seen: 0, content, asked: [] }, day(1)));
  }
  const lines = fulfilled(await listVisits(database, viewer, round.id, day(2)));
  const noted = notedVisits(
    lines,
    firms.map((application) => ({ application })),
    { home: "/zh/rounds/x", locale: "zh" },
  );
  expect(noted.map(({ href, said }) => [href, said])).toEqual([
    [`/zh/rounds/x/visits/${two}`, "与申报不一致"],
    [`/zh/rounds/x/visits/${three}`, "已到场"],
  ]);
  expect(notedVisits(lines, [{ application: one }], { home: "", locale: "zh" })).toEqual([]);
});

test("a county sees of the stages its own firms, and that something waits for it alone", async () => {
  const round = await newRound();
  const levels = [{ level: "county", required: true }] as const;
  fulfilled(await setLevels(database, owner, { id: round.id, seen: round.revision, levels, quotas: {} }, at()));
  const county = await newRegion(database, bureau.organisation, at(), { name: "临港县" });
  for (const region of ["临港县", "临港县", "云台县"]) await newApplication(database, round, undefined, { region });
  // One that was returned waits for its firm, not for the county.
  const returned = await newApplication(database, round, undefined, { region: "临港县" });
  await database.db.update(applications).set({ state: "returned" }).where(eq(applications.id, returned));
  const seat = { role: "regional-officer", organisation: bureau.organisation, region: county } as const;
  const inCounty = await newPerson(database, seat, at());
  const seen = fulfilled(await readStages(database, inCounty, round.id, at(1)));
  expect(seen).toMatchObject({
    isPart: true,
    counts: { acceptance: { done: 3, of: 3 }, "first-check": { done: 0, of: 2 }, review: null, publicity: null },
  });
  const shown = shownStages({ locale: "zh", round: { ...round, levels: [...levels] }, stages: seen }, at(1));
  expect(shown.next?.href).toBe(`/zh/rounds/${round.id}/levels`);
  expect(shown.stages.flatMap(({ stage, href }) => (href ? [stage] : []))).toEqual(["first-check", "visit"]);
  expect(fulfilled(await readStages(database, owner, round.id, at(1))).counts.acceptance).toEqual({ done: 4, of: 4 });
});

test("a list is not signed when it is no longer what would be sent up", async () => {
  const { round, accused, objection } = await published(2);
  const list = { title: "推荐名单", document: "", leftOut: new Map<string, string>(), seen: 2 };
  const { id } = fulfilled(await recommend(database, officer, round.id, list, day(8)));
  fulfilled(await takeObjection(database, officer, objection, day(8)));
  const named = { round: round.id, recommendation: id };
  expect(await signRecommendation(database, owner, named, day(9))).toMatchObject({ reason: "list-moved" });
  expect(accused).not.toBe("");
});

test("stages are planned by whoever prepares rounds, and nobody’s plan is overwritten", async () => {
  const round = await newRound();
  const stages = [{ stage: "visit" as const, from: "2026-12-01", to: "2026-12-10", owner: "产业科" }];
  const plan = (seen: number, who = officer) => planStages(database, who, { round: round.id, seen, stages }, at(2));
  expect(await plan(round.revision, verifier)).toMatchObject({ reason: "not-found" });
  expect(fulfilled(await plan(round.revision)).stages).toEqual(stages);
  expect(await plan(round.revision)).toMatchObject({ reason: "stale" });
});

test("all of it is held against the trail, and what is altered is named", async () => {
  expect((await checkRecords(database, testSeals)).problems).toEqual([]);
  await database.db.update(visits).set({ by: "somebody" });
  const { problems } = await checkRecords(database, testSeals);
  expect(problems.map(({ kind, problem }) => `${kind} ${problem}`)).toContain("visit altered");
});
