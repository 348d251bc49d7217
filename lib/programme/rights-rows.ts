import type { TypedRow } from "../entry/form-text";
import { readRows } from "../entry/list";
import type { Fact } from "../rules/fact";
import { plainName } from "../rules/same-rows";
import { bare } from "../text/bare";
import { lengthOf } from "../text/length";
import { looseDay } from "../text/loose-day";
import { visibleName } from "../text/visible-name";
import { patentNumber } from "./patent-number";
import { cellsInLine, cellsOf, headedBy, type RightsCells, type RightsReading, rightsAtMost } from "./rights-table";

type ListFact = Extract<Fact, { kind: "list" }>;

/** Why a row is no right to be listed. */
export type RightProblem =
  | "nothing"
  | "kind"
  | "pending"
  | "expired"
  | "trademark"
  | "day"
  | "digits-lost"
  | "too-long";

/** What is to be looked at in a row, though it can be taken. */
export type RightDoubt = "check-character" | "no-number" | "no-day" | "owners" | "not-named";

/** One row of a table of rights as it is read. */
export type ReadRight = {
  /** Line of the file, from 1. */
  line: number;
  /** What would stand in the list. */
  cells: TypedRow;
  kind: string | null;
  problems: RightProblem[];
  doubts: RightDoubt[];
};

export type RightsTable = { rights: ReadRight[]; isHeaded: boolean };

const isWithin = (words: readonly string[], plain: string): boolean =>
  words.some((word) => plain === word || (word.length > 1 && plain.includes(word)));

const named = (words: readonly string[], cell: string): boolean => bare(cell) !== "" && isWithin(words, bare(cell));

/** What a cell means by its words: those that it is, else the first that stand in it. */
function wordedAs(worded: readonly { value: string; words: readonly string[] }[], cell: string): string | null {
  const plain = bare(cell);
  if (plain === "") return null;
  const exact = worded.find(({ words }) => words.includes(plain));
  return (exact ?? worded.find(({ words }) => isWithin(words, plain)))?.value ?? null;
}

/** The number of a right and what it tells. */
function numberOf(cells: RightsCells, reading: RightsReading) {
  const given = visibleName(cells.number || cells.filing || "");
  const patent = patentNumber(given);
  const told = reading.numbers.find(({ pattern }) =>
    new RegExp(pattern, "i").test(given.normalize("NFKC").replace(/[\s()（）]/g, "")),
  );
  return {
    text: patent?.text ?? given,
    patent,
    kind: told?.value ?? reading.patents.find(({ digit }) => digit === patent?.kindDigit)?.value ?? null,
    isLost: /^\d([.,]\d+)?e\+?\d+$/i.test(given.replace(/\s/g, "")),
  };
}

/** Letters behind the number of a publication (ZC 0007): of granted inventions, utility models and designs; and of mere applications. */
const grantedMark = /[BCUYS]\d?$/i;
const filedMark = /A\d?$/i;

/** The day on which it was granted: its own column, or that of the publication by which it was. */
function dayOf(cells: RightsCells): { typed: string; day: string | null } {
  const typed =
    cells.granted || (grantedMark.test(cells.publication ?? "") || !cells.publication ? (cells.publishedOn ?? "") : "");
  return { typed, day: looseDay(typed) };
}

const ownersIn = (cell: string): string[] =>
  cell
    .split(/[;；、|/\n]|，|,(?!\s*(?:Ltd|Inc|Co)\b)/i)
    .map(visibleName)
    .filter(Boolean);

/** Who owns it, and at which place the firm is named. */
function ownersOf(cells: RightsCells, firm: string | null): { owner: string; rank: string; doubts: RightDoubt[] } {
  const owners = ownersIn(cells.owner ?? "");
  const rank = /^\d{1,3}$/.test(cells.rank ?? "") ? (cells.rank as string) : "";
  const place = firm === null ? -1 : owners.findIndex((owner) => plainName(owner) === plainName(firm));
  const own = owners[place] ?? owners[0] ?? "";
  if (rank !== "") return { owner: own, rank, doubts: [] };
  if (place >= 0) return { owner: own, rank: String(place + 1), doubts: [] };
  if (owners.length === 0) return { owner: "", rank: "", doubts: [] };
  if (firm !== null) return { owner: own, rank: "", doubts: ["not-named"] };
  return owners.length === 1 ? { owner: own, rank: "1", doubts: [] } : { owner: own, rank: "", doubts: ["owners"] };
}

/** What is wrong with a row as it stands in its table. */
function problemsOf(
  cells: RightsCells,
  reading: RightsReading,
  found: { kind: string | null; typedDay: string; day: string | null; isLost: boolean; status: string | null },
): RightProblem[] {
  const text = [cells.kind, cells.name].join(" ");
  if (named(reading.trademarks, cells.kind ?? "") || (found.kind === null && /商标|trademark/i.test(text)))
    return ["trademark"];
  const isPending =
    reading.pending.includes(bare(cells.status ?? "")) ||
    (found.status === null &&
      (named(reading.pending, cells.status ?? "") || (!cells.status && filedMark.test(cells.publication ?? ""))));
  return [
    ...(found.isLost ? (["digits-lost"] as const) : []),
    ...(found.kind === null ? (["kind"] as const) : []),
    ...(isPending ? (["pending"] as const) : []),
    ...(found.status === "expired" ? (["expired"] as const) : []),
    ...(found.typedDay !== "" && found.day === null && /\d/.test(found.typedDay) ? (["day"] as const) : []),
  ];
}

type Context = { fact: ListFact; reading: RightsReading; firm: string | null; kindOfTable: string | null };

function readRight(cells: RightsCells, line: number, { fact, reading, firm, kindOfTable }: Context): ReadRight {
  const { fields } = reading;
  const number = numberOf(cells, reading);
  const kind = wordedAs(reading.kinds, cells.kind ?? "") ?? number.kind ?? kindOfTable;
  const { typed: typedDay, day } = dayOf(cells);
  const status = wordedAs(reading.statuses, cells.status ?? "");
  const { owner, rank, doubts } = ownersOf(cells, firm);
  const isTransferred = named(reading.acquiredByTransfer, cells.acquired ?? "");
  const isFirst = named(reading.acquiredAsFirst, cells.acquired ?? "");
  const name = visibleName(cells.name ?? "");
  const all: Record<string, string> = {
    [fields.kind]: kind ?? "",
    [fields.name]: name,
    [fields.number]: number.text,
    [fields.owner]: owner,
    [fields.rank]: rank,
    [fields.granted]: day ?? "",
    [fields.status]: status ?? "",
    [fields.transferred]: isTransferred ? "yes" : isFirst ? "no" : "",
    [fields.transferredOn]: looseDay(cells.transferredOn ?? "") ?? "",
  };
  const typed = Object.fromEntries(Object.entries(all).filter(([, cell]) => cell !== ""));
  const isNothing = name === "" && number.text === "";
  const problems = isNothing
    ? (["nothing"] as RightProblem[])
    : problemsOf(cells, reading, { kind, typedDay, day, status, isLost: number.isLost });
  const isLong = fact.fields.some(
    ({ id, ...field }) => "maxLength" in field && lengthOf(typed[id] ?? "") > field.maxLength,
  );
  if (isLong) problems.push("too-long");
  if (problems.length === 0 && readRows(fact, [typed]).problems.length > 0) problems.push("kind");
  return {
    line,
    cells: typed,
    kind,
    problems,
    doubts: [
      ...(number.patent?.isSound === false ? (["check-character"] as const) : []),
      ...(number.text === "" ? (["no-number"] as const) : []),
      ...(day === null && typedDay === "" ? (["no-day"] as const) : []),
      ...doubts,
    ],
  };
}

/** A table of rights, row by row; `null` where it has more rows than are read. */
export function readRights(
  { rows, lines }: { rows: readonly (readonly string[])[]; lines: readonly number[] },
  context: Omit<Context, "kindOfTable">,
): RightsTable | null {
  const { reading } = context;
  const head = headedBy(rows, reading);
  const from = head === null ? 0 : head.row + 1;
  const body = rows
    .map((cells, place) => ({ cells, line: lines[place] ?? place + 1 }))
    .slice(from)
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
  if (body.length > rightsAtMost) return null;
  const rights = body.map(({ cells, line }) =>
    readRight(head === null ? cellsInLine(cells.join("\t"), reading) : cellsOf(cells, head.matching), line, {
      ...context,
      kindOfTable: head?.kind ?? null,
    }),
  );
  return { rights, isHeaded: head !== null };
}
