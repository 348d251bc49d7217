import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { and, asc, eq } from "drizzle-orm";
import { hashOfToken } from "#app/accounts/keys";
import { type Database, openDatabase } from "#db/client";
import { migrate } from "#db/migrate";
import type { RoundRecord } from "#db/programme/admission";
import { applications } from "#db/schema";
import { claimSheet } from "#db/sheets/claimed-sheets";
import type { ApplicationState } from "#lib/programme/application";
import { startOfDay } from "#lib/text/day";
import { defaultLocale } from "#lib/text/languages";
import { countAlike } from "./alike";
import { makeClients } from "./clients";
import { askColleagues } from "./colleagues";
import { askCounties } from "./counties";
import { playCourse } from "./course-of-round";
import { writeEvidence } from "./evidence-files";
import { aimAtGoal } from "./goal-firm";
import { castIn, type DemoAccount } from "./people";
import { openDemoRound, playedAtMost, playRound } from "./play";
import { demoRounds } from "./rounds";
import { granted, tokenOf } from "./setting";

export type DemoWish = { folder: string; firms: number; seed: string; afresh: boolean };

/** What a visitor needs to know; kept beside the database, which it marks as a demo's. */
export type Demo = {
  firms: number;
  seed: string;
  accounts: DemoAccount[];
  /** Addresses on the service, in words of Chinese and English. */
  places: { what: string; path: string }[];
};

/** The folder holds data that are not a demo's. */
export class NotADemo extends Error {}

const marker = (folder: string) => join(folder, "demo.json");
const database = (folder: string) => join(folder, "leapmark.db");

function known({ folder, firms, seed, afresh }: DemoWish): Demo | null {
  if (!existsSync(marker(folder))) {
    if (existsSync(database(folder))) throw new NotADemo(folder);
    return null;
  }
  const demo: Demo = JSON.parse(readFileSync(marker(folder), "utf8"));
  if (!afresh && demo.firms === firms && demo.seed === seed && existsSync(database(folder))) return demo;
  for (const end of ["", "-wal", "-shm"]) rmSync(`${database(folder)}${end}`, { force: true });
  for (const part of ["evidence", "job-files", "uploads", "kept-forms", "service-id", "auth-secret"])
    rmSync(join(folder, part), { recursive: true, force: true });
  return null;
}

async function firstIn({ db }: Database, round: RoundRecord, state: ApplicationState) {
  const isIt = and(eq(applications.round, round.id), eq(applications.state, state));
  const [application] = await db.select().from(applications).where(isIt).orderBy(asc(applications.number)).limit(1);
  return application ?? null;
}

/** What a visitor can look at of a firm that is filling in: its sheet, and what one of its colleagues is asked. */
async function placesOfStarted(
  store: Database,
  { started, seed, round }: { started: string; seed: string; round: string },
  now: Date,
): Promise<Demo["places"]> {
  const asked = await askColleagues(store, { link: hashOfToken(started), seed, round }, now);
  const sheet = {
    what: "一家正在填写的企业 A firm that is filling in",
    path: `/${defaultLocale}/sheets/${started}`,
  };
  const fill = { what: "它请财务填的几项 What it asks its accountant", path: `/${defaultLocale}/fill/${asked}` };
  return asked === null ? [sheet] : [sheet, fill];
}

/** The token of the link of a firm's sheet. */
async function linkOfSheet({ db }: Database, sheet: string, seed: string): Promise<string | null> {
  const [application] = await db.select().from(applications).where(eq(applications.sheet, sheet)).limit(1);
  return application ? tokenOf(seed, application.round, application.number) : null;
}

/** What a visitor can look at of firms that are in no round: clients of a practice, and one that asks for a tier. */
async function placesBesides(making: Parameters<typeof makeClients>[0]): Promise<Demo["places"]> {
  const { store, seed, profile, now } = making;
  const client = await makeClients(making);
  const goal = await aimAtGoal(store, seed, profile, now);
  return [
    { what: "服务机构的客户 A practice's clients", path: `/${defaultLocale}/clients` },
    { what: "核对过的一家客户 A client that was reviewed", path: `/${defaultLocale}/clients/${client}` },
    {
      what: "一家只想知道离小巨人多远的企业 A firm that only asks how far little giant is",
      path: `/${defaultLocale}/sheets/${goal}`,
    },
  ];
}

/** What a visitor can look at of the round whose firms sign and seal. */
function placesOfDocuments(round: RoundRecord | undefined, seed: string): Demo["places"] {
  if (!round?.commitment) return [];
  const sheetOf = (number: number) => `/${defaultLocale}/sheets/${tokenOf(seed, round.id, number)}/application`;
  return [
    { what: "须交签章材料的批次 A round with signed documents", path: `/${defaultLocale}/rounds/${round.id}/firms` },
    { what: "交齐签章材料的一家企业 A firm that handed them in", path: sheetOf(1) },
    { what: "申请书已过时的一家企业 A firm whose form is outdated", path: sheetOf(2) },
  ];
}

async function make(store: Database, { folder, firms, seed }: DemoWish, say: (line: string) => void): Promise<Demo> {
  const now = new Date();
  const cast = await store.transaction((inside) => castIn(inside, new Date(now.getTime() - 400 * 86_400_000)));
  const files = writeEvidence(folder);
  const openRounds: RoundRecord[] = [];
  for (const plan of demoRounds(firms, now)) {
    const opened = await openDemoRound(store, cast, plan);
    const setting = { store, seed, plan, cast, files, now };
    // Few firms come with documents: nobody else is asked about them.
    const isPlain = plan.wish.sealed || plan.wish.commitment;
    const round = isPlain ? opened : await askCounties(setting, opened, startOfDay(opened.opensOn));
    await playRound({ ...setting, round }, say);
    if (!isPlain) await playCourse({ ...setting, round });
    openRounds.push(round);
    say(`  ${plan.wish.name}: ${plan.firms}`);
  }
  const places: Demo["places"] = [];
  const [, rolling] = openRounds;
  if (rolling) {
    const linkOf = async (state: ApplicationState) => {
      const application = await firstIn(store, rolling, state);
      return application && tokenOf(seed, rolling.id, application.number);
    };
    const link = await linkOf("submitted");
    if (link) granted(await claimSheet(store, cast.firmOwner, hashOfToken(link), now));
    places.push({ what: "实地核查 Visits", path: `/${defaultLocale}/rounds/${rolling.id}/visits` });
    places.push({ what: "审核看板 The board", path: `/${defaultLocale}/rounds/${rolling.id}/firms` });
    const started = await linkOf("started");
    if (started) places.push(...(await placesOfStarted(store, { started, seed, round: rolling.id }, now)));
  }
  places.push(...placesOfDocuments(openRounds.at(-1), seed));
  const alike = await countAlike(store, now);
  const token = alike && (await linkOfSheet(store, alike, seed));
  if (token)
    places.push({
      what: "一家企业和同行同规模的比 A firm beside its like",
      path: `/${defaultLocale}/sheets/${token}/result/1/strength#peers`,
    });
  const [, call] = demoRounds(firms, now);
  if (call) places.push(...(await placesBesides({ store, cast, seed, profile: call.profile, now })));
  if (firms > playedAtMost)
    say(`  Firms beyond number ${playedAtMost} of a round have their submission, no single entries and no files.`);
  return { firms, seed, accounts: cast.accounts, places };
}

/** Makes the demo's data, unless the folder holds this very demo. Throws `NotADemo` where it holds anything else. */
export async function prepareDemo(wish: DemoWish, say: (line: string) => void): Promise<Demo> {
  const already = known(wish);
  if (already) return already;
  const { folder } = wish;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const began = performance.now();
  say(`Making ${wish.firms} synthetic firms (seed ${wish.seed}) ...`);
  // The marker goes first: what a killed run leaves is a demo's as well, and is made anew.
  const keep = (demo: Partial<Demo>) => writeFileSync(marker(folder), JSON.stringify(demo, null, 2), { mode: 0o600 });
  keep({});
  const url = `file:${database(folder)}`;
  await migrate(url);
  const store = await openDatabase({ url, synchronous: { autosave: "OFF", submit: "OFF" } });
  try {
    const demo = await make(store, wish, say);
    await store.gate.execute("analyze");
    keep(demo);
    say(`Made in ${Math.round((performance.now() - began) / 1000)} s.`);
    return demo;
  } finally {
    await store.close();
  }
}
