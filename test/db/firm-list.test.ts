import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { count, eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import writeXlsxFile from "write-excel-file/node";
import type { ListLook, ListNews } from "#app/work/tables/list-messages";
import { readList } from "#app/work/tables/list-reader";
import { decoded, readTable } from "#app/work/tables/table";
import { inviteFirms } from "#db/programme/firm-list";
import { giveLinks, listToLink, reissueLink } from "#db/programme/links";
import { applications, outbox } from "#db/schema";
import type { BadRow } from "#lib/programme/job";
import { matchColumns } from "#lib/programme/list-head";
import { checkCharacterOf } from "#lib/rules/uscc";
import { newBureau, type Person } from "../make/bureaus";
import { newOpenRound } from "../make/rounds";
import { at, freshDatabase, fulfilled, hashOf } from "./fresh";

const folder = mkdtempSync(join(tmpdir(), "leapmark-lists-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The sound code with a number in it. */
const codeOf = (number: number): string => {
  const first = `91340100${String(number).padStart(9, "0")}`;
  return first + checkCharacterOf(first);
};

const headings = "企业名称,统一社会信用代码,地区,行业,联系人,邮箱";
const rowOf = (number: number) => `企业${number}有限公司,${codeOf(number)},合肥,轴承,王工,f${number}@example.com`;

/** 企业 in GB 18030: 0xC6F3 0xD2B5. Only what these lists use is written. */
const gb18030 = (text: string): Buffer => {
  const letters = new Map<string, Buffer>();
  const decoder = new TextDecoder("gb18030");
  for (let high = 0x81; high <= 0xfe; high++)
    for (let low = 0x40; low <= 0xfe; low++) {
      if (low === 0x7f) continue;
      const bytes = Buffer.from([high, low]);
      letters.set(decoder.decode(bytes), bytes);
    }
  return Buffer.concat([...text].map((letter) => letters.get(letter) ?? Buffer.from(letter, "latin1")));
};

async function read(bytes: Buffer | string, matching: Record<string, number | null> | null = {}) {
  const file = join(folder, randomBytes(6).toString("hex"));
  writeFileSync(file, bytes);
  const news: ListNews[] = [];
  await readList({ file, matching }, async (each) => void news.push(each));
  const batches = news.filter((each) => each.news === "batch");
  return {
    look: news.find((each) => each.news === "look")?.look as ListLook,
    fault: news.find((each) => each.news === "fault")?.bad as BadRow | undefined,
    firms: batches.flatMap(({ firms }) => firms),
    bad: batches.flatMap(({ refused }) => refused.flatMap(({ problems }) => problems)),
    doubtful: batches.flatMap(({ doubtful }) => doubtful),
  };
}

const matching = matchColumns(headings.split(","));

describe("a list", () => {
  it("in GB 18030 keeps its 280 good firms and names its 20 bad rows", async () => {
    const rows = Array.from({ length: 300 }, (_, place) => rowOf(place + 1));
    const faults: [string, string][] = [
      ["uscc-wrong-character", rowOf(1).replace(/\w,合肥/, "O,合肥")],
      ["uscc-number", "某某有限公司,9.14403E+17,合肥,轴承,王工,x@example.com"],
      ["name-missing", `,${codeOf(900)},合肥,轴承,王工,x@example.com`],
      ["uscc-wrong-length", `某某有限公司,${codeOf(901)}1,合肥,轴承,王工,x@example.com`],
    ];
    for (let place = 0; place < 20; place++) rows[place * 15] = (faults[place % 4] as [string, string])[1];
    const { firms, bad } = await read(gb18030(`${[headings, ...rows].join("\r\n")}\r\n`), matching);
    expect(firms).toHaveLength(280);
    expect(firms[0]).toMatchObject({ line: 3, name: "企业2有限公司", initials: "qy2yxgs", region: "合肥" });
    expect(new Set(bad.map(({ line }) => line)).size).toBe(20);
    expect(bad.slice(0, 4).map(({ line, reason }) => [line, reason])).toEqual(
      faults.map(([reason], place) => [2 + place * 15, reason]),
    );
  });

  it("takes a lawful code whose check character does not fit, and finds it again", async () => {
    const odd = "91350211M0001ABC2P";
    const { firms, bad, doubtful } = await read(
      `${headings}\n厦门试点测试有限公司,${odd},湖里,,,\n同一家,${odd.toLowerCase()},湖里,,,`,
      matching,
    );
    expect(firms).toMatchObject([{ uscc: odd }]);
    expect(doubtful).toMatchObject([{ line: 2, reason: "uscc-in-doubt", value: odd }]);
    expect(bad).toMatchObject([{ line: 3, reason: "duplicate-in-file", value: "2" }]);
  });

  it.each([
    ["UTF-8", Buffer.from(`${headings}\n${rowOf(1)}`)],
    ["UTF-8 with its mark", Buffer.from(`\ufeff${headings}\n${rowOf(1)}`)],
    ["UTF-16", Buffer.from(`\ufeff${headings}\n${rowOf(1)}`, "utf16le")],
    ["columns parted by tabs, as pasted", Buffer.from(`${headings}\n${rowOf(1)}`.replaceAll(",", "\t"))],
  ])("in %s is read", async (_, bytes) => {
    expect((await read(bytes, matching)).firms).toMatchObject([{ name: "企业1有限公司", uscc: codeOf(1) }]);
  });

  it("as a workbook is read, with a title above its headings", async () => {
    const cell = (value: string) => ({ value, type: String });
    const rows = [["申报名单"], [], headings.split(","), rowOf(1).split(",")];
    const bytes = await writeXlsxFile(rows.map((row) => row.map(cell))).toBuffer();
    const { look } = await read(bytes, null);
    expect(look).toMatchObject({ rows: 1, matching, headings: headings.split(",") });
    expect((await read(bytes, matching)).firms).toMatchObject([{ line: 4, name: "企业1有限公司" }]);
  });

  it("holds words where formulas stand", async () => {
    const { firms } = await read(`企业名称\n"=HYPERLINK(""http://evil.test"")"\n@SUM(1)`, { name: 0 });
    expect(firms.map(({ name }) => name)).toEqual(['=HYPERLINK("http://evil.test")', "@SUM(1)"]);
  });

  it("names the earlier line of a firm that it has twice, and lines after breaks inside cells", async () => {
    const { bad } = await read(`${headings}\n"企业\n一",${codeOf(1)},,,,\n${rowOf(2)}\n${rowOf(2)}`, matching);
    expect(bad).toEqual([
      { line: 5, reason: "duplicate-in-file", firm: "企业2有限公司", column: "统一社会信用代码", value: "4" },
    ]);
  });

  it.each([
    ["nothing", Buffer.alloc(0), "empty"],
    ["headings alone", Buffer.from(headings), "empty"],
    ["a picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]), "not-a-table"],
    ["an archive that is no workbook", Buffer.concat([Buffer.from("PK\x05\x06"), Buffer.alloc(18)]), "not-a-table"],
    ["an old workbook", Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), "old-workbook"],
    ["a quote without its pair", Buffer.from(`${headings}\n"企业,x\n`), "csv-broken"],
    ["too many rows", Buffer.from(`企业名称\n${"x\n".repeat(50_001)}`), "too-many-rows"],
  ])("that is %s says so", async (_, bytes, reason) => {
    expect((await read(bytes, null)).fault?.reason).toBe(reason);
  });

  it("that would unpack to more than memory holds is not unpacked", async () => {
    const bytes = await writeXlsxFile([[{ value: "x", type: String }]]).toBuffer();
    const bomb = Buffer.from(bytes);
    const entry = bomb.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
    bomb.writeUInt32LE(0xf0000000, entry + 24);
    await expect(readTable(bomb)).rejects.toMatchObject({ reason: "unpacked-too-large" });
  });

  it("is told in its own letters", () => {
    expect(decoded(gb18030("企业名称"))).toBe("企业名称");
  });
});

const database = await freshDatabase();
let officer: Person;
let viewer: Person;
beforeAll(async () => {
  const bureau = await newBureau(database, at());
  officer = await bureau.person("officer");
  viewer = await bureau.person("viewer");
});

const firmOf = (number: number, given = {}) => ({
  id: `firm-${number}-${randomBytes(4).toString("hex")}`,
  line: number,
  name: `企业${number}`,
  initials: `qy${number}`,
  uscc: codeOf(number),
  region: null,
  industry: null,
  contact: null,
  email: number % 2 ? `f${number}@example.com` : null,
  linkHash: hashOf(randomBytes(8).toString("hex")),
  ...given,
});

describe("firms of a list", () => {
  it("come into the round once, numbered, with what the board reads anew counted up", async () => {
    const round = await newOpenRound(database, officer, at());
    const firms = [1, 2, 3].map((number) => firmOf(number));
    const wish = { round: round.id, firms, locale: "zh" as const };
    expect(fulfilled(await inviteFirms(database, officer, wish, at()))).toEqual({ taken: 3, known: [] });
    // The same job again after a kill: nothing twice, and nothing bad about it.
    expect(fulfilled(await inviteFirms(database, officer, wish, at()))).toEqual({ taken: 3, known: [] });
    const others = [firmOf(3), firmOf(4)];
    expect(fulfilled(await inviteFirms(database, officer, { ...wish, firms: others }, at()))).toEqual({
      taken: 1,
      known: [{ line: 3, changes: [], renewed: false }],
    });
    const stored = await database.db.select().from(applications).where(eq(applications.round, round.id));
    expect(stored.map(({ number, changed }) => [number, changed])).toEqual([1, 2, 3, 4].map((each) => [each, each]));
    expect(stored[0]).toMatchObject({
      firmName: "企业1",
      state: "invited",
      linkedAt: null,
      revision: 1,
      byOpenLink: false,
    });
  });

  it("are nobody else's to bring in", async () => {
    const round = await newOpenRound(database, officer, at());
    const wish = { round: round.id, firms: [firmOf(1)], locale: "zh" as const };
    const stranger = await (await newBureau(database, at())).person("officer");
    for (const actor of [viewer, stranger, { kind: "stranger" } as const])
      expect(await inviteFirms(database, actor, wish, at())).toMatchObject({ ok: false, reason: "not-found" });
    expect(
      await database.db.select({ firms: count() }).from(applications).where(eq(applications.round, round.id)),
    ).toEqual([{ firms: 0 }]);
  });

  it("get links with their mails, all together", async () => {
    const round = await newOpenRound(database, officer, at());
    fulfilled(
      await inviteFirms(
        database,
        officer,
        { round: round.id, firms: [1, 2, 3].map((each) => firmOf(each)), locale: "zh" },
        at(),
      ),
    );
    const scope = { among: "new", address: "with" } as const;
    const next = { scope, since: at(1), after: 0, limit: 10 };
    const firms = await listToLink(database, round.id, next);
    expect(firms.map(({ number }) => number)).toEqual([1, 3]);
    const links = firms.map(({ id }) => ({ id, hash: hashOf(`${round.id} ${id}`) }));
    const mails = new Map(firms.map(({ id, email }) => [id, { to: email ?? "", subject: "x", body: "y" }]));
    const given = await giveLinks(
      database,
      officer,
      "invite-firms",
      { round: round.id, links, mails, job: round.id, since: at(60), reminds: false },
      at(2),
    );
    expect(fulfilled(given).size).toBe(2);
    expect(await listToLink(database, round.id, next)).toEqual([]);
    const sent = await database.db.select().from(outbox).where(eq(outbox.job, round.id));
    expect(sent.map(({ to }) => to).sort()).toEqual(["f1@example.com", "f3@example.com"]);
  });

  it("lose an old link when they are given a new one", async () => {
    const round = await newOpenRound(database, officer, at());
    const [firm] = [firmOf(1)];
    fulfilled(await inviteFirms(database, officer, { round: round.id, firms: [firm], locale: "zh" }, at()));
    const wish = { id: firm.id, round: round.id, hash: hashOf(`new ${round.id}`) };
    expect(await reissueLink(database, viewer, wish, at())).toMatchObject({ ok: false, reason: "not-found" });
    fulfilled(await reissueLink(database, officer, wish, at()));
    const [stored] = await database.db.select().from(applications).where(eq(applications.id, firm.id));
    expect(stored?.linkHash).toBe(wish.hash);
  });
});

describe("50,000 firms", () => {
  it("are read in a process of its own and stored in small pieces", async () => {
    const round = await newOpenRound(database, officer, at());
    const file = join(folder, "large.csv");
    writeFileSync(file, [headings, ...Array.from({ length: 50_000 }, (_, place) => rowOf(place + 1))].join("\n"));
    const began = performance.now();
    let taken = 0;
    let longest = 0;
    await readList({ file, matching }, async (news) => {
      if (news.news !== "batch") return;
      const firms = news.firms.map((firm) => ({
        ...firm,
        id: `${round.id}-${firm.line}`,
        linkHash: hashOf(`${round.id} ${firm.line}`),
      }));
      const start = performance.now();
      taken += fulfilled(await inviteFirms(database, officer, { round: round.id, firms, locale: "zh" }, at())).taken;
      longest = Math.max(longest, performance.now() - start);
      await new Promise((resolve) => setImmediate(resolve));
    });
    expect(taken).toBe(50_000);
    process.stdout.write(
      `50,000 firms in ${Math.round(performance.now() - began)} ms, longest write ${Math.round(longest)} ms\n`,
    );
  });
});
