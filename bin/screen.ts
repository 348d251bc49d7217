import { createReadStream } from "node:fs";
import { parseArgs } from "node:util";
import { clashesIn } from "#lib/entry/contradictions";
import type { CrossFinding } from "#lib/rules/cross-check";
import type { FirmFacts } from "#lib/rules/fact";
import { inWords } from "#lib/rules/in-words";
import { pairsOf } from "#lib/rules/keys";
import { noNotice } from "#lib/rules/notice";
import { type FactProblem, parseFacts, warningsOf } from "#lib/rules/parse-facts";
import { Action, Tier, tiers } from "#lib/rules/rule-set";
import { examine } from "#lib/rules/screen";
import { isDay } from "#lib/text/day";
import { isRecord } from "#lib/text/is-record";
import { comparisons } from "#questionnaires/facts/checks";
import { placeNamed, places } from "#questionnaires/rule-sets/provinces";
import { type Document, documentsOf } from "./documents";
import { flush, linesOf, longest, stopWhenUnread, writeLine } from "./lines";
import { type Law, lawUnder, noticeIn } from "./screen-law";

/** What is said of one firm, without the file that it came from. */
type Said = { line: number; said: object; failed: boolean };

const messages = {
  "not-json": "This is not JSON.",
  "too-long": `A document has at most ${longest} bytes.`,
};

const beforeOpening = (applied: string, opened: string): string =>
  `The firm applied on ${applied}, before the round opened on ${opened}. Nobody can apply before a round opens: check both days.`;

/** The facts of a document: itself, or what stands under "facts" beside an "id" and a day of application. */
function sayOf(document: Document, law: Law): Said {
  const { line } = document;
  const bad = (error: object, id?: unknown): Said => ({
    line,
    said: { ...(id === undefined ? {} : { id }), error },
    failed: true,
  });
  if ("problem" in document) return bad({ code: document.problem, message: messages[document.problem] });
  const { value } = document;
  const wrapped = isRecord(value) && isRecord(value.facts) ? value : null;
  const id = typeof wrapped?.id === "string" || typeof wrapped?.id === "number" ? wrapped.id : undefined;
  const stray = Object.keys(wrapped ?? {}).find((key) => !["id", "facts", "appliedOn"].includes(key));
  if (stray !== undefined) {
    return bad({ code: "unknown-key", message: `A document has no ${JSON.stringify(stray.slice(0, 80))}.` }, id);
  }
  const appliedOn = wrapped?.appliedOn ?? law.screening.appliedOn;
  if (appliedOn !== undefined && !isDay(appliedOn)) {
    return bad({ code: "not-a-day", message: "appliedOn is a day as YYYY-MM-DD." }, id);
  }
  const { openedOn } = law.screening;
  if (appliedOn !== undefined && appliedOn < openedOn) {
    return bad({ code: "applied-before-opening", message: beforeOpening(appliedOn, openedOn) }, id);
  }
  const outcome = parseFacts(law.catalogue, wrapped ? wrapped.facts : value);
  if ("problems" in outcome) return bad(errorOf(outcome.problems), id);
  const examined = { ...law.screening, appliedOn };
  const verdict = inWords({ ...law, screening: examined }, examine(law.ruleSet, outcome.facts, examined), law.names);
  const warnings = [
    ...warningsOf(law.catalogue, outcome.facts),
    ...warningsOfChecks(outcome.facts, appliedOn ?? openedOn),
  ];
  const answer = { ...verdict, ...(warnings.length > 0 && { warnings }) };
  return { line, said: id === undefined ? answer : { id, ...answer }, failed: false };
}

/** Facts that do not go together, or hardly ever do: taken as they are, and named with what stands beside them. */
function warningsOfChecks(firmFacts: FirmFacts, today: string): object[] {
  const values = new Map(pairsOf(firmFacts));
  return clashesIn(comparisons, values, today).map((clash) => {
    const hard = clash.isImpossible;
    if ("finding" in clash) return { ...warningOf(clash.finding), hard };
    if ("check" in clash) {
      const [fact, beside] = clash.keys;
      const { text } = clash.check;
      const code = clash.isImpossible ? "part-exceeds-whole" : "rare";
      return { fact, code, beside, message: `${fact}: ${text.en}`, text, hard };
    }
    const { list, earlier, later, text } = clash.disorder.order;
    const place = `${list}.${clash.disorder.row}`;
    const fact = `${place}.${later}`;
    const beside = `${place}.${earlier}`;
    return { fact, code: "days-out-of-order", beside, message: `${fact}: ${text.en}`, text, hard };
  });
}

/** What a cross-check found; rows are counted from 1. */
function warningOf({ check, keys: [fact, ...others], rows }: CrossFinding): object {
  const { id, kind, text } = check;
  const [beside] = others;
  return {
    fact,
    code: kind,
    check: id,
    ...(beside !== undefined && { beside }),
    ...(rows.length > 0 && { rows }),
    message: `${[fact, ...rows].join(".")}: ${text.en}`,
    text,
  };
}

/** The first problem is the error; the others stand beside it. */
function errorOf(problems: FactProblem[]): object {
  const [first] = problems;
  return { ...first, ...(problems.length > 1 ? { problems } : {}) };
}

/** Says the verdict on each firm of a file; whether all could be read. The line is named where there are several. */
async function screenFile(file: string, law: Law): Promise<boolean> {
  let first: Said | null = null;
  let documents = 0;
  let sound = true;
  try {
    const chunks: AsyncIterable<Buffer> = file === "-" ? process.stdin : createReadStream(file);
    for await (const document of documentsOf(linesOf(chunks))) {
      const answer = sayOf(document, law);
      documents++;
      if (answer.failed) sound = false;
      if (documents === 1) {
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
  if (documents > 0) return sound;
  await writeLine({ file, error: { code: "not-json", message: "There are no facts in the file." } });
  return false;
}

const isReadError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && "code" in error && "syscall" in error;

const usage =
  "Usage: npm run --silent screen -- --tier TIER --action new|review --opened YYYY-MM-DD [--province ID] [--applied YYYY-MM-DD] [--notice FILE] FILE... (- for standard input)\n" +
  'A file holds one JSON document, or one a line: the facts (npm run --silent facts), or {"id": ..., "appliedOn": ..., "facts": {...}}.\n' +
  "A notice is one JSON document: another version of the rule set with its reason, bars and waivers of the round (README).";

/** The law that the arguments name and the files, or why there is none. */
async function asked(): Promise<{ law: Law; files: string[] } | { refused: string }> {
  const day = { type: "string" } as const;
  const options = { tier: day, action: day, opened: day, province: day, applied: day, notice: day };
  try {
    const { values, positionals: files } = parseArgs({ options, allowPositionals: true });
    const tier = Tier.safeParse(values.tier);
    const action = Action.safeParse(values.action);
    const { opened, applied } = values;
    const province = values.province === undefined ? null : placeNamed(values.province);
    if (!tier.success) return { refused: `The tier is one of ${tiers.join(", ")}.\n${usage}` };
    if (!action.success) return { refused: `The action is new or review.\n${usage}` };
    if (!isDay(opened)) return { refused: `--opened is the day the round opened, as YYYY-MM-DD.\n${usage}` };
    if (applied !== undefined && !isDay(applied)) return { refused: `--applied is a day as YYYY-MM-DD.\n${usage}` };
    if (applied !== undefined && applied < opened) return { refused: `${beforeOpening(applied, opened)}\n${usage}` };
    if (values.province !== undefined && province === null) {
      return { refused: `The province is one of ${places.map(({ id }) => id).join(", ")}, or its name.\n${usage}` };
    }
    if (files.length === 0) return { refused: usage };
    const screening = { tier: tier.data, action: action.data, openedOn: opened, province, appliedOn: applied };
    const law = await lawUnder(screening, values.notice === undefined ? noNotice : await noticeIn(values.notice));
    return "refused" in law ? law : { law, files };
  } catch {
    return { refused: usage };
  }
}

const wish = await asked();
if ("refused" in wish) {
  process.stderr.write(`${wish.refused}\n`);
  process.exitCode = 2;
} else {
  stopWhenUnread();
  for (const file of wish.files) if (!(await screenFile(file, wish.law))) process.exitCode = 1;
  await flush();
}
