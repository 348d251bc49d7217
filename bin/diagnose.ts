import { createReadStream } from "node:fs";
import { parseArgs } from "node:util";
import { diagnose } from "#lib/diagnosis/diagnose";
import { storedDiagnosis } from "#lib/diagnosis/stored-diagnosis";
import type { Sheet } from "#lib/instrument/answers";
import { carriedSheet, unansweredIn } from "#lib/instrument/carrying";
import type { Edition } from "#lib/instrument/edition";
import { parseSheet } from "#lib/instrument/sheet";
import { editionOf, editions, findEdition, latestEdition } from "#questionnaires/index";
import { type Document, documentsOf } from "./documents";
import { flush, linesOf, longest, stopWhenUnread, writeLine } from "./lines";

/** What is said of one sheet, without the file that it came from. */
type Said = { line: number; said: object; failed: boolean };

const messages = {
  "not-json": "This is not JSON.",
  "too-long": `A sheet has at most ${longest} bytes.`,
};

/** What a sheet comes to under its own edition, or under a later one with what that carries over and what is missing. */
function diagnosed(sheet: Sheet, wanted: Edition | null): { said: object; failed: boolean } {
  const own = editionOf(sheet);
  if (!wanted || wanted.id === own.id) return { said: storedDiagnosis(diagnose(own, sheet)), failed: false };
  const under = carriedSheet(sheet, own, wanted, findEdition);
  if (!under) {
    const message = `Edition ${wanted.id} carries nothing over from ${own.id}, which is no earlier one.`;
    return { said: { error: { code: "not-carried", message } }, failed: true };
  }
  const missing = unansweredIn(wanted, under.sheet);
  return {
    said: { ...storedDiagnosis(diagnose(wanted, under.sheet)), carried: under.carried, missing },
    failed: false,
  };
}

function sayOf(document: Document, wanted: Edition | null): Said {
  const { line } = document;
  if ("problem" in document) {
    const { problem } = document;
    return { line, said: { error: { code: problem, message: messages[problem] } }, failed: true };
  }
  const outcome = parseSheet(document.value, findEdition);
  if ("error" in outcome) return { line, said: outcome, failed: true };
  return { line, ...diagnosed(outcome.sheet, wanted) };
}

/** Says what each sheet of a file comes to; whether all were sheets. The line is named where there are several. */
async function diagnoseFile(file: string, wanted: Edition | null): Promise<boolean> {
  let first: Said | null = null;
  let sheets = 0;
  let sound = true;
  try {
    const chunks: AsyncIterable<Buffer> = file === "-" ? process.stdin : createReadStream(file);
    for await (const document of documentsOf(linesOf(chunks))) {
      const answer = sayOf(document, wanted);
      sheets++;
      if (answer.failed) sound = false;
      if (sheets === 1) {
        first = answer;
        continue;
      }
      if (first) await writeLine({ file, line: first.line, ...first.said });
      first = null;
      await writeLine({ file, line: answer.line, ...answer.said });
    }
  } catch (error) {
    if (!isReadError(error)) throw error;
    if (first) await writeLine({ file, line: first.line, ...first.said });
    await writeLine({ file, error: { code: "unreadable-file", message: `The file cannot be read (${error.code}).` } });
    return false;
  }
  if (first) await writeLine({ file, ...first.said });
  if (sheets > 0) return sound;
  await writeLine({ file, error: { code: "not-json", message: "There is no sheet in the file." } });
  return false;
}

const isReadError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && "code" in error && "syscall" in error;

/** The files named on the command line and the edition asked for; `null` where it cannot be read. */
function wishes(): { files: string[]; edition: string | undefined } | null {
  try {
    const { values, positionals } = parseArgs({ options: { edition: { type: "string" } }, allowPositionals: true });
    return positionals.length > 0 ? { files: positionals, edition: values.edition } : null;
  } catch {
    return null;
  }
}

function refuse(message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = 2;
}

const wish = wishes();
const wanted = wish?.edition === undefined ? null : findEdition(wish.edition);
if (!wish) {
  refuse(`Usage: npm run --silent diagnose -- [--edition ${latestEdition.id}] FILE... (- for standard input)`);
} else if (wanted === undefined) {
  refuse(`There is no edition ${wish.edition}; there is ${editions.map(({ id }) => id).join(", ")}.`);
} else {
  stopWhenUnread();
  for (const file of wish.files) if (!(await diagnoseFile(file, wanted))) process.exitCode = 1;
  await flush();
}
