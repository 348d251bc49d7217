import { existsSync } from "node:fs";
import { checkService } from "#app/service/check/check-service";
import { type Report, sound, wrong } from "#app/service/check/report";
import { EnvironmentError, environment } from "#lib/env";
import { sealings } from "#questionnaires";
import { definitions, meaningNow, sealsOf } from "./known-seals";
import { remedy } from "./remedy.mjs";

const width = 12;

function tell({ about, holds, problems, remedy }: Report): void {
  if (problems.length === 0) process.stdout.write(`ok     ${about.padEnd(width)} ${holds}\n`);
  else process.exitCode = 1;
  for (const problem of problems)
    process.stdout.write(`WRONG  ${about.padEnd(width)} ${problem}${remedy === null ? "" : `  ${remedy}`}\n`);
}

/** Reads the settings; every problem is a line of its own. */
function areSettingsRead(): boolean {
  try {
    if (existsSync(".env")) process.loadEnvFile(".env");
    environment();
    tell(sound("settings", "can all be used"));
    return true;
  } catch (error) {
    const problems = error instanceof EnvironmentError ? error.problems : [`.env cannot be read: ${error}`];
    tell({ about: "settings", holds: "", problems, remedy: "Correct it: the README says what each may be." });
    return false;
  }
}

/** Whether what is published still means what it was sealed as. */
function reportSeals(): Report {
  const changed = definitions.filter((each) => sealings[each.id]?.seal !== meaningNow(each));
  return {
    about: "seals",
    holds: `${definitions.length} editions, facts and rule sets mean what they were sealed as`,
    problems: changed.map(({ id }) => `${id} means something else than when it was sealed.`),
    remedy: "Put this version of the program back as it was published.",
  };
}

if (areSettingsRead())
  try {
    await checkService(sealsOf, tell);
    tell(reportSeals());
  } catch (error) {
    tell(wrong("check", (remedy(error, { port: "" }) ?? [String(error)]).join("  ")));
  }
