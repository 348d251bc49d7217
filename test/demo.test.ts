import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { clientRows } from "#app/acts/advising/client-rows";
import { practicePicture } from "#app/acts/advising/practice-picture";
import { documentsOn } from "#app/acts/sheets/documents";
import { factsOn } from "#app/acts/sheets/open-facts";
import { type Database, openDatabase } from "#db/client";
import { checkRecords } from "#db/service/records-check";
import { checkTrail } from "#db/service/trail";
import { readSheet } from "#db/sheets/sheets";
import { diagnose } from "#lib/diagnosis/diagnose";
import { problemOf, questionsById } from "#lib/instrument/answers";
import { endsIn, fileTypeOf } from "#lib/programme/file-type";
import { valueAt } from "#lib/rules/keys";
import { parseFacts } from "#lib/rules/parse-facts";
import { usccProblemOf } from "#lib/rules/uscc";
import { editionOf, factCatalogue, latestEdition, seals } from "#questionnaires";
import { foundOf } from "#questionnaires/demonstration";
import { answersOf } from "../bin/demo/answers";
import { factsOf, type Profile } from "../bin/demo/facts";
import { type DemoFirm, firmOf } from "../bin/demo/firm";
import { type Demo, NotADemo, prepareDemo } from "../bin/demo/prepare";
import { demoRounds } from "../bin/demo/rounds";

const [, rolling] = demoRounds(2_000, new Date("2026-11-20T02:00:00Z"));
const standing = rolling?.profile as Profile;
const made = (firm: DemoFirm) => {
  const facts = factsOf(firm, standing, 2025);
  return { firm, facts, answers: answersOf(latestEdition, firm, facts, 2025) };
};
const firms = Array.from({ length: 600 }, (_, place) => made(firmOf("1", 2, place + 1)));

describe("synthetic firms", () => {
  test("are the same for the same seed, and others for another one", () => {
    const again = made(firmOf("1", 2, 17));
    expect(again.answers).toEqual(firms[16]?.answers);
    expect(again.facts).toEqual(firms[16]?.facts);
    expect(made(firmOf("2", 2, 17)).facts).not.toEqual(firms[16]?.facts);
  });

  test("say that they are synthetic, and carry codes that are sound and no firm's", () => {
    for (const { firm } of firms) {
      expect(firm.name).toMatch(/^合成-.+\d{4}$/);
      expect(usccProblemOf(firm.uscc)).toBeNull();
      expect(firm.uscc.slice(2, 4)).toBe("99");
      expect(firm.email).toMatch(/\.invalid$/);
    }
    expect(new Set(firms.map(({ firm }) => firm.uscc)).size).toBe(firms.length);
  });

  test("answer what is asked, in ways that the questionnaire takes", () => {
    const questions = questionsById(latestEdition);
    for (const { answers } of firms)
      for (const [id, answer] of Object.entries(answers)) {
        const question = questions.get(id);
        expect(question && problemOf(question, answer), `${id}: ${answer}`).toBeNull();
      }
  });

  test("are corrected from an answer of the question to another one of it", () => {
    const questions = questionsById(latestEdition);
    for (const [id, found] of Object.entries(foundOf))
      for (const [from, { to }] of Object.entries(found)) {
        const question = questions.get(id);
        for (const answer of [from, to]) expect(question && problemOf(question, answer), `${id}: ${answer}`).toBeNull();
        expect(to).not.toBe(from);
      }
  });

  test("give facts that the catalogue takes", () => {
    for (const { facts } of firms) expect(parseFacts(factCatalogue, facts)).not.toHaveProperty("problems");
  });

  test("are of many kinds: no class has them all, some contradict themselves, some did not read", () => {
    const diagnosed = firms.map(({ answers }) =>
      diagnose(latestEdition, { edition: latestEdition.id, depth: "full", answers }),
    );
    const shares = (of: (place: number) => unknown) => {
      const counts = new Map<unknown, number>();
      for (const place of firms.keys()) counts.set(of(place), (counts.get(of(place)) ?? 0) + 1);
      return counts;
    };
    const quadrants = shares((place) => diagnosed[place]?.technicalStrength.quadrant);
    expect(quadrants.size).toBeGreaterThanOrEqual(4);
    expect(Math.max(...quadrants.values())).toBeLessThan(firms.length * 0.6);
    const flagged = (kind: string) => diagnosed.filter(({ flags }) => flags.some((flag) => flag.kind === kind)).length;
    expect(flagged("contradiction")).toBeGreaterThan(10);
    expect(flagged("contradiction")).toBeLessThan(120);
    expect(flagged("oddity")).toBeGreaterThan(10);
  });

  test("hang together: bigger firms have more people, strong ones more inventions", () => {
    const correlation = (pairs: [number, number][]) => {
      const mean = (values: number[]) => values.reduce((sum, each) => sum + each, 0) / values.length;
      const [x, y] = [mean(pairs.map(([one]) => one)), mean(pairs.map(([, other]) => other))];
      const sum = (of: (one: number, other: number) => number) =>
        pairs.reduce((total, [a, b]) => total + of(a - x, b - y), 0);
      return sum((a, b) => a * b) / Math.sqrt(sum((a) => a * a) * sum((_, b) => b * b));
    };
    const size = firms.flatMap(({ facts }): [number, number][] => {
      const [revenue, staff] = [valueAt(facts, "revenue.2025"), valueAt(facts, "staff.2025")];
      return typeof revenue === "number" && typeof staff === "number" ? [[Math.log(revenue), Math.log(staff)]] : [];
    });
    expect(correlation(size)).toBeGreaterThan(0.6);
    const rights = firms.flatMap(({ firm, facts }): [number, number][] => {
      const list = facts["intellectual-property"];
      return Array.isArray(list) ? [[firm.latent.technology, list.length]] : [];
    });
    expect(correlation(rights)).toBeGreaterThan(0.2);
  });
});

describe("a demo of 60 firms", () => {
  const folder = mkdtempSync(join(tmpdir(), "leapmark-demo-"));
  const wish = { folder, firms: 60, seed: "7", afresh: false };
  let demo: Demo;
  let store: Database;
  beforeAll(async () => {
    demo = await prepareDemo(wish, () => {});
    store = await openDatabase({ url: `file:${join(folder, "leapmark.db")}` });
  });
  afterAll(async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test("has an account of every kind, four synthetic rounds and a sound trail", async () => {
    expect(demo.accounts).toHaveLength(13);
    const { rows } = await store.gate.execute(
      "select count(*) as firms, min(synthetic) as marked from applications a join rounds r on r.id = a.round",
    );
    expect(rows[0]).toMatchObject({ firms: 60, marked: 1 });
    expect(await checkTrail(store)).toMatchObject({ sound: true });
    const records = await checkRecords(store, seals);
    expect(records.problems).toEqual([]);
    expect(records.checked).toBeGreaterThan(50);
    expect((await store.gate.execute("pragma foreign_key_check")).rows).toEqual([]);
  });

  test("has a round with documents: one firm handed them in, one gave a figure after it had sealed its form", async () => {
    const { rows } = await store.gate.execute(
      `select a.number, a.sheet, a.quadrant from applications a join rounds r on r.id = a.round
       where r.commitment = 1 and a.state = 'submitted' order by a.number`,
    );
    const states = await Promise.all(
      rows.slice(0, 2).map(async ({ sheet }) => {
        const actor = { kind: "firm", sheet: String(sheet) } as const;
        const read = await readSheet(store, actor);
        if (!read.ok) throw new Error(read.reason);
        const opened = await factsOn(store, { actor, sheet: read.value, edition: editionOf(read.value) }, new Date());
        return opened ? (await documentsOn(store, opened)).map(({ state }) => state) : [];
      }),
    );
    expect(states).toEqual([
      ["current", "current"],
      ["current", "outdated"],
    ]);
    // The self-assessment is theirs to give.
    expect(rows.slice(0, 2).map(({ quadrant }) => quadrant === null)).toEqual([false, true]);
  });

  test("asks colleagues, of whom one has begun, and marks its sheets as those of a demonstration", async () => {
    const { rows } = await store.gate.execute(`select
      (select count(*) from colleague_links) as links,
      (select count(*) from entries where author = 'colleague' and colleague is not null) as given,
      (select count(*) from sheets where is_demonstration = 0) as real,
      (select count(*) from peers) as counted`);
    expect(rows[0]).toMatchObject({ links: 3, given: 3, real: 0 });
    expect(Number(rows[0]?.counted)).toBeGreaterThan(20);
    expect(demo.places.some(({ path }) => path.startsWith("/zh/fill/"))).toBe(true);
  });

  test("has a firm that only asks how far a tier is, with its list of rights taken from an export", async () => {
    const { rows } = await store.gate.execute(`select e.entry as entry from entries e join sheets s on s.id = e.sheet
      where s.revision = 0 and e.key = 'fact:intellectual-property'
        and e.sheet in (select sheet from entries where key = 'fact:goal' and entry like '%tier%')`);
    expect(rows).toHaveLength(1);
    expect(String(rows[0]?.entry)).toMatch(/ZL\d{12}\.[\dX]/);
  });

  test("has a practice with a lead, two advisors and clients in every state", async () => {
    const { rows } = await store.gate.execute(`select
      count(*) as made, sum(taken_at is null) as offered, sum(ended_by = 'firm') as ended,
      sum(ended_by = 'practice') as given_up, sum(expires_at < unixepoch() * 1000) as expired,
      sum(taken_at is not null and ended_at is null and advisor is null) as unassigned,
      (select count(*) from corrections) as corrections, (select count(*) from review_marks) as marks,
      (select count(*) from threads where resolved_at is null) as talks, (select count(*) from threads where is_shared = 0) as own,
      (select count(*) from writings) as writings,
      (select count(distinct user) from seats where role in ('practice-lead', 'advisor')) as people
      from engagements`);
    expect(rows[0]).toMatchObject({
      made: 30,
      offered: 1,
      ended: 1,
      given_up: 1,
      expired: 1,
      unassigned: 2,
      people: 3,
    });
    expect(Number(rows[0]?.corrections)).toBeGreaterThanOrEqual(4);
    expect(Number(rows[0]?.marks)).toBeGreaterThanOrEqual(10);
    const states = await store.gate.execute(`select s.state, s.revision, count(*) as firms from sheets s
      join engaged_sheets e on e.sheet = s.id group by 1, 2 order by 1, 2`);
    expect(states.rows.map(({ state, revision }) => `${state} ${revision}`)).toEqual([
      "draft 0",
      "draft 1",
      "submitted 1",
      "submitted 2",
    ]);
    expect(demo.places.some(({ path }) => path === "/zh/clients")).toBe(true);
    const { rows: leads } = await store.gate.execute(
      "select user, organisation from seats where role = 'practice-lead'",
    );
    const [user, organisation] = [String(leads[0]?.user), String(leads[0]?.organisation)];
    const lead = { kind: "person", user, organisation, role: "practice-lead" } as const;
    const clients = await clientRows(store, lead, new Date());
    expect(clients.ok && clients.value.filter(({ movement }) => movement?.kind === "moved").length).toBeGreaterThan(2);
    expect(await practicePicture(store, lead, new Date())).toMatchObject({ ok: true, value: { firms: 20 } });
  });

  test("keeps real files as evidence", async () => {
    const drawers = readdirSync(join(folder, "evidence"), { recursive: true, withFileTypes: true });
    const files = drawers.filter((entry) => entry.isFile());
    expect(files.length).toBeGreaterThan(20);
    for (const { parentPath, name } of files) {
      const bytes = readFileSync(join(parentPath, name));
      expect(createHash("sha256").update(bytes).digest("hex")).toBe(name);
      expect(fileTypeOf(endsIn(bytes))).toEqual({ type: "pdf" });
    }
  });

  test("is found again, and never touches data that are not a demo's", async () => {
    expect(await prepareDemo(wish, () => {})).toEqual(demo);
    const other = mkdtempSync(join(tmpdir(), "leapmark-real-"));
    writeFileSync(join(other, "leapmark.db"), "real");
    await expect(prepareDemo({ ...wish, folder: other, afresh: true }, () => {})).rejects.toThrow(NotADemo);
    expect(readFileSync(join(other, "leapmark.db"), "utf8")).toBe("real");
    expect(existsSync(join(other, "demo.json"))).toBe(false);
    rmSync(other, { recursive: true });
  });
});
