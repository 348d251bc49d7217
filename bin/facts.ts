import { parseArgs } from "node:util";
import { factsSchemaOf } from "#lib/rules/facts-schema";
import { factCatalogue } from "#questionnaires/index";
import { flush, stopWhenUnread, writeLine } from "./lines";

function isAskedRightly(): boolean {
  try {
    parseArgs({ options: {} });
    return true;
  } catch {
    return false;
  }
}

if (isAskedRightly()) {
  stopWhenUnread();
  await writeLine(factsSchemaOf(factCatalogue));
  await flush();
} else {
  process.stderr.write("Usage: npm run --silent facts\n");
  process.exitCode = 2;
}
