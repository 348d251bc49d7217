import type { TypedRow } from "../entry/form-text";
import { readRows } from "../entry/list";
import type { Fact } from "../rules/fact";
import { lengthOf } from "../text/length";
import { looseDay } from "../text/loose-day";
import { visibleName } from "../text/visible-name";
import { patentNumber } from "./patent-number";
import { doubtsOf, type RightDoubt } from "./right-doubts";
import { firmNamedIn, ownersIn, placeAmong } from "./right-owners";
import { grantedMark, problemsOf, type RightProblem } from "./right-problems";
import {
  cellsInLine,
  cellsOf,
  headedBy,
  named,
  type RightsCells,
  type RightsReading,
  rightsAtMost,
  wordedAs,
} from "./rights-table";

type ListFact = Extract<Fact, { kind: "list" }>;

/** One row of a table of rights as it is read. */
export type ReadRight = {
  /** Line of the file, from 1. */
  line: number;
  /** What would stand in the list. */
  cells: TypedRow;
  kind: string | null;
  /** Who owns it, as its table says. */
  owners: string;
  problems: RightProblem[];
  /** What is to be looked at, though it can be taken. */
  doubts: RightDoubt[];
};

export type RightsTable = { rights: ReadRight[]; isHeaded: boolean };

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
    /** Whether it is one of a register, which lists nothing but what is registered. */
    isRegistered: told !== undefined,
    isLost: /^\d([.,]\d+)?e\+?\d+$/i.test(given.replace(/\s/g, "")),
  };
}

/** The day on which it was granted: its own column, or that of the publication by which it was. */
function dayOf(cells: RightsCells): { typed: string; day: string | null } {
  const typed =
    cells.granted || (grantedMark.test(cells.publication ?? "") || !cells.publication ? (cells.publishedOn ?? "") : "");
  return { typed, day: looseDay(typed) };
}

type Ownership = { owner: string; rank: string; problems: RightProblem[]; doubts: RightDoubt[] };

/** Who owns it, and at which place the firm is named. A table that has owners names one in every row. */
function ownershipOf(cells: RightsCells, firm: string | null): Ownership {
  const owners = ownersIn(cells.owner ?? "");
  const rank = /^\d{1,3}$/.test(cells.rank ?? "") ? (cells.rank as string) : "";
  if (owners.length === 0)
    return { owner: "", rank, problems: cells.owner === undefined ? [] : ["no-owner"], doubts: [] };
  if (firm === null) return { owner: "", rank, problems: [], doubts: rank === "" ? ["owners"] : [] };
  const { place, likeness } = placeAmong(owners, firm);
  if (place < 0) return { owner: owners[0] ?? "", rank: "", problems: ["not-ours"], doubts: [] };
  return {
    owner: owners.join("；"),
    rank: rank || String(place + 1),
    problems: [],
    doubts: likeness === "alike" ? ["named-alike"] : [],
  };
}

type Context = { fact: ListFact; reading: RightsReading; firm: string | null; kindOfTable: string | null };

function readRight(cells: RightsCells, line: number, { fact, reading, firm, kindOfTable }: Context): ReadRight {
  const { fields } = reading;
  const number = numberOf(cells, reading);
  const kind = wordedAs(reading.kinds, cells.kind ?? "") ?? number.kind ?? kindOfTable;
  const { typed: typedDay, day } = dayOf(cells);
  const status = wordedAs(reading.statuses, cells.status ?? "");
  const ownership = ownershipOf(cells, firm);
  const isTransferred = named(reading.acquiredByTransfer, cells.acquired ?? "");
  const isFirst = named(reading.acquiredAsFirst, cells.acquired ?? "");
  const name = visibleName(cells.name ?? "");
  const all: Record<string, string> = {
    [fields.kind]: kind ?? "",
    [fields.name]: name,
    [fields.number]: number.text,
    [fields.owner]: ownership.owner,
    [fields.rank]: ownership.rank,
    [fields.granted]: day ?? "",
    [fields.status]: status ?? "",
    [fields.transferred]: isTransferred ? "yes" : isFirst ? "no" : "",
    [fields.transferredOn]: looseDay(cells.transferredOn ?? "") ?? "",
  };
  const typed = Object.fromEntries(Object.entries(all).filter(([, cell]) => cell !== ""));
  const isNothing = name === "" && number.text === "";
  const problems: RightProblem[] = isNothing
    ? ["nothing"]
    : [...problemsOf(cells, reading, { kind, typedDay, day, status, number }), ...ownership.problems];
  const isLong = fact.fields.some(
    ({ id, ...field }) => "maxLength" in field && lengthOf(typed[id] ?? "") > field.maxLength,
  );
  if (isLong) problems.push("too-long");
  if (problems.length === 0 && readRows(fact, [typed]).problems.length > 0) problems.push("kind");
  const doubts = [...doubtsOf(typed, reading, null), ...ownership.doubts];
  return { line, cells: typed, kind, owners: cells.owner ?? "", problems, doubts };
}

/** A table of rights as its columns tell it, before anybody asks whose they are; `kind` is what it is a table of. */
export type ToldRights = {
  rows: { line: number; cells: RightsCells }[];
  kind: string | null;
  isHeaded: boolean;
};

/** The rows of a table of rights; `null` where it has more than are read. */
export function toldRights(
  { rows, lines }: { rows: readonly (readonly string[])[]; lines: readonly number[] },
  reading: RightsReading,
): ToldRights | null {
  const head = headedBy(rows, reading);
  const body = rows
    .map((cells, place) => ({ cells, line: lines[place] ?? place + 1 }))
    .slice(head === null ? 0 : head.row + 1)
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
  if (body.length > rightsAtMost) return null;
  return {
    rows: body.map(({ cells, line }) => ({
      line,
      cells: head === null ? cellsInLine(cells.join("\t"), reading) : cellsOf(cells, head.matching),
    })),
    kind: head?.kind ?? null,
    isHeaded: head !== null,
  };
}

/** The rights of a table, row by row, as those of a firm. */
export function readRights({ rows, kind, isHeaded }: ToldRights, context: Omit<Context, "kindOfTable">): RightsTable {
  const owners = rows.map(({ cells }) => ownersIn(cells.owner ?? ""));
  const firm = firmNamedIn(owners, context.firm);
  return {
    rights: rows.map(({ cells, line }) => readRight(cells, line, { ...context, firm, kindOfTable: kind })),
    isHeaded,
  };
}
