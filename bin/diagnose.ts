import { createReadStream } from "node:fs";
import { diagnose } from "#lib/diagnosis/diagnose";
import { storedDiagnosis } from "#lib/diagnosis/stored-diagnosis";
import { parseSheet } from "#lib/instrument/sheet";
import { findEdition } from "#questionnaires/index";
import { type Document, documentsOf } from "./documents";
import { flush, linesOf, longest, stopWhenUnread, writeLine } from "./lines";

/** What is said of one sheet, without the file that it came from. */
type Said = { line: number; said: object; failed: boolean };

const messages = {
  "not-json": "This is not JSON.",
  "too-long": `A sheet has at most ${longest} bytes.`,
};

function sayOf(document: Document): Said {
  const { line } = document;
  if ("problem" in document) {
    const { problem } = document;
    return { line, said: { error: { code: problem, message: messages[problem] } }, failed: true };
  }
  const outcome = parseSheet(document.value, findEdition);
  if ("error" in outcome) return { line, said: outcome, failed: true };
  const edition = findEdition(outcome.sheet.edition);
  return { line, said: edition ? storedDiagnosis(diagnose(edition, outcome.sheet)) : {}, failed: false };
}

/** Says what each sheet of a file comes to; whether all were sheets. The line is named where there are several. */
async function diagnoseFile(file: string): Promise<boolean> {
  let first: Said | null = null;
  let sheets = 0;
  let sound = true;
  try {
    const chunks: AsyncIterable<Buffer> = file === "-" ? process.stdin : createReadStream(file);
    for await (const document of documentsOf(linesOf(chunks))) {
      const answer = sayOf(document);
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

const files = process.argv.slice(2);
if (files.length === 0) {
  process.stderr.write("Usage: npm run --silent diagnose -- FILE... (- for standard input)\n");
  process.exitCode = 2;
} else {
  stopWhenUnread();
  for (const file of files) if (!(await diagnoseFile(file))) process.exitCode = 1;
  await flush();
}
