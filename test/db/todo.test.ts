import { expect, test } from "vitest";
import { readNumbers } from "#db/programme/board";
import { proposeDecision } from "#db/programme/decisions";
import { recuse } from "#db/programme/handling";
import { setLevels } from "#db/programme/levels";
import { answerObjection, takeObjection } from "#db/programme/objections";
import { closePublicity, publish } from "#db/programme/publicities";
import { readTodo, type TodoKind } from "#db/programme/todo";
import { saveVisit } from "#db/programme/visits";
import type { Person } from "#lib/access";
import { noVisit, type VisitContent } from "#lib/programme/visit";
import { compileLeaves } from "#lib/rules/leaves";
import { dayOf, daysAfter, startOfDay } from "#lib/text/day";
import { law, newApplication } from "../make/applications";
import { newBureau, newPerson, newRegion } from "../make/bureaus";
import { newOpenRound, tinyRound } from "../make/rounds";
import { tinyRules } from "../tiny-rules";
import { at, freshDatabase, fulfilled } from "./fresh";

const database = await freshDatabase();
const bureau = await newBureau(database, at());
const [owner, officer, verifier, viewer] = [
  await bureau.person("bureau-owner"),
  await bureau.person("officer"),
  await bureau.person("verifier"),
  await bureau.person("viewer"),
];
const region = await newRegion(database, bureau.organisation, at(), { name: "江城区" });
const county: Person = await newPerson(
  database,
  { role: "regional-officer", organisation: bureau.organisation, region },
  at(),
);
const today = dayOf(at());
const day = (days: number): string => daysAfter(today, days);
const noon = (days: number): Date => new Date(startOfDay(day(days)).getTime() + 12 * 3_600_000);
const newRound = () => newOpenRound(database, owner, at(), { ...tinyRound, deciders: 1 });

/** What waits for somebody on a day, of a kind: how many firms of which round. */
async function waiting(who: Person, kind: TodoKind, round: { id: string }, days = 0) {
  const todo = await readTodo(database, who, { today: day(days), now: noon(days) });
  return todo.filter((each) => each.kind === kind && each.round === round.id).map(({ firms }) => firms);
}

test("what was returned waits from the day after its last one, and the board filters the same firms by that day", async () => {
  const round = await newRound();
  const firm = (dueOn: string, given: object = {}) =>
    newApplication(database, round, undefined, { state: "returned", dueOn, ...given });
  await firm(day(0));
  await firm(day(1));
  await firm(day(0), { assignee: officer.user });
  await firm(day(0), { assignee: owner.user });
  // Of what came back, the day says nothing any more.
  await newApplication(database, round, undefined, { dueOn: day(-5) });
  expect(await waiting(officer, "overdue", round, 0)).toEqual([]);
  expect(await waiting(officer, "overdue", round, 1)).toEqual([2]);
  expect(await waiting(officer, "overdue", round, 2)).toEqual([3]);
  expect(await waiting(viewer, "overdue", round, 2)).toEqual([]);
  const leaves = compileLeaves(tinyRules, {
    tier: "innovative",
    action: "new",
    openedOn: round.opensOn,
    province: null,
  });
  const found = async (query: string) =>
    fulfilled(await readNumbers(database, officer, round.id, leaves, new URLSearchParams(query), noon(2))).numbers;
  const own = `assignee=-&assignee=${officer.user}&state=returned`;
  expect(await found(`${own}&dueOn.to=${day(0)}`)).toEqual([1, 3]);
  expect(await found(`${own}&dueOn.to=${day(1)}`)).toEqual([1, 2, 3]);
  expect(await found(`dueOn.from=${day(1)}&dueOn.to=${day(1)}`)).toEqual([2]);
  expect(await found(`dueOn.unknown=only`)).toEqual([5]);
  expect(await found(`dueOn.from=${day(2)}`)).toEqual([]);
});

test("a visit waits from the day after it was planned for until it has a conclusion, also for its district alone", async () => {
  const round = await newRound();
  const people = ["王", "李"].map((name) => ({ visitor: "", name, employer: "" }));
  const plan = async (seen: number, firm: string, change: Partial<VisitContent>) =>
    fulfilled(
      await saveVisit(
        database,
        verifier,
        firm,
        { seen, content: { ...noVisit, people, ...change }, asked: [] },
        noon(2),
      ),
    );
  const [near, far] = [
    await newApplication(database, round, undefined, { region: "江城区" }),
    await newApplication(database, round, undefined, { region: "临港区" }),
  ];
  await newApplication(database, round);
  await plan(0, near, { plannedOn: day(3) });
  await plan(0, far, { plannedOn: day(4) });
  expect(await waiting(verifier, "visits", round, 3)).toEqual([]);
  expect(await waiting(verifier, "visits", round, 4)).toEqual([1]);
  expect(await waiting(verifier, "visits", round, 5)).toEqual([2]);
  expect(await waiting(county, "visits", round, 5)).toEqual([1]);
  expect(await waiting(viewer, "visits", round, 5)).toEqual([]);
  fulfilled(await recuse(database, owner, near, { user: verifier.user, reason: "亲属任职" }, noon(3)));
  expect(await waiting(verifier, "visits", round, 5)).toEqual([1]);
  await plan(1, far, { visitedOn: day(2), findings: "属实", conclusion: "consistent" });
  expect(await waiting(officer, "visits", round, 5)).toEqual([1]);
});

test("an objection waits until it is answered, and a list until its period is over and it is ended", async () => {
  const round = await newRound();
  const firms = [await newApplication(database, round), await newApplication(database, round)];
  const wish = { outcome: "recommend" as const, reason: "符合", clauses: {}, revision: 3, ruleSet: tinyRules.id };
  for (const firm of firms) fulfilled(await proposeDecision(database, owner, firm, wish, law, at(2)));
  const notice = { title: "公示", document: "", from: day(1), to: day(7), contact: "0512" };
  const list = fulfilled(await publish(database, officer, round.id, notice, at(3)));
  const [accused = ""] = firms;
  const said = { publicity: list.id, application: accused, receivedOn: day(1), name: "", contact: "", what: "不实" };
  const { id } = fulfilled(await takeObjection(database, officer, said, noon(1)));
  fulfilled(await takeObjection(database, officer, { ...said, what: "另一件" }, noon(1)));
  expect(await waiting(officer, "objections", round, 2)).toEqual([1]);
  expect(await waiting(verifier, "objections", round, 2)).toEqual([]);
  const answer = { objection: id, outcome: "dismissed" as const, found: "不属实", handler: "科室", handledOn: day(2) };
  fulfilled(await answerObjection(database, officer, round.id, answer, noon(2)));
  expect(await waiting(officer, "objections", round, 2)).toEqual([1]);
  expect(await waiting(officer, "publicity", round, 7)).toEqual([]);
  expect(await waiting(officer, "publicity", round, 8)).toEqual([2]);
  const [told] = (await readTodo(database, officer, { today: day(8), now: noon(8) })).filter(
    ({ kind }) => kind === "publicity",
  );
  expect(told?.list).toEqual({ id: list.id, title: "公示" });
  fulfilled(await closePublicity(database, officer, { round: round.id, publicity: list.id, why: "" }, noon(8)));
  expect(await waiting(officer, "publicity", round, 8)).toEqual([]);
});

test("firms wait for the opinion that a round demands of a region, its own alone, and the city after the county", async () => {
  const city = await newRegion(database, bureau.organisation, at(), { name: "苏州市", level: "city" });
  const seat = { role: "regional-officer", organisation: bureau.organisation, region: city } as const;
  const ofCity = await newPerson(database, seat, at());
  ofCity.region = { id: city.id, level: "city", names: ["苏州市", "江城区"] };
  const levelled = async (isCountyRequired: boolean) => {
    const round = await newRound();
    const levels = [
      { level: "county", required: isCountyRequired },
      { level: "city", required: true },
    ] as const;
    return fulfilled(
      await setLevels(database, owner, { id: round.id, seen: round.revision, levels, quotas: {} }, at()),
    );
  };
  const [strict, loose] = [await levelled(true), await levelled(false)];
  const firm = (round: typeof strict, given: object = {}) =>
    newApplication(database, round, undefined, { region: "江城区", ...given });
  await firm(strict);
  await firm(strict, { countyOpinion: "recommended" });
  await firm(strict, { countyOpinion: "recommended", cityOpinion: "notRecommended" });
  await firm(strict, { region: "昆山市" });
  await firm(strict, { state: "returned" });
  await firm(loose);
  expect(await waiting(county, "opinion", strict)).toEqual([1]);
  expect(await waiting(ofCity, "opinion", strict)).toEqual([1]);
  expect(await waiting(county, "opinion", loose)).toEqual([]);
  expect(await waiting(ofCity, "opinion", loose)).toEqual([1]);
  for (const who of [owner, officer, viewer]) expect(await waiting(who, "opinion", strict)).toEqual([]);
});
