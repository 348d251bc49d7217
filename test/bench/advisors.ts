import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { lookForClients } from "#app/acts/advising/clients";
import { initialsOf } from "#app/words/initials";
import { listClients } from "#db/advising/client-lines";
import { openDatabase } from "#db/client";
import { migrate } from "#db/migrate";
import { clientQueryIn } from "#lib/advising/client-query";
import { newOrganisation, newPerson } from "../make/bureaus";
import { letAdvisorIn, newFilling, submitFilled, syntheticFirm } from "../make/clients";
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
      lookForClients(database, lead, clientQueryIn(new URLSearchParams(words)), { initialsOf }, now);
    const began = performance.now();
    await look("");
    say(`  first look of a process, nothing kept: ${(performance.now() - began).toFixed(0)} ms`);
    const asked = ["", "order=distance", "order=due", "only=moved", "search=hc"];
    const works = Array.from({ length: looks }, (_, place) => asked[place % asked.length] ?? "");
    const ours = await timed(works, look);
    const bare = await timed(works, () => listClients(database, lead, now));
    say(`  ours: ${shown(ours)}`);
    say(`  rows alone: ${shown(bare)}`);
    say(`  ${ratio(ours, bare)}`);
  } finally {
    await database.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
