import type { Answer } from "#lib/instrument/answers";
import { type Condition, holds } from "#lib/instrument/condition";
import type { Depth } from "#lib/instrument/question";
import { factOf } from "#lib/instrument/shown";
import { atLeast, settle } from "../certainty";
import type { AnswersByPlace, Compiled, CompiledIndicator } from "../compile";
import type { Circumstances, Measure, MeasuredSheet } from "../findings";
import type { CompiledItem } from "../item";
import { type ItemScore, scoreOf } from "../points";
import { readingOf, withheldReading } from "./items";
import { meanOf, type Reading } from "./reading";

/** A measured sheet with what stands behind its measures; `null` for items and indicators that do not apply. */
export type SecondSheet = MeasuredSheet & {
  readings: { items: (Reading | null)[]; indicators: (Reading | null)[] };
  asked: boolean[];
  /** Items of which answers that are withheld decide whether they apply, with those questions. */
  unsure: ReadonlyMap<number, readonly string[]>;
  known: Circumstances;
};

/** Which questions were put: those of the depth, and of these the ones that are not known to be left out. */
function askedIn(
  { questions }: Compiled,
  depth: Depth,
  given: AnswersByPlace,
  notAsked?: ReadonlySet<string>,
): boolean[] {
  const asked = new Array<boolean>(questions.length);
  for (const { id, index, quick } of questions) {
    const isSilent = notAsked !== undefined && given[index] === undefined && notAsked.has(id);
    asked[index] = (depth === "full" || quick) && !isSilent;
  }
  return asked;
}

/** Measures all items and indicators by the answers that count. */
export function measureAll(compiled: Compiled, given: AnswersByPlace, depth: Depth, known: Circumstances): SecondSheet {
  const asked = askedIn(compiled, depth, given, known.notAsked);
  const { leaving, unsure } = applicability(compiled, given, asked);
  const sheet: SecondSheet = {
    ...{ depth, given, asked, unsure, known },
    items: new Array(compiled.items.length),
    measures: new Array(compiled.indicators.length),
    readings: { items: new Array(compiled.items.length), indicators: new Array(compiled.indicators.length) },
  };
  const isPlain = leaving.size === 0 && unsure.size === 0;
  for (const item of compiled.items) {
    const { index } = item;
    const score = !isPlain && leaving.has(index) ? null : scoreOf(item, given);
    // What is hidden does not apply, whatever else is withheld.
    sheet.items[index] = !isPlain && score !== null && unsure.has(index) ? undefined : score;
    sheet.readings.items[index] = readItem(item, sheet);
  }
  for (const indicator of compiled.indicators) measure(compiled, indicator, sheet);
  return sheet;
}

type Applicability = { leaving: ReadonlySet<number>; unsure: ReadonlyMap<number, readonly string[]> };
const always: Applicability = { leaving: new Set(), unsure: new Map() };

/** The items that other answers make not applicable, and those of which withheld answers decide it. */
function applicability({ applicability: conditions, places }: Compiled, given: AnswersByPlace, asked: boolean[]) {
  let found: { leaving: Set<number>; unsure: Map<number, string[]> } | null = null;
  for (const { when, truth: truthIn, items } of conditions) {
    const truth = truthIn(given);
    if (truth === "yes") continue;
    const deciding = truth === "unknown" ? withheldIn(when, given, asked, places) : [];
    if (truth === "unknown" && deciding.length === 0) continue;
    found ??= { leaving: new Set(), unsure: new Map() };
    for (const item of items) {
      if (truth === "no") found.leaving.add(item);
      else found.unsure.set(item, deciding);
    }
  }
  return found ?? always;
}

/** The questions withheld that decide a condition. */
function withheldIn(when: Condition, given: AnswersByPlace, asked: boolean[], places: Compiled["places"]): string[] {
  const { missing } = holds(when, (fact) => factOf(given[places.get(fact) ?? -1]));
  return missing.filter((fact) => asked[places.get(fact) ?? -1]);
}

/** Whether an evidence document supports every answer that an item reads. */
export function isVerified({ questions }: CompiledItem, { known: { verified } }: SecondSheet): boolean {
  return verified !== undefined && questions.every((question) => verified.has(question));
}

function readItem(item: CompiledItem, sheet: SecondSheet): Reading | null {
  const score = sheet.items[item.index] as ItemScore;
  if (score === null) return null;
  // Whether it leaves the sum or counts, it is not worse than at its worst.
  if (sheet.unsure.size > 0 && sheet.unsure.has(item.index)) return withheldReading(item);
  return readingOf(item, score, sheet.given, sheet.asked, isVerified(item, sheet));
}

/** Measures an indicator from its items, and puts it into the sheet. */
function measure({ calibration: { enough } }: Compiled, indicator: CompiledIndicator, sheet: SecondSheet): void {
  const { items } = sheet.readings;
  let whole = 0;
  let asked = 0;
  let answered = 0;
  let countAsked = 0;
  let countAnswered = 0;
  for (const item of indicator.items) {
    const reading = items[item.index];
    if (!reading) continue;
    whole += item.weight;
    if (reading.notAsked > 0) continue;
    asked += item.weight;
    countAsked++;
    if (typeof sheet.items[item.index] !== "number") continue;
    answered += item.weight;
    countAnswered++;
  }
  const reading = whole === 0 ? null : meanOf(indicator.items, items, whole);
  const isEnough = answered > 0 && atLeast(answered, enough.indicator * asked);
  sheet.readings.indicators[indicator.index] = reading;
  sheet.measures[indicator.index] = {
    score: reading && isEnough ? settle(reading.low) : null,
    variance:
      reading &&
      reading.error + Math.max(reading.chanceBelow, reading.chanceAbove) + reading.withheldError + reading.notAsked,
    answered: countAnswered,
    applicable: countAsked,
  } satisfies Measure;
}

/** Measures a sheet anew with some answers changed, on which no question's visibility hangs. */
export function remeasure(
  compiled: Compiled,
  before: MeasuredSheet,
  changes: { place: number; to: Answer }[],
): SecondSheet {
  const { readings, items, measures, given, depth, asked, unsure, known } = before as SecondSheet;
  const sheet: SecondSheet = {
    depth,
    asked,
    unsure,
    known,
    given: given.slice(),
    items: items.slice(),
    measures: measures.slice(),
    readings: { items: readings.items.slice(), indicators: readings.indicators.slice() },
  };
  for (const { place, to } of changes) sheet.given[place] = to;
  const affected = new Set<CompiledIndicator>();
  for (const { place } of changes) {
    for (const item of compiled.readers[place] as CompiledItem[]) {
      if (sheet.items[item.index] === null) continue;
      sheet.items[item.index] = unsure.has(item.index) ? undefined : scoreOf(item, sheet.given);
      sheet.readings.items[item.index] = readItem(item, sheet);
      affected.add(compiled.indicators[item.indicatorIndex] as CompiledIndicator);
    }
  }
  for (const indicator of affected) measure(compiled, indicator, sheet);
  return sheet;
}
