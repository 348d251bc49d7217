import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { linesOf } from "#app/service/retention/report";
import { retain } from "#app/service/retention/retain";
import type { Tally } from "#app/service/retention/tally";
import { expiryMail } from "#app/work/expiry-mail";
import { remedy } from "./remedy.mjs";

const usage = `Usage: npm run --silent retention -- [--apply] [--json]
Tells what is kept past its term (RETENTION_..._DAYS), and changes nothing; with --apply it goes. --json prints an object a line.
`;

class WrongUse extends Error {}

function asked(): { apply: boolean; json: boolean } {
  const options = { apply: { type: "boolean", default: false }, json: { type: "boolean", default: false } } as const;
  try {
    return parseArgs({ options }).values;
  } catch {
    throw new WrongUse();
  }
}

async function tell(): Promise<void> {
  const { apply, json } = asked();
  const found = { due: 0, toTell: 0 };
  const told = (tally: Tally) => {
    found.due += tally.due;
    found.toTell += tally.toTell;
    process.stdout.write(`${json ? JSON.stringify(tally) : linesOf(tally, apply).join("\n")}\n`);
    for (const failure of tally.failures) process.stderr.write(`Not done: ${failure}\n`);
    if (tally.failures.length > 0) process.exitCode = 1;
  };
  await retain(apply, expiryMail, told);
  if (apply || json) return;
  const isAny = found.due + found.toTell > 0;
  process.stdout.write(
    isAny ? "Nothing was changed. To do it:  npm run --silent retention -- --apply\n" : "Nothing is due.\n",
  );
}

if (existsSync(".env")) process.loadEnvFile(".env");
for (const signal of ["SIGTERM", "SIGINT"] as const) process.on(signal, () => process.exit(1));
try {
  await tell();
} catch (error) {
  const isUse = error instanceof WrongUse;
  const isSettings = error instanceof Error && error.name === "EnvironmentError";
  process.stderr.write(isUse ? usage : `${(remedy(error, { port: "" }) ?? [String(error)]).join("\n")}\n`);
  process.exitCode = isUse || isSettings ? 2 : 1;
}
