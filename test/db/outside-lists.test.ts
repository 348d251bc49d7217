import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { readApplicationFile } from "#db/programme/application-file";
import { readBoard } from "#db/programme/board";
import { addOutsideList, endOutsideList, readOutside } from "#db/programme/outside-lists";
import { applications } from "#db/schema";
import { compileLeaves } from "#lib/rules/leaves";
import { newApplication } from "../make/applications";
import { newBureau, newPerson, newRegion } from "../make/bureaus";
import { actsOn, newOpenRound, tinyRound } from "../make/rounds";
import { tinyRules } from "../tiny-rules";
import { at, freshDatabase, fulfilled } from "./fresh";

const database = await freshDatabase();
const bureau = await newBureau(database, at());
const officer = await bureau.person("officer");
const viewer = await bureau.person("viewer");
const region = await newRegion(database, bureau.organisation, at(), { name: "吴江区" });
const regional = await newPerson(
  database,
  { role: "regional-officer", organisation: bureau.organisation, region },
  at(),
);
const round = await newOpenRound(database, officer, at(), tinyRound);
const [here, there] = ["91330200MA2AAAAA1X", "91440300MA5BBBBB2Y"];
const firmWith = async (uscc: string, where: string) => {
  const id = await newApplication(database, round, undefined, { region: where });
  await database.db.update(applications).set({ uscc }).where(eq(applications.id, id));
  return id;
};
const [own, other] = [await firmWith(here, "吴江区"), await firmWith(there, "昆山市")];
const wish = { kind: "penalty", source: "信用中国", asOf: "2026-11-20", file: "处罚.xlsx" } as const;
const rows = [here, there, "91310000MA1CCCCC3Z"].map((uscc, place) => ({
  line: place + 2,
  uscc,
  text: `处罚${place}`,
}));

test("a list is held against the codes of a round, a region sees its own firms' findings, and no verdict moves", async () => {
  const before = await database.db.select().from(applications).where(eq(applications.id, own));
  const { list } = fulfilled(await addOutsideList(database, officer, round.id, { ...wish, rows }, at(1)));
  const page = fulfilled(await readOutside(database, viewer, round.id, at(2)));
  expect(page.hits.map(({ id, finding }) => [id, finding.text, finding.line])).toEqual([
    [own, "处罚0", 2],
    [other, "处罚1", 3],
  ]);
  expect(page.lists).toMatchObject([{ id: list, rows: 3, person: "officer 王" }]);
  expect(fulfilled(await readOutside(database, regional, round.id, at(2))).hits.map(({ id }) => id)).toEqual([own]);
  const file = fulfilled(await readApplicationFile(database, regional, own, at(2)));
  expect(file.outside).toMatchObject([{ kind: "penalty", source: "信用中国", asOf: "2026-11-20", text: "处罚0" }]);
  const [row] = await database.db.select().from(applications).where(eq(applications.id, own));
  expect(row?.outside).toBe("penalty");
  expect([{ ...row, outside: null, changed: before[0]?.changed }]).toEqual(before);
  for (const actor of [viewer, regional])
    for (const outcome of [
      await addOutsideList(database, actor, round.id, { ...wish, rows }, at(2)),
      await endOutsideList(database, actor, { round: round.id, list }, at(2)),
    ])
      expect(outcome).toMatchObject({ reason: "not-found" });
  const elsewhere = await newBureau(database, at(), "别市");
  const foreign = await elsewhere.person("officer");
  const theirs = await newOpenRound(database, foreign, at(), tinyRound);
  expect(await endOutsideList(database, foreign, { round: theirs.id, list }, at(2))).toMatchObject({
    reason: "not-found",
  });
  expect(fulfilled(await readOutside(database, foreign, theirs.id, at(2)))).toMatchObject({ lists: [], hits: [] });
  fulfilled(await endOutsideList(database, officer, { round: round.id, list }, at(3)));
  expect(fulfilled(await readOutside(database, officer, round.id, at(4)))).toMatchObject({ lists: [], hits: [] });
  expect(fulfilled(await readApplicationFile(database, officer, own, at(4))).outside).toEqual([]);
  expect((await actsOn(database, round.id)).filter((act) => act === "keep-outside-lists")).toHaveLength(2);
});

test("the board tells of which kinds lists say something, as lists come and go and codes change, and filters by one of several", async () => {
  const round = await newOpenRound(database, officer, at(), tinyRound);
  const codes = ["91330200MA2DDDDD1X", "91330200MA2EEEEE1X", "91330200MA2FFFFF1X"];
  const [both = "", one = "", none = ""] = await Promise.all(codes.map(() => newApplication(database, round)));
  const setCode = (id: string, uscc: string | null) =>
    database.db.update(applications).set({ uscc }).where(eq(applications.id, id));
  await setCode(both, codes[0] ?? "");
  await setCode(one, codes[1] ?? "");
  const list = async (kind: "title" | "penalty", uscc: string[]) =>
    fulfilled(
      await addOutsideList(
        database,
        officer,
        round.id,
        { ...wish, kind, rows: uscc.map((code, place) => ({ line: place + 2, uscc: code, text: "某项" })) },
        at(1),
      ),
    ).list;
  const leaves = compileLeaves(tinyRules, {
    tier: "innovative",
    action: "new",
    openedOn: round.opensOn,
    province: null,
  });
  const board = async (query = "") => {
    const page = fulfilled(await readBoard(database, officer, round.id, leaves, new URLSearchParams(query), at(2)));
    if ("reading" in page) throw new Error("not read");
    return page;
  };
  const found = async (query = "") => (await board(query)).rows.map(({ id }) => id).sort();
  await list("title", codes.slice(0, 2));
  const penalties = await list("penalty", [codes[0] ?? "", codes[0] ?? ""]);
  expect((await board()).rows.find(({ id }) => id === both)?.outside).toBe("penalty.title");
  expect(await found("outside=title")).toEqual([both, one].sort());
  expect(await found("outside=penalty")).toEqual([both]);
  expect(await found("outside=-")).toEqual([none]);
  const told = ({ facets }: Awaited<ReturnType<typeof board>>) =>
    facets.outside?.filter(({ count }) => count > 0).map(({ value, count }) => `${value} ${count}`);
  expect(told(await board())).toEqual(["penalty 1", "title 2", " 1"]);
  // A firm that comes to have a code, and one that comes to have another.
  await setCode(none, codes[0] ?? "");
  await setCode(one, null);
  expect(await found("outside=penalty")).toEqual([both, none].sort());
  expect(await found("outside=-")).toEqual([one]);
  fulfilled(await endOutsideList(database, officer, { round: round.id, list: penalties }, at(3)));
  expect(await found("outside=penalty")).toEqual([]);
  expect(await found("outside=title")).toEqual([both, none].sort());
});
