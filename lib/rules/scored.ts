import { bareWords } from "../messages/bare";
import { eachOnce } from "../text/each-once";
import { byLocale } from "../text/languages";
import type { Text } from "../text/text";
import { comparisonOf, shortfallOf } from "./comparison";
import type { Compound, Measure, Test } from "./criterion";
import { judge, measured } from "./judge";
import type { Judgement } from "./judgement";
import { isScore, measureText, type Names } from "./measure-text";
import { toNumber } from "./rational";
import { type Reading, thresholdOf, valueIn } from "./reading";
import { type Compared, comparisonsIn } from "./screen";
import { Truth } from "./truth";
import type { Comparison, Shortfall } from "./verdict";

/** A comparison with what it compares, in words with its years. */
export type ToldComparison = Comparison & { measure: Text };

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
  /** What its bands ask for, by name, while the points are not known. */
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

const toldComparison = ({ judged, test }: Compared, { reading, names }: Explaining): ToldComparison => ({
  ...comparisonOf(judged, test, reading),
  measure: measureText(test.compare, reading.lastYear, names),
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

const asked = new WeakMap<Test, Answered[]>();

/** Every answer that a question asks for, each once; what is not told of a firm is worked out once. */
function askedIn(test: Test, names: Names): Answered[] {
  const answers = asked.get(test) ?? eachOnce(answersIn(test, names));
  asked.set(test, answers);
  return answers;
}

type Table = Extract<Measure, { points: unknown }>;

/** What a table of points asks for, by name, each once. */
function aboutIn({ points }: Table, { reading, names }: Explaining): Text[] {
  const measuresIn = (test: Test): Text[] => {
    if ("compare" in test) return [measureText(test.compare, reading.lastYear, names)];
    return "all" in test ? test.all.flatMap(measuresIn) : "any" in test ? test.any.flatMap(measuresIn) : [];
  };
  return eachOnce(points.flatMap(({ when }) => [...measuresIn(when), ...askedIn(when, names).map(({ fact }) => fact)]));
}

/** What the firm answered where a band asks for it, each once. */
function answeredIn({ points }: Table, { reading, names }: Explaining): Answered[] {
  const asking = points.filter(({ when }) => askedIn(when, names).length > 0);
  if (asking.length === 0) return [];
  return eachOnce(asking.flatMap(({ when }) => answersIn(when, names, (fact) => valueIn(reading, fact, undefined))));
}

const abouts = new WeakMap<Table, Map<number, Text[]>>();

/** What a table of points asks for in a year, worked out once. */
function aboutOnce(table: Table, explaining: Explaining): Text[] {
  const { lastYear } = explaining.reading;
  const byYear = abouts.get(table) ?? new Map<number, Text[]>();
  abouts.set(table, byYear);
  const about = byYear.get(lastYear) ?? aboutIn(table, explaining);
  byYear.set(lastYear, about);
  return about;
}

/** A band of a table with what it comes to for the firm. */
type Judged = { worth: number; when: Test; found: Judgement };

/** A table of points as it stands for the firm; `isOpen` tells whether a band with so many points would be of use. */
function scoredBy(table: Table, isOpen: (points: number) => boolean, explaining: Explaining): Scored {
  const { reading } = explaining;
  const range = measured(table, reading);
  const points = { low: range.low ? toNumber(range.low) : 0, high: range.high ? toNumber(range.high) : 0 };
  const judged: Judged[] = [];
  for (const { when, points: worth } of table.points) {
    judged.push({ worth, when, found: judge(when, reading) });
    if (judged.at(-1)?.found.truth === Truth.met) break;
  }
  const isKnown = points.low === points.high;
  const last = judged.at(-1);
  const met = last?.found.truth === Truth.met ? last : undefined;
  const better = isKnown
    ? judged.findLast((each) => each !== met && each.worth > points.low && isOpen(each.worth))
    : undefined;
  const bandOf = (each: Judged | undefined) => (each ? bandBy(each, explaining) : null);
  const [reached, next] = [bandOf(isKnown ? met : undefined), bandOf(better)];
  const figures = [reached, next].flatMap((band) => band?.comparisons ?? []);
  return {
    about: isKnown ? [] : aboutOnce(table, explaining),
    points,
    most: Math.max(table.otherwise, ...table.points.map((each) => each.points)),
    figures: reached || next ? figures : (bandOf(last)?.comparisons ?? []),
    reached,
    answered: answeredIn(table, explaining),
    next: next && better ? { ...next, shortfalls: shortfallsTo(better, explaining) } : null,
  };
}

const bandBy = ({ worth, when, found }: Judged, explaining: Explaining): Band => ({
  points: worth,
  comparisons: comparisonsIn(found).map((each) => toldComparison(each, explaining)),
  answers: askedIn(when, explaining.names),
  joint: "any" in when ? "any" : "all",
});

const shortfallsTo = ({ found }: Judged, { reading, names }: Explaining): NamedShortfall[] =>
  comparisonsIn(found)
    .flatMap((each) => shortfallOf(each.judged, each.test, reading) ?? [])
    .map((each) => ({ ...each, name: names.facts.get(each.fact)?.text ?? byLocale(() => each.fact) }));

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
