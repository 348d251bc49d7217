import { isDayFigure } from "../rules/figures";
import { dayOf, endOfDay, startOfDay } from "../text/day";
import { typedDay } from "../text/typed-day";
import {
  type Askable,
  choicesWithin,
  columnsOf,
  numbersWithin,
  optionsOf,
  rangesWithin,
  usualColumns,
} from "./askable";
import { type CategoryId, categoriesWithin, dayMeasures, shownLetters, valuesOf } from "./catalogue";

/** From one number to another, both included; `unknown`: of whom there is none, also or alone. */
export type Range = { min: number | null; max: number | null; unknown?: (typeof unknowns)[number] };
const unknowns = ["too", "only"] as const;

/** By number in the round, by name, or by a column. */
export type SortKey = string;
export type Sort = { by: SortKey; descending: boolean };

/**
 * What somebody wants to see of a round. `values`: per category, of which a firm must have one; "" is none. `criteria`:
 * the same by criterion id, as letters. A missing filter lets everything through.
 */
export type View = {
  search: string;
  values: Readonly<Partial<Record<CategoryId, readonly string[]>>>;
  criteria: Readonly<Record<string, readonly string[]>>;
  /** Figures that are one of some words, by the words; "" is none. */
  choices: Readonly<Record<string, readonly string[]>>;
  /** By measure and by figure. */
  ranges: Readonly<Record<string, Range>>;
  sort: Sort;
  /** From 1. */
  page: number;
  /** Columns shown beside number and name, in the board's order; `null` for the usual ones. */
  columns: readonly string[] | null;
};

/** The figures among whose words a view shows a choice: those that it shows, or narrows by. */
export const choicesShown = (view: View, askable: Askable): readonly string[] => {
  const shown = view.columns ?? usualColumns(askable);
  return choicesWithin(askable).filter((id) => shown.includes(id) || view.choices[id] !== undefined);
};

export const plainView: View = {
  search: "",
  values: {},
  criteria: {},
  choices: {},
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
  const text = (params.get(name) ?? "").normalize("NFKC").replace("−", "-").replace(/[,\s]/g, "");
  return /^[+-]?\d{1,15}(\.\d{1,10})?$/.test(text) ? Number(text) + 0 : null;
}

/** A number without an exponent. */
const plain = (value: number): string => (value !== 0 && Math.abs(value) < 1e-6 ? value.toFixed(10) : String(value));

/** Whether a column of numbers holds moments, of which a range is one of days. */
export const isOfDays = (id: string): boolean => isDayFigure(id) || (dayMeasures as readonly string[]).includes(id);

/** The first day of a range of moments and its last, both included, as they are written; `null` for none. */
export const daysOf = ({ min, max }: Range): { from: string | null; to: string | null } => ({
  from: min === null ? null : dayOf(new Date(min)),
  to: max === null ? null : dayOf(new Date(max)),
});

function daysIn(params: URLSearchParams, id: string): Pick<Range, "min" | "max"> {
  const [from, to] = [typedDay(params.get(`${id}.from`) ?? ""), typedDay(params.get(`${id}.to`) ?? "")];
  return {
    min: from === null ? null : startOfDay(from).getTime(),
    max: to === null ? null : endOfDay(to).getTime() - 1,
  };
}

/** `null` where everything is let through. */
function rangeIn(params: URLSearchParams, id: string): Range | null {
  const range = isOfDays(id)
    ? daysIn(params, id)
    : { min: numberIn(params, `${id}.min`), max: numberIn(params, `${id}.max`) };
  const unknown = unknowns.find((each) => each === params.get(`${id}.unknown`));
  if (unknown === "only") return { min: null, max: null, unknown };
  if (range.min === null && range.max === null) return null;
  return unknown ? { ...range, unknown } : range;
}

function sortIn(params: URLSearchParams, askable: Askable): Sort {
  const text = params.get("sort") ?? "";
  const by = text.replace(/^-/, "");
  const keys: readonly string[] = ["number", "name", ...categoriesWithin(askable), ...numbersWithin(askable)];
  return keys.includes(by) ? { by, descending: text.startsWith("-") } : plainView.sort;
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
    values: listed(categoriesWithin(askable), (id) => some(values(withFormerWords(params), id, valuesOf(id)))),
    criteria:
      reach === "all"
        ? (listed(askable.criteria, (id) => some(values(params, `criterion.${id}`, shownLetters))) as View["criteria"])
        : {},
    choices: listed(choicesWithin(askable), (id) =>
      some(values(params, id, optionsOf(askable, id))),
    ) as View["choices"],
    ranges: listed(rangesWithin(askable), (id) => rangeIn(params, id)) as View["ranges"],
    sort: sortIn(params, askable),
    page: /^[1-9]\d{0,6}$/.test(page) ? Number(page) : 1,
    columns: columnsIn(params.getAll("column"), askable),
  };
}

function putRange(params: URLSearchParams, id: string, range: Range): void {
  const { min, max, unknown } = range;
  if (isOfDays(id)) {
    const { from, to } = daysOf(range);
    if (from) params.set(`${id}.from`, from);
    if (to) params.set(`${id}.to`, to);
  } else {
    if (min !== null) params.set(`${id}.min`, plain(min));
    if (max !== null) params.set(`${id}.max`, plain(max));
  }
  if (unknown) params.set(`${id}.unknown`, unknown);
}

/** The view as an address; the same view always gives the same one, and what is usual is left out. */
export function paramsOf(view: View, askable: Askable): URLSearchParams {
  const params = new URLSearchParams();
  if (view.search !== "") params.set("search", view.search);
  const put = (name: string, given: readonly string[] | undefined) => {
    for (const value of [...(given ?? [])].sort()) params.append(name, value === "" ? nothing : value);
  };
  for (const id of categoriesWithin(askable)) put(id, view.values[id]);
  for (const id of askable.criteria) put(`criterion.${id}`, view.criteria[id]);
  for (const id of choicesWithin(askable)) put(id, view.choices[id]);
  for (const id of rangesWithin(askable)) {
    const range = view.ranges[id];
    if (range) putRange(params, id, range);
  }
  const { by, descending } = view.sort;
  if (by !== "number" || descending) params.set("sort", `${descending ? "-" : ""}${by}`);
  for (const column of view.columns ?? []) params.append("column", column);
  if (view.page > 1) params.set("page", String(view.page));
  return params;
}

/** Whether anything but the order, the page and the columns is chosen. */
export const isFiltered = ({ search, values, criteria, choices, ranges }: View): boolean =>
  search !== "" || [values, criteria, choices, ranges].some((chosen) => Object.keys(chosen).length > 0);
