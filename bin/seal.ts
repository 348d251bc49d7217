import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { canonical } from "#lib/text/canonical";
import { editions, factCatalogue, ruleSets } from "#questionnaires/index";

/** What is published never changes its meaning: a new seal for what has one already must be asked for by its id. */
const file = new URL("../questionnaires/seals.json", import.meta.url);
const seals: Record<string, string> = JSON.parse(readFileSync(file, "utf8"));
const renewed = process.argv.slice(2);
for (const published of [...editions, factCatalogue, ...ruleSets]) {
  const hash = createHash("sha256").update(canonical(published)).digest("hex");
  const before = seals[published.id];
  if (before === hash) continue;
  if (before !== undefined && !renewed.includes(published.id)) {
    process.stderr.write(
      `${published.id} has changed since it was sealed. If its meaning has not: npm run seal -- ${published.id}\n`,
    );
    process.exitCode = 1;
    continue;
  }
  seals[published.id] = hash;
  process.stdout.write(`${published.id} ${hash}\n`);
}
writeFileSync(file, `${JSON.stringify(seals, null, 2)}\n`);
