import { createReadStream } from "node:fs";
import { parseArgs } from "node:util";
import { dutiesOf, titlesAmong } from "#lib/rules/duties";
import { parseFacts } from "#lib/rules/parse-facts";
import { dayOf, isDay } from "#lib/text/day";
import { isRecord } from "#lib/text/is-record";
import { titles } from "#questionnaires/facts/titles";
import { factCatalogue, upkeep } from "#questionnaires/index";
import { type Document, documentsOf } from "./documents";
import { flush, linesOf, longest, stopWhenUnread, writeLine } from "./lines";

const usage =
  "Usage: npm run --silent duties -- [--on YYYY-MM-DD] FILE... (- for standard input)\n" +
  "A file holds one JSON document, or one a line: the facts of a firm (npm run --silent facts), or { id, facts }.";

const messages = {
  "not-json": "This is not JSON.",
  "too-long": `A document has at most ${longest} bytes.`,
};

/** What the titles of a firm ask of it on a day, or why nothing can be said. */
function sayOf(document: Document, day: string): object {
  if ("problem" in document) return { error: { code: document.problem, message: messages[document.problem] } };
  const wrapped = isRecord(document.value) && isRecord(document.value.facts) ? document.value : null;
  const id = wrapped?.id === undefined ? {} : { id: wrapped.id };
  const outcome = parseFacts(factCatalogue, wrapped ? wrapped.facts : document.value);
  if ("problems" in outcome) return { ...id, error: outcome.problems[0] };
  return { ...id, on: day, duties: dutiesOf(titlesAmong(outcome.facts, titles), upkeep, day) };
}

/** Says of each firm of a file what its titles ask of it; whether all could be read. */
async function tellFile(file: string, day: string): Promise<boolean> {
  let isSound = true;
  const tell = async (line: number | null, said: object) => {
    if ("error" in said) isSound = false;
    await writeLine({ file, ...(line !== null && { line }), ...said });
  };
  try {
    const chunks: AsyncIterable<Buffer> = file === "-" ? process.stdin : createReadStream(file);
    for await (const document of documentsOf(linesOf(chunks))) await tell(document.line, sayOf(document, day));
  } catch (error) {
    if (!(error instanceof Error && "code" in error && "syscall" in error)) throw error;
    await tell(null, { error: { code: "unreadable-file", message: `The file cannot be read (${error.code}).` } });
  }
  return isSound;
}

/** The day and the files that the arguments name, or why there are none. */
function asked(): { day: string; files: string[] } | { refused: string } {
  try {
    const { values, positionals: files } = parseArgs({
      options: { on: { type: "string" } },
      allowPositionals: true,
    });
    const day = values.on ?? dayOf(new Date());
    if (!isDay(day)) return { refused: `--on is a day as YYYY-MM-DD.\n${usage}` };
    return files.length === 0 ? { refused: usage } : { day, files };
  } catch {
    return { refused: usage };
  }
}

const wish = asked();
if ("refused" in wish) {
  process.stderr.write(`${wish.refused}\n`);
  process.exitCode = 2;
} else {
  stopWhenUnread();
  for (const file of wish.files) if (!(await tellFile(file, wish.day))) process.exitCode = 1;
  await flush();
}
