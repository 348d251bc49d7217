import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { canonical } from "../lib/instrument/canonical";
import { editions } from "../questionnaires/index";

/** A published edition never changes its meaning: a new seal for one that has a seal must be asked for by its id. */
const file = new URL("../questionnaires/seals.json", import.meta.url);
const seals: Record<string, string> = JSON.parse(readFileSync(file, "utf8"));
const renewed = process.argv.slice(2);
for (const edition of editions) {
  const hash = createHash("sha256").update(canonical(edition)).digest("hex");
  const known = seals[edition.id];
  if (known === hash) continue;
  if (known !== undefined && !renewed.includes(edition.id)) {
    process.stderr.write(
      `Edition ${edition.id} has changed since it was sealed. If its meaning has not: npm run seal -- ${edition.id}\n`,
    );
    process.exitCode = 1;
    continue;
  }
  seals[edition.id] = hash;
  process.stdout.write(`${edition.id} ${hash}\n`);
}
writeFileSync(file, `${JSON.stringify(seals, null, 2)}\n`);
