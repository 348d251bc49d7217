import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { lookInRegister, type RegisterQuery } from "#app/acts/programme/register";
import { stoodTitles } from "#app/acts/programme/stood-titles";
import type { RoundRecord } from "#db/programme/admission";
import { verifyFact } from "#db/programme/verifications";
import { applications, registerTitles, rounds } from "#db/schema";
import { deleteSheet } from "#db/sheets/sheets";
import type { Actor } from "#lib/access";
import type { ApplicationState } from "#lib/programme/application";
import { isCounted } from "#lib/programme/standing";
import { roles } from "#lib/roles";
import { overlaid } from "#lib/rules/keys";
import { newApplication } from "../make/applications";
import { newBureau } from "../make/bureaus";
import { newOpenRound } from "../make/rounds";
import { at, freshDatabase, fulfilled, stranger } from "./fresh";

const database = await freshDatabase();
const bureau = await newBureau(database, at());
const officer = await bureau.person("officer");
const round = await newOpenRound(database, officer, at());
const now = new Date("2026-11-29T12:00:00+08:00");

type Given = Parameters<typeof newApplication>[3];
const states = [
  ...(["invited", "started", "submitted"] as const),
  ...(["late", "returned", "withdrawn"] as const),
] satisfies ApplicationState[];
const title = (given: Record<string, string>) => ({ kind: "specialised", granted: "2024-01-10", ...given });
/** A firm that submitted these titles; a test knows them again by their numbers. */
const firm = (titles: Record<string, string>[], given: Given = {}, into: RoundRecord = round) =>
  newApplication(database, into, { titles }, given);
const look = async (
  given: Partial<RegisterQuery> = {},
  who: Actor = officer,
  act: "read-application" | "export" = "read-application",
) =>
  fulfilled(
    await lookInRegister(database, who, act, { tier: null, state: null, order: "expires", most: 50, ...given }, now),
  );
const numbers = async (...wish: Parameters<typeof look>) => (await look(...wish)).map(({ number }) => number);

beforeEach(async () => {
  await database.db.update(applications).set({ titles: "" });
});

describe("what is found", () => {
  test("titles of tiers by their last day, those without one last, with what is due", async () => {
    await firm([
      title({ number: "b", expires: "2027-01-09", updated: "2026-05-01" }),
      title({ number: "c", kind: "little-giant" }),
      title({ number: "other", kind: "high-technology", expires: "2026-12-01" }),
      title({ number: "a", expires: "2026-12-31", updated: "2025-05-01" }),
    ]);
    const lines = await look();
    expect(lines.map(({ number, tier, expires }) => [number, tier, expires])).toEqual([
      ["a", "specialised", "2026-12-31"],
      ["b", "specialised", "2027-01-09"],
      ["c", "little-giant", null],
    ]);
    expect(lines[0]?.duties.map(({ kind, day, state }) => `${kind} ${day} ${state}`)).toContain(
      "update 2026-05-31 overdue",
    );
    expect(await numbers({ tier: "little-giant" })).toEqual(["c"]);
  });

  test.each([
    ["within-90", ["today", "in-90"]],
    ["within-180", ["today", "in-90", "in-91", "in-180"]],
    ["expired", ["yesterday"]],
    ["undated", ["untold"]],
    ["withdrawn", ["withdrawn"]],
  ] as const)("%s, on both sides of each day", async (state, expected) => {
    await firm([
      title({ number: "yesterday", expires: "2026-11-28" }),
      title({ number: "today", expires: "2026-11-29" }),
      title({ number: "in-90", expires: "2027-02-27" }),
      title({ number: "in-91", expires: "2027-02-28" }),
      title({ number: "in-180", expires: "2027-05-28" }),
      title({ number: "in-181", expires: "2027-05-29" }),
      title({ number: "untold" }),
      title({ number: "withdrawn", expires: "2026-12-01", withdrawn: "2026-06-01", cause: "falsified" }),
    ]);
    expect(await numbers({ state })).toEqual(expected);
  });

  test("overdue where the last update is known to be of an earlier year, and the title was held on the day", async () => {
    await firm([
      title({ number: "late", expires: "2027-06-01", updated: "2025-12-31" }),
      title({ number: "made", expires: "2027-06-02", updated: "2026-01-01" }),
      title({ number: "untold", expires: "2027-06-03" }),
      title({ number: "ended", expires: "2026-05-30", updated: "2025-12-31" }),
      title({ number: "new", granted: "2026-05-31", expires: "2029-05-30", updated: "2025-12-31" }),
      title({ number: "champion", kind: "champion-firm", expires: "2027-06-04", updated: "2025-12-31" }),
      title({ number: "entry", kind: "technology", expires: "2027-06-05", updated: "2025-12-31" }),
    ]);
    const lines = await look({ state: "overdue" });
    expect(lines.map(({ number }) => number)).toEqual(["late", "champion"]);
    // What the table finds is what the duties say.
    const said = (await look()).filter(({ duties }) => duties.some(({ state }) => state === "overdue"));
    expect(said.map(({ number }) => number)).toEqual(["late", "champion"]);
  });

  test("by words of the region, of the name and of the code, and by name", async () => {
    await firm([title({ number: "1" })], { firmName: "乙轴承厂", region: "江苏省苏州市", uscc: "91320500MA1XXXXX1A" });
    await firm([title({ number: "2" })], { firmName: "甲阀门厂", region: "江苏省无锡市", uscc: "91320200MA1XXXXX2B" });
    expect(await numbers({ region: "苏州" })).toEqual(["1"]);
    expect(await numbers({ firm: "阀门" })).toEqual(["2"]);
    expect(await numbers({ firm: "91320500ma" })).toEqual(["1"]);
    expect(await numbers({ order: "firm" })).toEqual(["1", "2"]);
    expect(await numbers({ region: "%" })).toEqual([]);
  });

  test("page after page, every title once, in both orders", async () => {
    for (const name of ["丙", "丙", "丁"])
      await firm([title({ number: "x", expires: "2027-01-01" }), title({ number: "y" })], { firmName: name });
    for (const order of ["expires", "firm"] as const) {
      const seen: string[] = [];
      for (let after: string | undefined; ; ) {
        const page = await look({ order, most: 2, after });
        seen.push(...page.map(({ application, row }) => `${application} ${row}`));
        after = page.at(-1)?.rank;
        if (page.length < 2) break;
      }
      expect(seen).toHaveLength(6);
      expect(new Set(seen).size).toBe(6);
    }
    expect(await look({ after: "no rank" })).toHaveLength(6);
  });

  test("of a firm in two rounds what it submitted last, though it be nothing", async () => {
    const second = await newOpenRound(database, officer, at());
    const same = { uscc: "91320500MA1YYYYY3C" };
    await firm([title({ number: "before" })], { ...same, submittedAt: at(5) });
    const later = await firm([title({ number: "after" })], { ...same, submittedAt: at(6) }, second);
    expect(await numbers()).toEqual(["after"]);
    await database.db.update(applications).set({ titles: "" }).where(eq(applications.id, later));
    expect(await numbers()).toEqual([]);
    await database.db.update(applications).set({ state: "withdrawn" }).where(eq(applications.id, later));
    expect(await numbers()).toEqual(["before"]);
  });
});

describe("what keeps it true", () => {
  test("only firms whose submission counts are in it", async () => {
    const id = await firm([title({ number: "1" })]);
    for (const state of states) {
      await database.db.update(applications).set({ state }).where(eq(applications.id, id));
      expect(await numbers(), state).toEqual(isCounted(state) ? ["1"] : []);
    }
  });

  test("a verified list stands in place of the firm's own, and steps back with it", async () => {
    const id = await firm([title({ number: "claimed" })]);
    const verify = async (value: { kind: string; number: string }[] | null, fact: number) =>
      fulfilled(
        await verifyFact(
          database,
          officer,
          id,
          { fact: "titles", value, reason: "见公告", file: null, seen: { snapshot: 1, fact } },
          ({ claimed, verified }) => stoodTitles(overlaid(claimed, verified)),
          at(9),
        ),
      );
    await verify([{ kind: "specialised", number: "verified" }], 0);
    expect(await numbers()).toEqual(["verified"]);
    await verify(null, 1);
    expect(await numbers()).toEqual(["claimed"]);
  });

  test("a firm that deletes its sheet leaves nothing behind", async () => {
    const id = await firm([title({ number: "1" })]);
    const [row] = await database.db.select().from(applications).where(eq(applications.id, id));
    fulfilled(await deleteSheet(database, { kind: "firm", sheet: row?.sheet ?? "" }, at(9)));
    expect(await database.db.$count(registerTitles, eq(registerTitles.application, id))).toBe(0);
    const [left] = await database.db.select().from(applications).where(eq(applications.id, id));
    expect(left?.titles).toBe("");
  });
});

describe("who looks into it", () => {
  test("everybody of the bureau, nobody else, and who may export takes it out", async () => {
    await firm([title({ number: "1" })]);
    const other = await newBureau(database, at());
    expect(await numbers({}, await other.person("bureau-owner"))).toEqual([]);
    for (const actor of [stranger, { kind: "firm", sheet: "any" } as const])
      expect(
        await lookInRegister(database, actor, "export", { tier: null, state: null, order: "firm", most: 1 }, now),
      ).toMatchObject({
        ok: false,
        reason: "not-found",
      });
    for (const role of roles) {
      const who = { ...officer, role };
      const isOfBureau = ["bureau-owner", "officer", "verifier", "viewer"].includes(role);
      const wish = { tier: null, state: null, order: "firm", most: 9 } as const;
      const read = await lookInRegister(database, who, "read-application", wish, now);
      expect(read.ok && read.value.length, role).toBe(isOfBureau ? 1 : false);
      const taken = await lookInRegister(database, who, "export", wish, now);
      expect(taken.ok && taken.value.length, role).toBe(
        isOfBureau ? (role === "bureau-owner" || role === "officer" ? 1 : 0) : false,
      );
    }
  });

  test("a sealed round shows its titles from its deadline on", async () => {
    const sealed = await newOpenRound(database, officer, at(), { sealed: true, closesOn: "2026-11-29" });
    await firm([title({ number: "sealed" })], {}, sealed);
    expect(await numbers()).toEqual([]);
    await database.db.update(rounds).set({ closesOn: "2026-11-28" }).where(eq(rounds.id, sealed.id));
    expect(await numbers()).toEqual(["sealed"]);
  });
});
