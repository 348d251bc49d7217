import { bareWords, filled } from "../messages/bare";
import { canonical } from "../text/canonical";
import { bracketed, byLocale, languages, listed } from "../text/languages";
import type { Locale, Text } from "../text/text";
import { usesOfMeasure } from "./asked";
import type { Compound, Measure, Rows, RowTest } from "./criterion";
import type { Fact } from "./fact";
import { yearAt } from "./reading";

/**
 * What a figure is called in the field that is made of others: a share of one fact in another, the years since a day, or
 * rows of a list that pass certain tests, or one test among those of others.
 */
export type FigureName = {
  of: readonly [part: string, whole: string] | readonly [since: string] | Rows | RowTest;
  name: Text;
};

/** The names of facts, and of what is made of them. */
export type Names = { facts: ReadonlyMap<string, Fact>; figures: readonly FigureName[] };

type Naming = Names & { lastYear: number; locale: Locale };
type Amount = { fact: string; year?: number | undefined };

const isAmount = (measure: Measure | Compound): measure is Amount => "fact" in measure;

/** A unit at the end of a name, which stands behind the number anyway. */
const unitAtEnd = /[（(](%|万元|10,000 yuan)[）)]$/u;
/** The capital letter of an ordinary word, within a name of several. */
const capital = /^\p{Lu}(?=\p{Ll})/u;

const withoutUnit = (name: string): string => name.replace(unitAtEnd, "").trimEnd();
const inside = (name: string): string => name.replace(capital, (letter) => letter.toLowerCase());

function nameOf(id: string, { facts, locale }: Naming): string {
  return withoutUnit(facts.get(id)?.text[locale] ?? id);
}

/** The years of a measure's facts, in order. */
const yearsOf = (measure: Measure | Compound, lastYear: number): number[] =>
  [...new Set(usesOfMeasure(measure).flatMap(({ year }) => yearAt(year, lastYear) ?? []))].sort();

/** A name with the years that its facts are of. */
function dated(name: string, years: readonly number[], { locale }: Naming): string {
  const words = bareWords[locale].measure;
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return name;
  return first === last
    ? filled(words.ofYear, { year: String(first), name })
    : filled(words.ofYears, { from: String(first), to: String(last), name });
}

const figureName = (of: FigureName["of"] | readonly string[], { figures, locale }: Naming): string | undefined =>
  figures.find((each) => canonical(each.of) === canonical(of))?.name[locale];

/** Options of a choice that name rows, at most; more of them would be a list of everything. */
const mostOptions = 3;

/** What every row that counts is one of, by the options of its choices: "national, science". */
function optionsOf({ list, anyOf }: Rows, { facts, locale }: Naming): string[] {
  const fact = facts.get(list);
  const fields = fact?.kind === "list" ? fact.fields : [];
  return fields.flatMap((field) => {
    if (field.kind !== "choice") return [];
    const asked = anyOf.map((tests) =>
      tests.flatMap((each) => (each.field === field.id && each.test === "one-of" ? each.values : [])),
    );
    const values = new Set(asked.flat());
    if (asked.some((each) => each.length === 0) || values.size > mostOptions) return [];
    return field.options.filter(({ id }) => values.has(id)).map(({ text }) => text[locale]);
  });
}

/** Rows that count, by their own name, else by the list and what they are. */
function rowsName(rows: Rows, naming: Naming): string {
  const own = figureName(rows, naming);
  if (own) return own;
  const list = filled(bareWords[naming.locale].measure.count, { list: inside(nameOf(rows.list, naming)) });
  const tests = (rows.anyOf[0] ?? []).flatMap((test) => figureName(test, naming) ?? []);
  const options = [...optionsOf(rows, naming), ...tests];
  return options.length === 0
    ? list
    : `${list}${bracketed(options.join(languages[naming.locale].listComma), naming.locale)}`;
}

/** The one fact that every part is of, in different years; none where they are of several. */
function oneFactIn(parts: readonly Measure[]): string | null {
  const facts = new Set(parts.flatMap(usesOfMeasure).map(({ fact }) => fact));
  const [only] = facts;
  return facts.size === 1 && only !== undefined ? only : null;
}

function ratioName([above, below]: readonly [Measure, Measure], naming: Naming): string {
  const own = isAmount(above) && isAmount(below) ? figureName([above.fact, below.fact], naming) : undefined;
  const { ratio } = bareWords[naming.locale].measure;
  return own ?? filled(ratio, { part: plainName(above, naming), whole: inside(plainName(below, naming)) });
}

/** A sum, mean, least or greatest of several: of one fact in several years, or of different ones. */
function severalName(by: "sum" | "mean" | "least" | "greatest", parts: readonly Measure[], naming: Naming): string {
  const { locale } = naming;
  const words = bareWords[locale].measure;
  if (parts.every(isScore)) return words.score;
  const only = oneFactIn(parts);
  if (only !== null) {
    const isGrowth = parts.every((part) => "growth" in part);
    const name = nameOf(only, naming);
    return filled(isGrowth ? words.growths[by] : words.ofOne[by], { name: inside(name), Name: name });
  }
  const names = parts.map((part, place) => (place === 0 ? plainName(part, naming) : inside(plainName(part, naming))));
  return filled(words.ofSeveral[by], { names: listed(names, locale) });
}

/** What is worked out as points. */
export const isScore = (measure: Measure | Compound): boolean =>
  "points" in measure ||
  "capped" in measure ||
  ("sum" in measure && measure.sum.every(isScore)) ||
  ("greatest" in measure && measure.greatest.every(isScore));

/** The name of a measure without its years. */
function plainName(measure: Measure | Compound, naming: Naming): string {
  const words = bareWords[naming.locale].measure;
  if (isAmount(measure)) return nameOf(measure.fact, naming);
  if (isScore(measure)) return words.score;
  if ("ratio" in measure) return ratioName(measure.ratio, naming);
  if ("growth" in measure) return filled(words.growth, nameIn(measure.growth[1], naming));
  if ("compound" in measure) return filled(words.compound, nameIn(measure.compound.to, naming));
  if ("sum" in measure) return severalName("sum", measure.sum, naming);
  if ("mean" in measure) return severalName("mean", measure.mean, naming);
  if ("least" in measure) return severalName("least", measure.least, naming);
  if ("greatest" in measure) return severalName("greatest", measure.greatest, naming);
  if ("count" in measure) return rowsName(measure.count, naming);
  if ("total" in measure) return totalName(measure, naming);
  if ("fullYears" in measure) {
    const { since } = measure.fullYears;
    return figureName([since], naming) ?? nameOf(since, naming);
  }
  return words.score;
}

const nameIn = (measure: Measure, naming: Naming) => {
  const name = plainName(measure, naming);
  return { name: inside(name), Name: name };
};

function totalName({ total, field }: Extract<Measure, { total: unknown }>, naming: Naming): string {
  const { locale } = naming;
  const list = naming.facts.get(total.list);
  const of = list?.kind === "list" ? list.fields.find(({ id }) => id === field) : undefined;
  return filled(bareWords[locale].measure.total, {
    list: rowsName(total, naming),
    field: inside(withoutUnit(of?.text[locale] ?? field)),
  });
}

const texts = new WeakMap<Names, WeakMap<Measure | Compound, Map<number, Text>>>();

/** What is measured, by name and with its years; years count to the last complete accounting year. */
export function measureText(measure: Measure | Compound, lastYear: number, names: Names): Text {
  const ofNames = texts.get(names) ?? new WeakMap<Measure | Compound, Map<number, Text>>();
  texts.set(names, ofNames);
  const ofYears = ofNames.get(measure) ?? new Map<number, Text>();
  ofNames.set(measure, ofYears);
  const text = ofYears.get(lastYear) ?? namedMeasure(measure, lastYear, names);
  ofYears.set(lastYear, text);
  return text;
}

function namedMeasure(measure: Measure | Compound, lastYear: number, names: Names): Text {
  return byLocale((locale) => {
    const naming = { ...names, lastYear, locale };
    const name = plainName(measure, naming);
    if (isScore(measure)) return name;
    const { toYearEnd, growthOn } = bareWords[locale].measure;
    if ("fullYears" in measure) return filled(toYearEnd, { name, year: String(lastYear) });
    const years = yearsOf(measure, lastYear);
    const [from, to] = [years[0], years.at(-1)];
    if ("growth" in measure && from !== undefined && to !== undefined)
      return filled(growthOn, { name, from: String(from), to: String(to) });
    return dated(name, years, naming);
  });
}
