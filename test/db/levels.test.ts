import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { readApplicationFile } from "#db/programme/application-file";
import { type BoardPage, readBoard, readFirms } from "#db/programme/board";
import { proposeDecision } from "#db/programme/decisions";
import { countStandings, listFirms } from "#db/programme/firm-lines";
import { setLevels } from "#db/programme/levels";
import { giveOpinion } from "#db/programme/opinions";
import { rankFirms, returnList } from "#db/programme/region-lists";
import { readRegionList, readRegionProgress } from "#db/programme/region-progress";
import { endRegion, readRegions, saveRegion } from "#db/programme/regions";
import { listRounds } from "#db/programme/round-list";
import { verifyFact } from "#db/programme/verifications";
import { applications, opinions } from "#db/schema";
import { checkRecords } from "#db/service/records-check";
import { sealOfRow } from "#db/service/seals";
import type { Quotas, RoundLevel } from "#lib/programme/region";
import { compileLeaves } from "#lib/rules/leaves";
import { law, newApplication } from "../make/applications";
import { newBureau, newPerson, newRegion, type Person } from "../make/bureaus";
import { newOpenRound, testSeals, tinyRound } from "../make/rounds";
import { tinyRules } from "../tiny-rules";
import { at, freshDatabase, fulfilled } from "./fresh";

const database = await freshDatabase();
const bureau = await newBureau(database, at());
const owner = await bureau.person("bureau-owner");
const city = await newRegion(database, bureau.organisation, at(), { name: "苏州市", level: "city" });
const wujiang = await newRegion(database, bureau.organisation, at(), {
  ...{ name: "吴江区", parent: city.id, spellings: ["苏州市吴江区"] },
});
const kunshan = await newRegion(database, bureau.organisation, at(), { name: "昆山市", parent: city.id });
const seat = (region: typeof city) =>
  newPerson(database, { role: "regional-officer", organisation: bureau.organisation, region }, at());
const [inWujiang, inKunshan] = [await seat(wujiang), await seat(kunshan)];
const ofCity = await seat(city);
// The city's seat reaches over its counties.
ofCity.region = { id: city.id, level: "city", names: ["苏州市", "吴江区", "苏州市吴江区", "昆山市"] };

const both: RoundLevel[] = [
  { level: "county", required: true },
  { level: "city", required: false },
];

async function levelled(levels: readonly RoundLevel[] = both, quotas: Quotas = {}) {
  const round = await newOpenRound(database, owner, at(), { ...tinyRound, deciders: 1 });
  return fulfilled(await setLevels(database, owner, { id: round.id, seen: round.revision, levels, quotas }, at()));
}
const firmIn = (round: Awaited<ReturnType<typeof levelled>>, region: string | null) =>
  newApplication(database, round, undefined, { region });
const opinion = { outcome: "recommended" as const, reason: "已到厂看过", revision: 3, ruleSet: tinyRules.id };
const decision = { outcome: "recommend" as const, reason: "符合", clauses: {}, revision: 3, ruleSet: tinyRules.id };
const rowOf = async (id: string) => (await database.db.select().from(applications).where(eq(applications.id, id)))[0];

test("a region sees its own firms by every spelling, and nothing of another's", async () => {
  const round = await levelled();
  const [own, spelt, theirs, stray] = [
    await firmIn(round, "吴江区"),
    await firmIn(round, "苏州市吴江区"),
    await firmIn(round, "昆山市"),
    await firmIn(round, null),
  ];
  const reads = async (who: Person, id: string) => (await readApplicationFile(database, who, id, at(2))).ok;
  expect(await Promise.all([own, spelt, theirs, stray].map((id) => reads(inWujiang, id)))).toEqual([
    ...[true, true, false, false],
  ]);
  expect(await Promise.all([own, theirs, stray].map((id) => reads(ofCity, id)))).toEqual([true, true, false]);
  expect(await Promise.all([own, theirs, stray].map((id) => reads(owner, id)))).toEqual([true, true, true]);
  // A seat whose region was taken away reaches nothing.
  const { region: _, ...nowhere } = inWujiang;
  expect(await reads(nowhere, own)).toBe(false);
  const missing = { ok: false, reason: "not-found" };
  const finding = { fact: "revenue.2025", value: 900, reason: "看过", file: null, seen: { snapshot: 1, fact: 0 } };
  const columns = () => ({});
  expect(await verifyFact(database, inWujiang, theirs, finding, columns, at(2))).toMatchObject(missing);
  expect(await giveOpinion(database, inWujiang, theirs, opinion, at(2))).toMatchObject(missing);
  // Lists of the whole round are not open to it; counts hold its own firms alone.
  expect(await listFirms(database, inWujiang, { round: round.id, page: 1 }, at(2))).toMatchObject(missing);
  expect(fulfilled(await countStandings(database, inWujiang, round.id, at(2))).submitted).toBe(2);
  const [line] = fulfilled(await listRounds(database, inWujiang)).filter(({ id }) => id === round.id);
  expect(line).toMatchObject({ firms: 2, submitted: 2 });
  const progress = fulfilled(await readRegionProgress(database, inWujiang, round.id, at(2)));
  expect(progress.regions.map(({ region, firms }) => [region.name, firms])).toEqual([["吴江区", 2]]);
  expect(progress.strays).toBe(0);
  expect(await readRegionList(database, inWujiang, { round: round.id, region: kunshan.id }, at(2))).toMatchObject(
    missing,
  );
  const whole = fulfilled(await readRegionProgress(database, owner, round.id, at(2)));
  expect(whole.regions.map(({ region, firms }) => [region.name, firms])).toEqual([
    ["苏州市", 3],
    ["吴江区", 2],
    ["昆山市", 1],
  ]);
  expect(whole.strays).toBe(1);
});

test("nothing is decided before a level that has to has given its opinion; a firm of no region waits for none", async () => {
  const round = await levelled();
  const [own, stray] = [await firmIn(round, "吴江区"), await firmIn(round, "别处")];
  expect(await proposeDecision(database, owner, own, decision, law, at(2))).toMatchObject({
    reason: "opinion-missing",
  });
  expect(await proposeDecision(database, owner, stray, decision, law, at(2))).toMatchObject({ ok: true });
  // The city comes after the county.
  expect(await giveOpinion(database, ofCity, own, opinion, at(2))).toMatchObject({ reason: "opinion-missing" });
  expect(await giveOpinion(database, inWujiang, own, { ...opinion, reason: " " }, at(2))).toMatchObject({
    reason: "no-reason",
  });
  const given = fulfilled(await giveOpinion(database, inWujiang, own, opinion, at(2)));
  const { hash, ...sealed } = given;
  expect(sealOfRow(sealed)).toBe(hash);
  expect(await rowOf(own)).toMatchObject({ countyOpinion: "recommended", cityOpinion: null, revision: 4 });
  expect(await giveOpinion(database, inWujiang, own, opinion, at(3))).toMatchObject({ reason: "stale" });
  fulfilled(await giveOpinion(database, ofCity, own, { ...opinion, outcome: "notRecommended", revision: 4 }, at(3)));
  expect(await rowOf(own)).toMatchObject({ countyOpinion: "recommended", cityOpinion: "notRecommended" });
  expect(await proposeDecision(database, owner, own, { ...decision, revision: 5 }, law, at(4))).toMatchObject({
    ok: true,
  });
  const said = await database.db.select().from(opinions).where(eq(opinions.application, own));
  expect(said.map(({ level, outcome }) => [level, outcome])).toEqual([
    ["county", "recommended"],
    ["city", "notRecommended"],
  ]);
});

test("a level that the round does not ask gives none, and nobody of the bureau gives one in its place", async () => {
  const round = await levelled([{ level: "city", required: false }]);
  const own = await firmIn(round, "吴江区");
  expect(await giveOpinion(database, inWujiang, own, opinion, at(2))).toMatchObject({ reason: "not-asked" });
  expect(await giveOpinion(database, owner, own, opinion, at(2))).toMatchObject({ reason: "not-found" });
  expect(await proposeDecision(database, owner, own, decision, law, at(2))).toMatchObject({ ok: true });
});

test("a region recommends as many firms as its quota and no more", async () => {
  const round = await levelled(both, { [wujiang.id]: 2 });
  const firms = [await firmIn(round, "吴江区"), await firmIn(round, "苏州市吴江区"), await firmIn(round, "吴江区")];
  const [first = "", second = "", third = ""] = firms;
  fulfilled(await giveOpinion(database, inWujiang, first, opinion, at(2)));
  fulfilled(await giveOpinion(database, inWujiang, second, opinion, at(2)));
  expect(await giveOpinion(database, inWujiang, third, opinion, at(2))).toMatchObject({ reason: "quota" });
  // The same firm again takes no other place.
  fulfilled(await giveOpinion(database, inWujiang, second, { ...opinion, revision: 4 }, at(3)));
  const declined = { ...opinion, outcome: "notRecommended" as const, revision: 4 };
  fulfilled(await giveOpinion(database, inWujiang, first, declined, at(3)));
  fulfilled(await giveOpinion(database, inWujiang, third, opinion, at(4)));
  const elsewhere = await firmIn(round, "昆山市");
  fulfilled(await giveOpinion(database, inKunshan, elsewhere, opinion, at(4)));
});

test("a list is ranked, handed in, then fixed until it is given back", async () => {
  const round = await levelled();
  const [one, two, three] = [
    await firmIn(round, "吴江区"),
    await firmIn(round, "吴江区"),
    await firmIn(round, "吴江区"),
  ];
  const wish = { order: [two, one], note: "", stage: "handedIn" as const, seen: null };
  for (const id of [one, two]) fulfilled(await giveOpinion(database, inWujiang, id, opinion, at(2)));
  const rank = (change: Partial<typeof wish>) =>
    rankFirms(database, inWujiang, round.id, { ...wish, ...change }, at(3));
  expect(await rank({ order: [two, two] })).toMatchObject({ reason: "twice" });
  expect(await rank({ order: [two] })).toMatchObject({ reason: "missing" });
  expect(await rank({ order: [two, one, three] })).toMatchObject({ reason: "unknown" });
  expect(await rank({})).toMatchObject({ reason: "opinion-missing" });
  expect(await rankFirms(database, owner, round.id, wish, at(3))).toMatchObject({ reason: "not-found" });
  fulfilled(await giveOpinion(database, inWujiang, three, { ...opinion, outcome: "notRecommended" }, at(3)));
  const list = fulfilled(await rank({}));
  expect([(await rowOf(two))?.countyRank, (await rowOf(one))?.countyRank, (await rowOf(three))?.countyRank]).toEqual([
    1,
    2,
    null,
  ]);
  const shown = fulfilled(await readRegionList(database, owner, { round: round.id, region: wujiang.id }, at(4)));
  expect(shown.firms.map(({ id }) => id)).toEqual([two, one, three]);
  const again = { ...opinion, outcome: "notRecommended" as const, revision: 4 };
  expect(await giveOpinion(database, inWujiang, one, again, at(4))).toMatchObject({ reason: "handed-in" });
  expect(await rankFirms(database, inWujiang, round.id, { ...wish, seen: list.id }, at(4))).toMatchObject({
    reason: "handed-in",
  });
  const back = { region: wujiang.id, note: "第二家请再核", seen: list.id };
  expect(await returnList(database, inWujiang, round.id, back, at(4))).toMatchObject({ reason: "not-found" });
  expect(await returnList(database, owner, round.id, { ...back, note: "" }, at(4))).toMatchObject({
    reason: "no-reason",
  });
  fulfilled(await returnList(database, owner, round.id, back, at(4)));
  expect(await returnList(database, owner, round.id, back, at(5))).toMatchObject({ reason: "stale" });
  fulfilled(await giveOpinion(database, inWujiang, one, again, at(5)));
  expect(await rowOf(one)).toMatchObject({ countyOpinion: "notRecommended", countyRank: null });
});

test("regions have names of their own, and one that is used stays", async () => {
  const wish = { id: null, name: "太仓市", level: "county", parent: null, spellings: ["苏州市吴江区"] } as const;
  expect(await saveRegion(database, owner, wish, at())).toMatchObject({ reason: "taken" });
  expect(await saveRegion(database, owner, { ...wish, spellings: [], parent: wujiang.id }, at())).toMatchObject({
    reason: "no-city",
  });
  expect(await saveRegion(database, inWujiang, { ...wish, spellings: [] }, at())).toMatchObject({
    reason: "not-found",
  });
  const elsewhere = await newBureau(database, at(), "别市");
  const foreign = await elsewhere.person("officer");
  expect(await saveRegion(database, foreign, { ...wish, id: wujiang.id, spellings: [] }, at())).toMatchObject({
    reason: "not-found",
  });
  const id = fulfilled(await saveRegion(database, owner, { ...wish, spellings: ["太仓"] }, at()));
  expect(await endRegion(database, owner, wujiang.id, at())).toMatchObject({ reason: "used" });
  expect(await endRegion(database, owner, city.id, at())).toMatchObject({ reason: "used" });
  fulfilled(await endRegion(database, owner, id, at()));
  const names = fulfilled(await readRegions(database, owner)).regions.map(({ name }) => name);
  expect(names).toEqual(["苏州市", "吴江区", "昆山市"]);
  expect(fulfilled(await readRegions(database, foreign)).regions).toEqual([]);
  // A county sees itself alone.
  const own = fulfilled(await readRegions(database, inWujiang));
  expect(own.regions.map(({ name, parent }) => [name, parent])).toEqual([["吴江区", null]]);
  expect(own.strays).toEqual([]);
});

test("the check of the trail finds an opinion or a list that was altered or put there", async () => {
  const before = await checkRecords(database, testSeals);
  expect(before.problems).toEqual([]);
  await database.gate.execute("update opinions set reason = '改过' where rowid = 1");
  await database.gate.execute("update region_lists set note = '改过' where rowid = 1");
  await database.gate.execute(
    "insert into opinions select 'x', application, region, level, outcome, reason, snapshot, rule_set, by, at, hash from opinions where rowid = 2",
  );
  const { problems } = await checkRecords(database, testSeals);
  expect(problems.map(({ kind, problem }) => `${kind} ${problem}`).sort()).toEqual([
    "opinion altered",
    "opinion unrecorded",
    "region-list altered",
  ]);
});

test("the board of a region has its firms alone, in rows, counts and words", async () => {
  const round = await levelled();
  for (const region of ["吴江区", "苏州市吴江区", "昆山市", null]) await firmIn(round, region);
  const { tier, action, opensOn: openedOn, province } = round;
  const leaves = compileLeaves(tinyRules, { tier, action, openedOn, province, appliedOn: openedOn });
  const board = fulfilled(await readBoard(database, inWujiang, round.id, leaves, new URLSearchParams(), at(2)));
  if ("reading" in board) throw new Error("the round is being read");
  expect(board.rows.map(({ region }) => region)).toEqual(["吴江区", "吴江区"]);
  expect([board.size, board.count]).toEqual([2, 2]);
  expect(board.facets.region).toEqual([{ value: "吴江区", count: 2 }]);
  // Nor by asking for another's.
  const asked = new URLSearchParams({ region: "昆山市" });
  const other = fulfilled(await readBoard(database, inWujiang, round.id, leaves, asked, at(2)));
  expect("reading" in other || other.rows).toEqual([]);
  const compared = fulfilled(await readFirms(database, inWujiang, round.id, leaves, [1, 2, 3, 4], at(2)));
  expect(compared.rows.map(({ number }) => number)).toEqual([1, 2]);
});

test("a board counts a region once, however lists write it, and as the bureau calls it now", async () => {
  const round = await levelled();
  for (const name of ["吴江区", "苏州市吴江区", "昆山市", "别处"]) await firmIn(round, name);
  const { tier, action, opensOn: openedOn, province } = round;
  const leaves = compileLeaves(tinyRules, { tier, action, openedOn, province, appliedOn: openedOn });
  const read = async (search = "") => {
    const page = fulfilled(
      await readBoard(database, owner, round.id, leaves, new URLSearchParams(search), at(2)),
    ) as BoardPage;
    return {
      facet: page.facets.region?.map(({ value, count }) => [value, count]),
      rows: page.rows.map(({ region }) => region),
    };
  };
  expect(await read()).toEqual({
    facet: [
      ["吴江区", 2],
      ["昆山市", 1],
      ["别处", 1],
    ],
    rows: ["吴江区", "吴江区", "昆山市", "别处"],
  });
  expect((await read("region=吴江区")).rows).toEqual(["吴江区", "吴江区"]);
  const wish = { id: wujiang.id, name: "吴江新区", level: "county" as const, parent: wujiang.parent };
  const spellings = ["吴江区", ...wujiang.spellings];
  fulfilled(await saveRegion(database, owner, { ...wish, spellings }, at(3)));
  expect((await read()).rows).toEqual(["吴江新区", "吴江新区", "昆山市", "别处"]);
  // A view that was kept under the name of before still finds them.
  for (const name of ["吴江区", "苏州市吴江区", "吴江新区"])
    expect((await read(`region=${name}`)).rows).toEqual(["吴江新区", "吴江新区"]);
  fulfilled(await saveRegion(database, owner, { ...wish, name: "吴江区", spellings: wujiang.spellings }, at(4)));
});
