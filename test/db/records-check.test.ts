import { createClient } from "@libsql/client";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { openDatabase } from "#db/client";
import { migrate } from "#db/migrate";
import { withdrawApplication } from "#db/programme/applications";
import { proposeDecision } from "#db/programme/decisions";
import { drawVisits } from "#db/programme/draws";
import { returnApplication } from "#db/programme/officer-moves";
import { verifyFact } from "#db/programme/verifications";
import { applications, sheets } from "#db/schema";
import { checkRecords } from "#db/service/records-check";
import { readRoundTrail } from "#db/service/trail-lines";
import { attachEvidence, takeBackEvidence } from "#db/sheets/attachments";
import { deleteSheet } from "#db/sheets/sheets";
import { law, newApplication } from "../make/applications";
import { newBureau } from "../make/bureaus";
import { newOpenRound, testSeals, tinyRound } from "../make/rounds";
import { at, freshUrl, fulfilled, hashOf } from "./fresh";

/** A round with one record of every kind, each as the program writes it. */
async function everyKind() {
  const url = freshUrl();
  await migrate(url);
  const database = await openDatabase({ url });
  const bureau = await newBureau(database, at());
  const officer = await bureau.person("officer");
  const round = await newOpenRound(database, officer, at(), tinyRound);
  const [decided, returned] = [await newApplication(database, round), await newApplication(database, round)];
  const sheetOf = async (application: string) => {
    const [found] = await database.db.select().from(applications).where(eq(applications.id, application));
    return found?.sheet ?? "";
  };
  const wish = { outcome: "hold" as const, reason: "待补充", clauses: {}, revision: 3, ruleSet: round.ruleSet };
  fulfilled(await proposeDecision(database, officer, decided, wish, law, at(1)));
  const finding = {
    fact: "revenue.2025" as const,
    value: 900,
    reason: "看过账",
    file: null,
    seen: { snapshot: 1, fact: 0 },
  };
  fulfilled(await verifyFact(database, officer, decided, finding, () => ({}), at(2)));
  fulfilled(
    await drawVisits(
      database,
      officer,
      round.id,
      {
        seed: "一",
        settings: { near: 0, oddities: 0, share: 100, atMost: 0, regionAtLeast: 0, regionAtMost: 0 },
        rule: null,
      },
      at(3),
    ),
  );
  const [again] = await database.db.select().from(applications).where(eq(applications.id, returned));
  fulfilled(
    await returnApplication(
      database,
      officer,
      { id: returned, seen: again?.revision ?? 0, note: "请补审计报告", dueOn: null },
      at(4),
    ),
  );
  const firm = { kind: "firm" as const, sheet: await sheetOf(returned) };
  const file = { hash: hashOf("pdf"), name: "a.pdf", type: "pdf" as const, size: 9, scan: null };
  const first = fulfilled(await attachEvidence(database, firm, { fact: "revenue", file, lies: () => true }, at(5)));
  fulfilled(await attachEvidence(database, firm, { fact: "staff", file, lies: () => true }, at(6)));
  fulfilled(await takeBackEvidence(database, firm, first.id, at(7)));
  const client = createClient({ url });
  const alter = async (sql: string) => void (await client.execute(sql));
  const end = async () => {
    client.close();
    await database.close();
  };
  return { database, officer, round, decided, returned, firm, alter, end };
}

test("records as the program wrote them are sound, also when a firm has taken its own away", async () => {
  const { database, firm, end } = await everyKind();
  const kinds = { snapshot: 2, decision: 1, verification: 1, draw: 1, move: 5, evidence: 3 };
  const checked = Object.values(kinds).reduce((sum, each) => sum + each);
  expect(await checkRecords(database, testSeals)).toEqual({ checked, problems: [] });
  fulfilled(await withdrawApplication(database, firm, at(8)));
  expect(await checkRecords(database, testSeals)).toEqual({ checked: checked + 1, problems: [] });
  fulfilled(await deleteSheet(database, firm, at(9)));
  expect((await checkRecords(database, testSeals)).problems).toEqual([]);
  expect(await database.db.$count(sheets, eq(sheets.id, firm.sheet))).toBe(0);
  await end();
});

test.each([
  ["move", "altered", `update moves set note = '不用补了'`],
  ["move", "missing", "delete from moves"],
  ["draw", "altered", "update draws set drawn = '[]'"],
  ["draw", "missing", "delete from draws"],
  ["evidence", "altered", "update evidence set hash = 'other' where fact = 'staff'"],
  ["evidence", "altered", "update evidence set withdrawn_at = null where fact = 'revenue'"],
  ["evidence", "missing", "delete from evidence where fact = 'staff'"],
  ["decision", "altered", "update decisions set outcome = 'recommend'"],
  ["decision", "altered", "update decisions set hash = 'other'"],
  ["verification", "altered", "update fact_verifications set value = '5000'"],
  ["decision", "unrecorded", "update applications set decision = 'recommend', decision_stage = 'final'"],
  [
    "decision",
    "unrecorded",
    `insert into decisions select 'put in', application, 'final', 'recommend', reason, clauses, verdicts, rule_set,
     rule_set_seal, edition, snapshot, proposal, by, at + 1, hash, despite from decisions`,
  ],
  [
    "verification",
    "unrecorded",
    "insert into fact_verifications select application, fact, 2, claimed, value, reason, file, by, at from fact_verifications",
  ],
])("a %s that is %s is named", async (kind, problem, sql) => {
  const { database, alter, end } = await everyKind();
  await alter(sql);
  const { problems } = await checkRecords(database, testSeals);
  expect(problems).toContainEqual(expect.objectContaining({ kind, problem }));
  for (const each of problems) expect(each).toMatchObject({ kind });
  await end();
});

test("a round or a decision is named whose seal its rule set never had, and no other", async () => {
  const { database, round, decided, alter, end } = await everyKind();
  const { [round.ruleSet]: own, ...others } = testSeals;
  expect((await checkRecords(database, { ...others, [round.ruleSet]: [...(own ?? []), "0"] })).problems).toEqual([]);
  const unknown = [
    { kind: "round", subject: round.id, problem: "unknown-seal", row: null },
    { kind: "decision", subject: decided, problem: "unknown-seal", row: null },
  ];
  // A seal of another rule set is none of this one.
  expect((await checkRecords(database, { ...others, "another-2026": own ?? [] })).problems).toEqual(unknown);
  expect((await checkRecords(database, {})).problems).toEqual(unknown);
  expect((await checkRecords(database, {}, 1)).problems).toEqual(unknown.slice(0, 1));
  await alter("update rounds set rule_set_seal = 'other'");
  expect((await checkRecords(database, testSeals)).problems).toEqual(unknown.slice(0, 1));
  await alter("update rounds set rule_set_seal = null");
  expect((await checkRecords(database, testSeals)).problems).toEqual([]);
  await end();
});

test("before the deadline of a sealed round its trail tells that a firm did something, not what", async () => {
  const { database, officer, round, alter, end } = await everyKind();
  const details = async (day: number) => {
    const page = fulfilled(await readRoundTrail(database, officer, round.id, {}, new Date(Date.UTC(2026, 10, day))));
    return page.lines.filter(({ act }) => act === "attach-evidence").map(({ detail }) => detail);
  };
  expect(await details(20)).toMatchObject([{ withdrawn: true }, { fact: "staff" }, { fact: "revenue" }]);
  await alter("update rounds set sealed = 1, closes_on = '2026-11-25'");
  expect(await details(20)).toEqual([{}, {}, {}]);
  expect(await details(27)).toMatchObject([{ withdrawn: true }, { fact: "staff" }, { fact: "revenue" }]);
  await end();
});
