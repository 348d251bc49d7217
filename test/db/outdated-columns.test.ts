import { spawn } from "node:child_process";
import { createHash, randomUUID } from "node:crypto";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { renewColumns } from "#app/service/renew-columns";
import { type Database, openDatabase } from "#db/client";
import { migrate } from "#db/migrate";
import { basisOf } from "#db/programme/application-file";
import { checkDraw } from "#db/programme/draws";
import { listOutdated, replaceColumns } from "#db/programme/outdated-columns";
import { closeRound } from "#db/programme/rounds";
import { applications, draws, factVerifications, rounds, snapshots } from "#db/schema";
import { sealOfDraw } from "#db/service/seals";
import { askedFigures } from "#lib/programme/asked-facts";
import { boundsBytes, columnsVersion, type RuleColumns, ruleColumns } from "#lib/programme/columns";
import { decisiveOf } from "#lib/programme/verdicts";
import { compileLeaves } from "#lib/rules/leaves";
import type { RuleSet } from "#lib/rules/rule-set";
import { canonical } from "#lib/text/canonical";
import { dayOf } from "#lib/text/day";
import { factCatalogue, findRuleSet } from "#questionnaires";
import { newApplication } from "../make/applications";
import { newBureau } from "../make/bureaus";
import { newInvitation } from "../make/invitations";
import { giantRound, newOpenRound } from "../make/rounds";
import { at, freshUrl, fulfilled } from "./fresh";

const silent = { info: () => undefined, error: () => undefined };
const ruleSet = findRuleSet("little-giant-2026");
const occasion = { tier: "little-giant", action: "new", openedOn: "2026-04-25", province: null } as const;
const leaves = compileLeaves(
  ruleSet as RuleSet,
  occasion,
  askedFigures(factCatalogue, ruleSet as RuleSet, occasion, []),
);
const before = { nearest: null, formerNearest: -1.5, columnsVersion: 0, verdict: "met", criteria: "mm", bounds: null };

/** Rounds as an older program left them: an open and a closed one, and one whose rule set nobody knows. */
async function oldRounds(firms = 12) {
  const url = freshUrl();
  await migrate(url);
  const database = await openDatabase({ url });
  const bureau = await newBureau(database, at());
  const officer = await bureau.person("officer");
  const law = { ...giantRound, closesOn: "2026-11-30" };
  const open = await newOpenRound(database, officer, at(), law);
  const closed = await newOpenRound(database, officer, at(), law);
  const strange = await newOpenRound(database, officer, at(), { ...law, ruleSet: "nobody-knows" });
  const facts = (place: number) => ({ revenue: { 2023: 4000, 2024: 4300, 2025: 4400 + 100 * place } });
  const ids: string[] = [];
  for (let place = 0; place < firms; place++)
    ids.push(await newApplication(database, place % 3 === 0 ? closed : open, facts(place), before));
  const lost = await newApplication(database, strange, facts(0), before);
  fulfilled(await closeRound(database, officer, { id: closed.id, seen: closed.revision }, at()));
  const { id: invited } = await newInvitation(database, open, at());
  return { database, url, officer, open, closed, ids, lost, invited };
}

const rowOf = async (database: Database, id: string) => {
  const [found] = await database.db.select().from(applications).where(eq(applications.id, id));
  if (!found) throw new Error(`no application ${id}`);
  return found;
};

/** What the rules say of all that is stored of an application. */
async function expected(database: Database, id: string): Promise<RuleColumns> {
  const application = await rowOf(database, id);
  const [round] = await database.db.select().from(rounds).where(eq(rounds.id, application.round));
  if (!round || !ruleSet) throw new Error("no round");
  const basis = await basisOf(database.db, { round, application });
  const known = { standing: decisiveOf(basis, ruleSet), verified: new Set(basis.verified.keys()) };
  return ruleColumns(leaves, leaves.valuesOf(known.standing, dayOf(at())), known);
}

test("every submitted application gets the columns that its page would work out, and nothing else of it changes", async () => {
  const { database, ids, lost, invited } = await oldRounds();
  const [checked = ""] = ids;
  await database.db.insert(factVerifications).values({
    ...{ application: checked, fact: "revenue.2025", revision: 1, claimed: 4400, value: 6000, reason: "看过账" },
    ...{ file: null, by: randomUUID(), at: at(1) },
  });
  const untouched = await rowOf(database, lost);
  const waiting = await rowOf(database, invited);
  const frozen = await database.db.select().from(snapshots);
  const olds = await Promise.all(ids.map((id) => rowOf(database, id)));
  expect(await renewColumns(database, silent)).toBe(ids.length);
  for (const [place, id] of ids.entries()) {
    const now = await rowOf(database, id);
    const renewed = await expected(database, id);
    expect(now).toEqual({ ...olds[place], ...renewed, changed: now.changed });
    expect(now.changed).toBeGreaterThan(olds[place]?.changed ?? 0);
  }
  expect(await rowOf(database, checked)).toMatchObject({ nearestCriterion: "X26-2a", nearest: 20 });
  expect(await rowOf(database, ids[1] ?? "")).toMatchObject({ nearestCriterion: "X26-2a", nearestAmount: -500 });
  expect(await rowOf(database, lost)).toEqual(untouched);
  expect(await rowOf(database, invited)).toEqual(waiting);
  expect(await database.db.select().from(snapshots)).toEqual(frozen);
  expect(await renewColumns(database, silent)).toBe(0);
  await database.close();
});

test("what is left of a deleted sheet is read by its figures", async () => {
  const { database, ids } = await oldRounds(2);
  const [gone = ""] = ids;
  const values = leaves.valuesOf({ revenue: { 2023: 4000, 2024: 4300, 2025: 4500 } }, "2026-11-20");
  await database.db
    .update(applications)
    .set({ sheet: null, state: "withdrawn", bounds: boundsBytes(values) })
    .where(eq(applications.id, gone));
  await renewColumns(database, silent);
  expect(await rowOf(database, gone)).toMatchObject({
    nearestCriterion: "X26-2a",
    nearestAmount: -500,
    columnsVersion,
  });
  await database.close();
});

test("whoever acted meanwhile is not overwritten, and an interrupted renewal goes on", async () => {
  const { database, open, ids } = await oldRounds();
  const { found } = await listOutdated(database, open, { after: 0, limit: 3 });
  expect(found).toHaveLength(3);
  const columns = await expected(database, found[0]?.id ?? "");
  const acted = found[1]?.id ?? "";
  await database.db.update(applications).set({ revision: 2 }).where(eq(applications.id, acted));
  const renewed = found.map(({ id, revision }) => ({ id, revision, columns }));
  expect(await replaceColumns(database, open, renewed)).toBe(2);
  expect(await rowOf(database, acted)).toMatchObject({ criteria: "mm", columnsVersion: 0 });
  expect(await renewColumns(database, silent)).toBe(ids.length - 2);
  await database.close();
});

test("two processes may do it at once", { timeout: 120_000 }, async () => {
  const { database, url, ids } = await oldRounds(240);
  const worker = fileURLToPath(new URL("renew-worker.ts", import.meta.url));
  const folder = fileURLToPath(new URL("../..", import.meta.url));
  const ended = await Promise.all(
    ["one", "two"].map(async () => {
      const process_ = spawn(process.execPath, ["--import", "tsx", worker, url], { cwd: folder });
      let output = "";
      process_.stdout.on("data", (part) => (output += part));
      process_.stderr.on("data", (part) => (output += part));
      const [status] = await once(process_, "close");
      return { status, replaced: Number(output) };
    }),
  );
  expect(ended.map(({ status }) => status)).toEqual([0, 0]);
  expect(ended.reduce((sum, { replaced }) => sum + replaced, 0)).toBe(ids.length);
  for (const id of ids.slice(0, 20)) expect(await rowOf(database, id)).toMatchObject(await expected(database, id));
  await database.close();
});

test("a draw from before is sealed and drawn again as it was", async () => {
  const { database, officer, open } = await oldRounds();
  const hash = createHash("sha256");
  const rows = await database.db.select().from(applications).where(eq(applications.round, open.id));
  const submitted = rows.filter(({ snapshot }) => snapshot !== null).sort((one, other) => one.number - other.number);
  for (const { id: application, number, certainty, contradictions, oddities } of submitted)
    hash.update(`${canonical({ number, application, nearest: -1.5, certainty, contradictions, oddities })}\n`);
  const drawn = submitted
    .map(({ id }) => ({ application: id, reasons: ["near-threshold"] }))
    .sort((one, other) => (one.application < other.application ? -1 : 1));
  const told = {
    ...{ id: randomUUID(), round: open.id, seed: "一", settings: { near: 5, oddities: 0, share: 0 }, drawn },
    ...{ drawnFrom: hash.digest("hex"), by: officer.user, at: at(3) },
  };
  await database.db.insert(draws).values(told);
  await renewColumns(database, silent);
  expect(await checkDraw(database, officer, told.id, [], at(4))).toMatchObject({
    ok: true,
    value: { sameFirms: true, sameBasis: true },
  });
  const sealed = createHash("sha256").update(canonical({ ...told, at: told.at.getTime() }));
  expect(sealOfDraw({ ...told, columnsVersion: null, rule: null, method: null })).toBe(sealed.digest("hex"));
  await database.close();
});
