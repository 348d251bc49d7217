import {
  type CategoryId,
  categoriesWithin,
  type MeasureId,
  measuresWithin,
  type Reach,
  shownLetters,
  valuesOf,
} from "./catalogue";

/** What a board can be asked for: the criteria of the rule set by their ids, and how much of a firm may be seen. */
export type Askable = { criteria: readonly string[]; reach: Reach };

export type Range = { min: number | null; max: number | null };

/** By number in the round, by name, or by a column. */
export type SortKey = "number" | "name" | CategoryId | MeasureId;
export type Sort = { by: SortKey; descending: boolean };

/**
 * What somebody wants to see of a round. `values`: per category, of which a firm must have one; "" is none. `criteria`:
 * the same by criterion id, as letters. A missing filter lets everything through.
 */
export type View = {
  search: string;
  values: Readonly<Partial<Record<CategoryId, readonly string[]>>>;
  criteria: Readonly<Record<string, readonly string[]>>;
  ranges: Readonly<Partial<Record<MeasureId, Range>>>;
  sort: Sort;
  /** From 1. */
  page: number;
  /** Columns shown beside number and name, in the board's order; `null` for the usual ones. */
  columns: readonly string[] | null;
};

/** "criteria" is one column of the board with a cell for each. */
export const columnsOf = ({ reach }: Askable): readonly string[] => [
  "uscc",
  ...(reach === "all" ? ["criteria"] : []),
  ...measuresWithin(reach).filter((id) => id === "nearest"),
  ...categoriesWithin(reach),
  ...measuresWithin(reach).filter((id) => id !== "nearest"),
];

const usual = ["criteria", "nearest", "verdict", "quadrant", "stage", "profile", "certainty", "flags", "verification"];
const ending = ["decision", "state"];

/** The columns that are shown where nobody chose any. */
export const usualColumns = (askable: Askable): readonly string[] =>
  columnsOf(askable).filter((id) => usual.includes(id) || ending.includes(id) || askable.reach === "states");

export const plainView: View = {
  search: "",
  values: {},
  criteria: {},
  ranges: {},
  sort: { by: "number", descending: false },
  page: 1,
  columns: null,
};

/** How no value is written in an address. */
const nothing = "-";
const mostValues = 100;
const longest = 200;

const values = (params: URLSearchParams, name: string, known: readonly string[] | null): string[] => {
  const words = params.getAll(name).map((value) => (value === nothing ? "" : value.slice(0, longest)));
  const valid = [...new Set(words)].filter((value) => value === "" || known === null || known.includes(value));
  return valid
    .filter((value) => value !== "" || params.getAll(name).includes(nothing))
    .sort()
    .slice(0, mostValues);
};

/** Addresses kept from when the board did not tell who had opened its link from who had not. */
function withFormerWords(params: URLSearchParams): URLSearchParams {
  if (!params.getAll("state").includes("invited")) return params;
  const named = new URLSearchParams(params);
  for (const standing of ["not-opened", "opened"]) named.append("state", standing);
  return named;
}

function numberIn(params: URLSearchParams, name: string): number | null {
  const text = params.get(name)?.trim().replace("−", "-") ?? "";
  return /^[+-]?\d{1,15}(\.\d{1,10})?$/.test(text) ? Number(text) + 0 : null;
}

function sortIn(params: URLSearchParams, askable: Askable): Sort {
  const text = params.get("sort") ?? "";
  const by = text.replace(/^-/, "");
  const keys: readonly string[] = [
    "number",
    "name",
    ...categoriesWithin(askable.reach),
    ...measuresWithin(askable.reach),
  ];
  return keys.includes(by) ? { by: by as SortKey, descending: text.startsWith("-") } : plainView.sort;
}

/** Columns in the board's order; `null` for the usual ones, whether they are named or not. */
function columnsIn(words: readonly string[], askable: Askable): readonly string[] | null {
  const columns = columnsOf(askable).filter((id) => words.includes(id));
  return columns.length === 0 || columns.join() === usualColumns(askable).join() ? null : columns;
}

/** The view that an address asks for. What makes no sense, or may not be asked, is passed over. */
export function viewIn(params: URLSearchParams, askable: Askable): View {
  const { reach } = askable;
  const listed = <Id extends string, Value>(ids: readonly Id[], read: (id: Id) => Value | null) =>
    Object.fromEntries(ids.flatMap((id) => (read(id) === null ? [] : [[id, read(id)]]))) as Partial<Record<Id, Value>>;
  const some = (found: string[]) => (found.length === 0 ? null : found);
  const page = params.get("page") ?? "";
  return {
    search: (params.get("search") ?? "").trim().replace(/\s+/g, " ").slice(0, longest),
    values: listed(categoriesWithin(reach), (id) => some(values(withFormerWords(params), id, valuesOf(id)))),
    criteria:
      reach === "all"
        ? (listed(askable.criteria, (id) => some(values(params, `criterion.${id}`, shownLetters))) as View["criteria"])
        : {},
    ranges: listed(measuresWithin(reach), (id) => {
      const range = { min: numberIn(params, `${id}.min`), max: numberIn(params, `${id}.max`) };
      return range.min === null && range.max === null ? null : range;
    }),
    sort: sortIn(params, askable),
    page: /^[1-9]\d{0,6}$/.test(page) ? Number(page) : 1,
    columns: columnsIn(params.getAll("column"), askable),
  };
}

/** The view as an address; the same view always gives the same one, and what is usual is left out. */
export function paramsOf(view: View, askable: Askable): URLSearchParams {
  const params = new URLSearchParams();
  if (view.search !== "") params.set("search", view.search);
  const put = (name: string, given: readonly string[] | undefined) => {
    for (const value of [...(given ?? [])].sort()) params.append(name, value === "" ? nothing : value);
  };
  for (const id of categoriesWithin(askable.reach)) put(id, view.values[id]);
  for (const id of askable.criteria) put(`criterion.${id}`, view.criteria[id]);
  for (const id of measuresWithin(askable.reach)) {
    const range = view.ranges[id];
    if (range && range.min !== null) params.set(`${id}.min`, String(range.min));
    if (range && range.max !== null) params.set(`${id}.max`, String(range.max));
  }
  const { by, descending } = view.sort;
  if (by !== "number" || descending) params.set("sort", `${descending ? "-" : ""}${by}`);
  for (const column of view.columns ?? []) params.append("column", column);
  if (view.page > 1) params.set("page", String(view.page));
  return params;
}

/** Whether anything but the order, the page and the columns is chosen. */
export const isFiltered = ({ search, values, criteria, ranges }: View): boolean =>
  search !== "" || [values, criteria, ranges].some((chosen) => Object.keys(chosen).length > 0);
