import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { sha256 } from "#db/service/seals";
import { dayOf } from "#lib/text/day";
import { meaningOf } from "#lib/text/meaning";
import { findSeals, type Sealing } from "#lib/text/seal";
import { sealings } from "#questionnaires/index";
import { definitions, meaningNow } from "./known-seals";

const folder = pathToFileURL(`${resolve("questionnaires")}/`);

function fail(problem: string, status = 1): void {
  process.stderr.write(`${problem}\n`);
  process.exitCode = status;
}

/** Seals what has no seal yet, and names what means something else than when it was sealed. */
function sealAll(): void {
  const all: Record<string, Sealing> = { ...sealings };
  for (const definition of definitions) {
    const { id } = definition;
    const seal = meaningNow(definition);
    const before = sealings[id];
    if (before === undefined) {
      all[id] = { seal, since: dayOf(new Date()), former: [] };
      process.stdout.write(`${id} ${seal}\n`);
    } else if (before.seal !== seal)
      fail(
        `${id} means something else than when it was sealed. What is published keeps its meaning: put it back, and give what changed an id of its own. If nobody can have used it yet, take it out of questionnaires/seals.json and seal it again.`,
      );
  }
  writeFileSync(new URL("seals.json", folder), `${JSON.stringify(all, null, 2)}\n`);
}

/** The kept file that a former seal is the SHA-256 of. */
const formerText = (seal: string): string | undefined =>
  readdirSync(new URL("former/", folder))
    .map((name) => `former/${name}`)
    .find((path) => sha256(readFileSync(new URL(path, folder), "utf8")) === seal);

/** Says of every seal that begins so whose it is, since when and until when, and where its text can be read. */
function find(typed: string): void {
  const found = findSeals(sealings, typed);
  for (const each of found) {
    const path = each.until === null ? undefined : formerText(each.seal);
    const text = path === undefined ? `npm run --silent seal -- --text ${each.id}` : `questionnaires/${path}`;
    process.stdout.write(`${JSON.stringify({ ...each, text })}\n`);
  }
  if (found.length === 0) fail(`No edition, no facts and no rule set held here ever had a seal ${typed}.`);
}

/** Prints what a definition means, as it is sealed: the SHA-256 of these bytes is its seal. */
function printText(id: string): void {
  const definition = definitions.find((each) => each.id === id);
  if (definition) process.stdout.write(meaningOf(definition));
  else fail(`There is no ${id}.`);
}

try {
  const { values } = parseArgs({ options: { find: { type: "string" }, text: { type: "string" } } });
  if (values.find !== undefined) find(values.find);
  else if (values.text !== undefined) printText(values.text);
  else sealAll();
} catch (error) {
  if (!(error instanceof TypeError)) throw error;
  fail("Usage: npm run --silent seal [-- --find SEAL | --text ID]", 2);
}
