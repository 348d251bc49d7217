import { z } from "zod";
import { isDay } from "../text/day";
import { Text } from "../text/text";
import { Confidence, Day } from "./criterion";
import { Tier } from "./rule-set";
import { wordless } from "./soundness";

/** A day of every year, MM-DD. */
const YearlyDay = z.string().regex(/^\d{2}-\d{2}$/);

/** Where a rule stands, and how well it was seen. */
const Passage = z.strictObject({ clause: Text, source: z.url(), confidence: Confidence });
export type Passage = z.infer<typeof Passage>;

/** Why a title was withdrawn. */
export const WithdrawalCause = z.enum(["falsified", "other"]);
export type WithdrawalCause = z.infer<typeof WithdrawalCause>;

/** What keeps a firm from applying anew after a withdrawal. */
const Bar = Passage.extend({
  cause: WithdrawalCause,
  /** Years from the day of the withdrawal; `null` where the text does not say, or was not read. */
  years: z.int().positive().nullable(),
  /** Titles that end with it, whatever their own last day. */
  cancels: z.array(Tier),
});

/** What holds after a recognition in a tier, from a day on until the next of the tier. */
export const Upkeep = z.strictObject({
  tier: Tier,
  from: Day,
  document: Text,
  /** How long a title lasts that was granted meanwhile: so many years, or until a day of the year after. */
  term: Passage.extend({
    lasts: z.union([z.strictObject({ years: z.int().positive() }), z.strictObject({ untilNext: YearlyDay })]),
  }),
  /** Until which day of every year the firm updates what it told; `null` where nothing of the kind is asked. */
  update: Passage.extend({ by: YearlyDay }).nullable(),
  /** Within how many months changes are reported; `null` where nothing of the kind was read. */
  change: Passage.extend({ months: z.int().positive() }).nullable(),
  bars: z.array(Bar),
});
export type Upkeep = z.infer<typeof Upkeep>;

/** What holds of a tier on a day (YYYY-MM-DD); `undefined` before anything did. */
export const upkeepOn = (upkeep: readonly Upkeep[], tier: Tier, day: string): Upkeep | undefined =>
  upkeep
    .filter((each) => each.tier === tier && each.from <= day)
    .toSorted((one, other) => other.from.localeCompare(one.from))[0];

const inYear = (year: number, yearly: string): string => `${String(year).padStart(4, "0")}-${yearly}`;

/** The day of a year until which a tier updates its data, with the rule in force on that day; `null` for none. */
export function updateIn(
  upkeep: readonly Upkeep[],
  tier: Tier,
  year: number,
): { day: string; rules: Upkeep; passage: Passage } | null {
  for (const rules of upkeep.filter((each) => each.tier === tier)) {
    if (rules.update === null) continue;
    const { by, ...passage } = rules.update;
    const day = inYear(year, by);
    if (upkeepOn(upkeep, tier, day) === rules) return { day, rules, passage };
  }
  return null;
}

/** What a schema cannot see in rules of upkeep: days that are none, two from one day, two bars for one cause. */
export function defectsOfUpkeep(upkeep: readonly Upkeep[]): string[] {
  const names = upkeep.map(({ tier, from }) => `upkeep: ${tier} ${from}`);
  return upkeep.flatMap((each, place) => {
    const { from, term, update, bars } = each;
    const yearly = [update?.by, "untilNext" in term.lasts ? term.lasts.untilNext : undefined];
    const causes = bars.map(({ cause }) => cause);
    return [
      ...(isDay(from) ? [] : [`no day ${from}`]),
      // A day that comes every year is no 29 February.
      ...yearly.flatMap((day) => (day === undefined || isDay(`2025-${day}`) ? [] : [`no day ${day} of every year`])),
      ...(names.indexOf(names[place] ?? "") === place ? [] : ["twice"]),
      ...(new Set(causes).size === causes.length ? [] : ["two bars for one cause"]),
      ...wordless(each).map((text) => `text: ${text}`),
    ].map((defect) => `${names[place]}: ${defect}`);
  });
}
