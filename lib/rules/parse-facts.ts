import { isDay } from "../text/day";
import { isRecord } from "../text/is-record";
import {
  type Fact,
  type FactCatalogue,
  type FactKey,
  type FactValue,
  type Field,
  type FirmFacts,
  isYearly,
  type ListRow,
} from "./fact";
import { rational } from "./rational";
import { plainUscc, type UsccProblem, usccProblemOf } from "./uscc";

/** Why a value is none: where it stands, the code for programs, and a sentence for people. */
export type FactProblem = {
  fact: FactKey;
  code:
    | "not-an-object"
    | "unknown-fact"
    | "unknown-field"
    | "missing-field"
    | "wrong-type"
    | "wrong-year"
    | "not-a-number"
    | "too-small"
    | "too-large"
    | "too-many-decimals"
    | "unknown-option"
    | "not-a-day"
    | "empty"
    | "too-long"
    | "too-many-rows"
    | "wrong-code";
  message: string;
};

type FactsOutcome = { facts: FirmFacts } | { problems: FactProblem[] };

const catalogues = new WeakMap<FactCatalogue, ReadonlyMap<string, Fact>>();

/** The facts of a catalogue by id. */
export function factsById(catalogue: FactCatalogue): ReadonlyMap<string, Fact> {
  const known =
    catalogues.get(catalogue) ??
    new Map(catalogue.sections.flatMap(({ facts }) => facts.map((fact) => [fact.id, fact] as const)));
  catalogues.set(catalogue, known);
  return known;
}

/** Reads the facts of a firm from anything that was JSON. Total: facts, or every problem that there is. */
export function parseFacts(catalogue: FactCatalogue, input: unknown): FactsOutcome {
  if (!isRecord(input)) return { problems: [problem("", "not-an-object", "Facts are an object by fact id.")] };
  const byId = factsById(catalogue);
  const problems: FactProblem[] = [];
  const facts: Record<string, FactValue | Record<string, FactValue>> = {};
  for (const [id, value] of Object.entries(input)) {
    const fact = byId.get(id);
    if (!fact) problems.push(problem(cut(id), "unknown-fact", `There is no fact ${quoted(id)}.`));
    else {
      const ofFact = problemsOfFact(fact, value);
      if (ofFact.length > 0) problems.push(...ofFact);
      else facts[id] = value as FactValue;
    }
  }
  return problems.length > 0 ? { problems } : { facts };
}

/** What is taken as it is but should be compared with the papers: a code whose check character does not fit. */
export const warningsOf = (catalogue: FactCatalogue, facts: FirmFacts): FactProblem[] =>
  [...factsById(catalogue).values()].flatMap((fact) => {
    const value = facts[fact.id];
    if (fact.kind !== "text" || fact.format !== "uscc" || typeof value !== "string") return [];
    const doubtful = usccProblemOf(plainUscc(value));
    return doubtful ? [problem(fact.id, "wrong-code", `${fact.id}: ${explain(doubtful)}`)] : [];
  });

/** What is wrong with one value as it stands under a fact; for a fact of a year, with the value of one year. */
const problemsOfValue = (fact: Fact, value: unknown, key: FactKey = fact.id): FactProblem[] =>
  fact.kind === "list" ? problemsOfList(fact, value) : one(problemOf(fact, value, key));

function problemsOfFact(fact: Fact, value: unknown): FactProblem[] {
  if (!isYearly(fact)) return problemsOfValue(fact, value);
  if (!isRecord(value)) return [problem(fact.id, "wrong-type", `${fact.id} is an object by year.`)];
  return Object.entries(value).flatMap(([year, each]) => {
    const key = `${fact.id}.${cut(year)}`;
    return /^(19|20)\d\d$/.test(year)
      ? problemsOfValue(fact, each, key)
      : [problem(key, "wrong-year", `${fact.id}: ${quoted(year)} is no year from 1900 to 2099.`)];
  });
}

function problemsOfList(fact: Extract<Fact, { kind: "list" }>, value: unknown): FactProblem[] {
  if (!Array.isArray(value)) return [problem(fact.id, "wrong-type", `${fact.id} is a list of rows.`)];
  if (value.length > fact.atMost) {
    return [problem(fact.id, "too-many-rows", `${fact.id} has at most ${fact.atMost} rows.`)];
  }
  return value.flatMap((row: unknown, index) => {
    const place = `${fact.id}.${index + 1}`;
    if (!isRecord(row)) return [problem(place, "wrong-type", `${place} is an object by field.`)];
    const unknown = Object.keys(row).filter((id) => !fact.fields.some((field) => field.id === id));
    return [
      ...unknown.map((id) => problem(`${place}.${cut(id)}`, "unknown-field", `${fact.id} has no field ${quoted(id)}.`)),
      ...fact.fields.flatMap((field) => problemOfField(field, row as ListRow, `${place}.${field.id}`)),
    ];
  });
}

function problemOfField(field: Field, row: ListRow, key: FactKey): FactProblem[] {
  if (Object.hasOwn(row, field.id)) return one(problemOf(field, row[field.id], key));
  return field.required ? [problem(key, "missing-field", `${key} is missing.`)] : [];
}

type Single = Exclude<Fact, { kind: "list" }> | Field;

function problemOf(fact: Single, value: unknown, key: FactKey): FactProblem | null {
  switch (fact.kind) {
    case "number":
      return problemOfNumber(fact, value, key);
    case "yes-no":
    case "finding":
      return typeof value === "boolean" ? null : problem(key, "wrong-type", `${key} is true or false.`);
    case "date":
      return isDay(value)
        ? null
        : problem(key, "not-a-day", `${key} is a day from 1900 to 2100 as YYYY-MM-DD, not ${quoted(value)}.`);
    case "choice": {
      const ids = fact.options.map(({ id }) => id);
      if (typeof value === "string" && ids.includes(value)) return null;
      return problem(key, "unknown-option", `${key} is one of ${ids.join(", ")}, not ${quoted(value)}.`);
    }
    case "text": {
      if (typeof value !== "string") return problem(key, "wrong-type", `${key} is text.`);
      if (value.trim() === "") return problem(key, "empty", `${key} is empty.`);
      if ("format" in fact && fact.format === "uscc") {
        const wrong = usccProblemOf(plainUscc(value));
        const isBad = wrong !== null && wrong.code !== "wrong-check";
        return isBad ? problem(key, "wrong-code", `${key}: ${explain(wrong)}`) : null;
      }
      if ([...value].length <= fact.maxLength) return null;
      return problem(key, "too-long", `${key} is longer than ${fact.maxLength} characters.`);
    }
  }
}

function problemOfNumber(
  { min, max, decimals }: { min: number; max: number; decimals: number },
  value: unknown,
  key: FactKey,
): FactProblem | null {
  const amount = rational(value);
  if (!amount) return problem(key, "not-a-number", `${key} is a number or decimal digits, not ${quoted(value)}.`);
  if (amount.over < BigInt(min) * amount.under) return problem(key, "too-small", `${key} is below ${min}.`);
  if (amount.over > BigInt(max) * amount.under) return problem(key, "too-large", `${key} is above ${max}.`);
  // Decimals are a matter of forms; what a program worked out is taken to the last digit. Nothing counted is broken.
  if (decimals > 0 || amount.over % amount.under === 0n) return null;
  return problem(key, "too-many-decimals", `${key} is a whole number.`);
}

function explain(wrong: UsccProblem): string {
  switch (wrong.code) {
    case "wrong-length":
      return `a unified social credit code has 18 characters, not ${wrong.length}.`;
    case "wrong-character":
      return `character ${wrong.place} is no digit and no capital letter other than I, O, S, V and Z.`;
    case "wrong-region":
      return `character ${wrong.place} belongs to the administrative division and is a digit.`;
    case "digits-lost":
      return "a spreadsheet took the code for a number and lost its last digits.";
    case "wrong-check":
      return `the check character does not fit the others (${wrong.expected} would); compare it with the licence.`;
  }
}

const longest = 80;
const cut = (text: string): string => text.slice(0, longest);
const one = (defect: FactProblem | null): FactProblem[] => (defect ? [defect] : []);
const problem = (fact: FactKey, code: FactProblem["code"], message: string): FactProblem => ({ fact, code, message });

/** A stranger's words in a message, cut short. */
function quoted(value: unknown): string {
  if (typeof value === "object" && value !== null) return Array.isArray(value) ? "a list" : "an object";
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > longest ? `${cut(text)}…` : text;
}
