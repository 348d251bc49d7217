import { bareWords } from "../messages/bare";
import { eachOnce } from "../text/each-once";
import { byLocale } from "../text/languages";
import type { Text } from "../text/text";
import { usesOfMeasure } from "./asked";
import { comparisonOf, shortfallOf } from "./comparison";
import type { Compound, Measure, Test } from "./criterion";
import type { FactKey } from "./fact";
import { judge, measured } from "./judge";
import { keyOf } from "./keys";
import { isScore, measureText, type Names } from "./measure-text";
import { toNumber } from "./rational";
import { type Reading, thresholdOf, valueIn, yearAt } from "./reading";
import { type Compared, comparisonsIn } from "./screen";
import { Truth } from "./truth";
import type { Comparison, Shortfall } from "./verdict";

/** A comparison with what it compares: in words, and by the facts that the value is made of. */
export type ToldComparison = Comparison & { measure: Text; facts: FactKey[] };

/** Points between two bounds: equal where they are known. */
export type Points = { low: number; high: number };

/** A step of a table of points: what is compared for it, what has to be answered, and whether any of these will do. */
export type Band = { points: number; comparisons: ToldComparison[]; answers: Answered[]; joint: "all" | "any" };

/** An answer of a firm, or one that is asked for, beside what it answers. */
export type Answered = { fact: Text; answer: Text };

/** What is missing in one amount, with its name. */
export type NamedShortfall = Shortfall & { name: Text };

/** A table of points: what it gives, by which band, and the next one with what is missing to it. */
export type Scored = {
  /** What its bands ask for, by name. */
  about: Text[];
  points: Points;
  most: number;
  /** What was compared for the points: for the band that holds and for the next one, else for the lowest. */
  figures: ToldComparison[];
  /** The band that holds; `null` where none does or it is not known which. */
  reached: Band | null;
  /** What the firm answered where a band asks for it. */
  answered: Answered[];
  /** The nearest band with more points that could count; `null` where there is none or the points are not known. */
  next: (Band & { shortfalls: NamedShortfall[] }) | null;
};

/** What a firm is read against, and what its facts are called. */
export type Explaining = { reading: Reading; names: Names };

/** A comparison with what it compares. */
export function toldComparison({ judged, test }: Compared, { reading, names }: Explaining): ToldComparison {
  return { ...comparisonOf(judged, test, reading), ...toldMeasure(test.compare, { reading, names }) };
}

const toldMeasure = (measure: Measure | Compound, { reading, names }: Explaining) => ({
  measure: measureText(measure, reading.lastYear, names),
  facts: [...new Set(usesOfMeasure(measure).map(({ fact, year }) => keyOf(fact, yearAt(year, reading.lastYear))))],
});

/** Every answer that a question asks for, or that the firm gave to what it asks. */
function answersIn(test: Test, names: Names, is?: (fact: string) => unknown): Answered[] {
  if ("all" in test) return test.all.flatMap((part) => answersIn(part, names, is));
  if ("any" in test) return test.any.flatMap((part) => answersIn(part, names, is));
  if (!("fact" in test)) return [];
  const fact = names.facts.get(test.fact);
  const answer = is ? is(test.fact) : test.is;
  if (!fact || answer === undefined) return [];
  const option = fact.kind === "choice" ? fact.options.find(({ id }) => id === answer)?.text : undefined;
  return [
    {
      fact: fact.text,
      answer: byLocale((locale) => {
        const { yes, no } = bareWords[locale].measure;
        return option?.[locale] ?? (answer === true ? yes : answer === false ? no : String(answer));
      }),
    },
  ];
}

type Table = Extract<Measure, { points: unknown }>;

/** What a table of points asks for, by name, each once. */
function aboutIn({ points }: Table, { reading, names }: Explaining): Text[] {
  const measuresIn = (test: Test): Text[] => {
    if ("compare" in test) return [measureText(test.compare, reading.lastYear, names)];
    return "all" in test ? test.all.flatMap(measuresIn) : "any" in test ? test.any.flatMap(measuresIn) : [];
  };
  return eachOnce(
    points.flatMap(({ when }) => [...measuresIn(when), ...answersIn(when, names).map(({ fact }) => fact)]),
  );
}

/** A table of points as it stands for the firm; `least` is what a band has to give more than to be of use. */
function scoredBy(table: Table, isOpen: (points: number) => boolean, explaining: Explaining): Scored {
  const { reading, names } = explaining;
  const range = measured(table, reading);
  const points = { low: range.low ? toNumber(range.low) : 0, high: range.high ? toNumber(range.high) : 0 };
  const judged = table.points.map(({ when, points: worth }) => ({ worth, when, found: judge(when, reading) }));
  const isKnown = points.low === points.high;
  const place = judged.findIndex(({ found }) => found.truth === Truth.met);
  const band = ({ worth, when, found }: (typeof judged)[number]): Band => ({
    points: worth,
    comparisons: comparisonsIn(found).map((each) => toldComparison(each, explaining)),
    answers: eachOnce(answersIn(when, names)),
    joint: "any" in when ? "any" : "all",
  });
  const better = isKnown
    ? judged.slice(0, place < 0 ? undefined : place).findLast(({ worth }) => worth > points.low && isOpen(worth))
    : undefined;
  const reached = isKnown ? judged[place] : undefined;
  const lowest = judged.at(-1);
  const looked = [reached, better].filter((each) => each !== undefined);
  const figures = (looked.length > 0 ? looked : lowest ? [lowest] : []).flatMap((each) => band(each).comparisons);
  return {
    about: aboutIn(table, explaining),
    points,
    figures,
    most: Math.max(table.otherwise, ...judged.map(({ worth }) => worth)),
    reached: reached ? band(reached) : null,
    answered: eachOnce(
      judged.flatMap(({ when }) => answersIn(when, names, (fact) => valueIn(reading, fact, undefined))),
    ),
    next: better
      ? {
          ...band(better),
          shortfalls: comparisonsIn(better.found)
            .flatMap((each) => shortfallOf(each.judged, each.test, reading) ?? [])
            .map((each) => ({ ...each, name: names.facts.get(each.fact)?.text ?? byLocale(() => each.fact) })),
        }
      : null,
  };
}

/** The tables of points that a measure is made of, as far as they stand in it for themselves. */
function tablesIn(measure: Measure | Compound, reading: Reading): Table[] {
  if ("points" in measure) return [measure];
  if ("greatest" in measure) return measure.greatest.flatMap((part) => tablesIn(part, reading));
  if ("capped" in measure) return measure.capped.parts.flatMap((part) => tablesIn(part, reading));
  if ("sum" in measure) return measure.sum.flatMap((part) => tablesIn(part, reading));
  const own = "fact" in measure ? reading.own.get(measure.fact) : undefined;
  return own ? tablesIn(own, reading) : [];
}

/** The most points that a measure can give. */
function mostOf(measure: Measure | Compound, reading: Reading): number | null {
  if ("points" in measure) return Math.max(measure.otherwise, ...measure.points.map(({ points }) => points));
  if ("capped" in measure) return thresholdOf(reading.thresholds, measure.capped.cap).parameter.value;
  if (!("greatest" in measure)) return null;
  const parts = measure.greatest.flatMap((part) => mostOf(part, reading) ?? []);
  return parts.length > 0 ? Math.max(...parts) : null;
}

/** A measure of points that is explained by its tables; a total has criteria of its own for each of its parts. */
export const isIndicator = (test: Test): test is Extract<Test, { compare: unknown }> =>
  "compare" in test && isScore(test.compare) && !("sum" in test.compare);

/** The most points that a test can give, and the tables that give them; none where it is no indicator. */
export function scoredIn(test: Test, explaining: Explaining): { most: number | null; scored: Scored[] } {
  if (!isIndicator(test) || "compound" in test.compare) return { most: null, scored: [] };
  const { compare } = test;
  const { reading } = explaining;
  const most = mostOf(compare, reading);
  const now = measured(compare, reading).low;
  const points = now ? toNumber(now) : 0;
  const isFull = most !== null && points >= most;
  const isOpen = (worth: number) => !isFull && (!("greatest" in compare) || worth > points);
  return { most, scored: tablesIn(compare, reading).map((table) => scoredBy(table, isOpen, explaining)) };
}
