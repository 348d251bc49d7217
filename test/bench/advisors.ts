import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { lookForClients } from "#app/acts/advising/clients";
import { pinyinOf } from "#app/words/pinyin";
import { listClients } from "#db/advising/client-lines";
import { openDatabase } from "#db/client";
import { migrate } from "#db/migrate";
import { currentEntries, everything } from "#db/sheets/entries";
import { clientQueryIn } from "#lib/advising/client-query";
import { keyOfFact } from "#lib/entry/key";
import { pairsOf } from "#lib/rules/keys";
import { newOrganisation, newPerson, type Person } from "../make/bureaus";
import { newFilling, submitFilled, syntheticFirm } from "../make/clients";
import { saveAnswers, storeFacts } from "../make/entries";
import { letAdvisorIn } from "../make/practices";
import { fulfilled } from "../outcome";
import { advisorsOverHttp } from "./advisors-http";
import { prepareSaving } from "./beside";
import { signedIn } from "./board-http";
import { ratio, shown, timed } from "./times";

const clients = 200;
const looks = 40;

/** A practice with clients that submitted twice each, and whoever leads it. */
async function practiceIn(database: Awaited<ReturnType<typeof openDatabase>>, now: Date) {
  const ago = (days: number) => new Date(now.getTime() - days * 86_400_000);
  const practice = await newOrganisation(database, "practice", ago(400));
  const lead = await newPerson(database, { role: "practice-lead", organisation: practice }, ago(400));
  const advisor = await newPerson(database, { role: "advisor", organisation: practice }, ago(400));
  const until = new Date(now.getTime() + 90 * 86_400_000);
  for (let number = 1; number <= clients; number++) {
    const { name, ...first } = syntheticFirm(number);
    const firm = await newFilling(database, { name }, ago(300));
    await submitFilled(database, firm, first, { at: ago(200) });
    const { answers } = syntheticFirm(number + 1_000);
    await submitFilled(database, firm, { facts: first.facts, answers }, { at: ago(100), isAgain: true });
    await letAdvisorIn(database, firm, advisor, { at: ago(50), until });
  }
  return lead;
}

/** A client all of whose answers and figures stand in its sheet, as they do where a firm filled it in. */
async function wholeClient(database: Awaited<ReturnType<typeof openDatabase>>, advisor: Person, now: Date) {
  const { name, answers, facts } = syntheticFirm(clients + 1);
  const firm = await newFilling(database, { name }, now);
  const given = Object.entries(answers).map(([question, value]) => ({ question, entry: { value }, base: 0 }));
  fulfilled(await saveAnswers(database, firm, given, now));
  const asked = new Set((await currentEntries(database, firm, everything).then(fulfilled)).map(({ key }) => key));
  const figures = pairsOf(facts)
    .filter(([fact]) => !asked.has(keyOfFact(fact)))
    .map(([fact, value]) => ({ fact, entry: { value }, base: 0 }));
  fulfilled(await storeFacts(database, firm, figures, now));
  for (const isAgain of [false, true])
    await submitFilled(database, firm, { answers, facts }, { at: now, isAgain, isThere: true });
  await letAdvisorIn(database, firm, advisor, { at: now, until: new Date(now.getTime() + 90 * 86_400_000) });
  return firm.sheet;
}

/** What an advisor asks for over HTTP, and how saving fares beside the making of reports. */
async function sayOverHttp(say: (line: string) => void, folder: string, cookie: string, sheet: string) {
  const { list, client, desk, report, alone, beside } = await advisorsOverHttp(folder, cookie, sheet);
  say("\nAn advisor's pages as a browser asks for them");
  say(`  list of clients: ${shown(list)}`);
  say(
    `  desk: ${shown(desk)}; page of the client: ${shown(client)}; desk / page ${(desk.p50 / client.p50).toFixed(2)}`,
  );
  say(`  Word report: ${shown(report)}, beside 200 answers saved a second`);
  say(
    `  saving, p99: ${beside.toFixed(1)} ms beside reports, ${alone.toFixed(1)} ms alone: ${(beside / alone).toFixed(2)}`,
  );
}

/** The list of a practice's clients, beside the bare rows of the database. */
export async function benchAdvisors(say: (line: string) => void): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "leapmark-bench-"));
  const url = `file:${join(folder, "leapmark.db")}`;
  await migrate(url);
  const database = await openDatabase({ url });
  try {
    const now = new Date();
    say(`\nThe list of ${clients} clients, two results each, of a practice's lead`);
    const lead = await practiceIn(database, now);
    const look = (words: string) =>
      lookForClients(database, lead, clientQueryIn(new URLSearchParams(words)), { pinyinOf }, now);
    const began = performance.now();
    await look("");
    say(`  first look of a process, nothing kept: ${(performance.now() - began).toFixed(0)} ms`);
    const asked = ["", "order=distance", "order=due", "only=moved", "search=hc", "search=jidian"];
    const works = Array.from({ length: looks }, (_, place) => asked[place % asked.length] ?? "");
    const ours = await timed(works, look);
    const bare = await timed(works, () => listClients(database, lead, now));
    say(`  ours: ${shown(ours)}`);
    say(`  rows alone: ${shown(bare)}`);
    say(`  ${ratio(ours, bare)}`);
    const sheet = await wholeClient(database, lead, now);
    await prepareSaving(database, now);
    const cookie = await signedIn(database, lead);
    await database.close();
    await sayOverHttp(say, folder, cookie, sheet);
  } finally {
    await database.close().catch(() => {});
    rmSync(folder, { recursive: true, force: true });
  }
}
