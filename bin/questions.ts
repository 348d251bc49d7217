import { parseArgs } from "node:util";
import { catalogueOf } from "#lib/scoring/catalogue";
import { editions, findEdition, latestEdition } from "#questionnaires/index";
import { flush, stopWhenUnread, writeLine } from "./lines";

function editionAsked(): string | null {
  try {
    return parseArgs({ options: { edition: { type: "string" } } }).values.edition ?? latestEdition.id;
  } catch {
    return null;
  }
}

const wish = editionAsked();
const edition = wish === null ? undefined : findEdition(wish);
if (wish === null) {
  process.stderr.write(`Usage: npm run --silent questions -- [--edition ${latestEdition.id}]\n`);
  process.exitCode = 2;
} else if (!edition) {
  process.stderr.write(`There is no edition ${wish}; there is ${editions.map(({ id }) => id).join(", ")}.\n`);
  process.exitCode = 2;
} else {
  stopWhenUnread();
  await writeLine(catalogueOf(edition));
  await flush();
}
