import { z } from "zod";
import { isDay, yearOf } from "../text/day";
import { Id, Text } from "../text/text";
import { Confidence, Day } from "./criterion";
import { Action, Tier } from "./rule-set";
import { wordless } from "./soundness";

/** Where something was read (`null`: by its number alone), how well, and the day as of which it was written down here. */
const seen = { source: z.url().nullable(), confidence: Confidence, knownOn: Day };

/** One round in which firms could apply: of a place, or of the whole country. Days that were not read are `null`. */
export const OfficialRound = z.strictObject({
  id: Id,
  tier: Tier,
  actions: z.array(Action).min(1),
  /** The province; without it, the round is national. */
  place: Id.optional(),
  /** The year that the round is called by. */
  year: z.int().min(2000).max(2100),
  title: Text,
  /** Number of the notice; its name where no number was read. */
  document: Text,
  /** The day of the notice. */
  announced: Day.nullable(),
  /** First and last day on which firms could file; both count. */
  opens: Day.nullable(),
  closes: Day.nullable(),
  /** A day on which it was certainly over, where the last day was not read. */
  overBy: Day.optional(),
  note: Text.optional(),
  ...seen,
});
export type OfficialRound = z.infer<typeof OfficialRound>;

/** Years in which no national round of a tier was held. */
export const Pause = z.strictObject({ tier: Tier, years: z.array(z.int()).min(1), reason: Text, ...seen });
export type Pause = z.infer<typeof Pause>;

export const Calendar = z.strictObject({ rounds: z.array(OfficialRound), pauses: z.array(Pause) });
export type Calendar = z.infer<typeof Calendar>;

/** Of a day: before the round, in it, after it; `unclear` where the days that were read do not tell. */
export type Phase = "ahead" | "open" | "closed" | "unclear";

const earliestOf = ({ opens, announced }: OfficialRound): string | null => opens ?? announced;

/** How a round is on a day (YYYY-MM-DD). It is only ever open where both of its days were read and enclose that day. */
export function phaseOn(round: OfficialRound, day: string): Phase {
  const { opens, closes, overBy } = round;
  const earliest = earliestOf(round);
  if (closes !== null && day > closes) return "closed";
  if (overBy !== undefined && day >= overBy) return "closed";
  if (earliest !== null && day < earliest) return "ahead";
  return opens === null || closes === null ? "unclear" : "open";
}

/** Which rounds somebody asks about: `place` is a province, or `null` for national ones. */
export type Line = { tier: Tier; action: Action; place: string | null };

/** A month, YYYY-MM. */
type Month = string;

/** When the next round of a line may come, by the rounds before it; never a promise. */
export type Expectation =
  /** About these months; `isPast` where they are over and no round is recorded. */
  | { kind: "months"; from: Month; until: Month; isPast: boolean; basis: readonly OfficialRound[] }
  /** None was held in the years before. */
  | { kind: "paused"; pause: Pause; last: OfficialRound | null }
  /** No round that went before is known by its day. */
  | { kind: "unknown" };

const isOf = ({ tier, action, place }: Line, round: OfficialRound): boolean =>
  round.tier === tier && round.actions.includes(action) && (round.place ?? null) === place;

/** So many rounds before it tell when the next one may come. */
const basisSize = 2;
/** Rounds whose months lie further apart tell nothing. */
const widestMonths = 6;

/** When the next round of a line may come after a day (YYYY-MM-DD), by the latest rounds that had begun by then. */
export function expectedAfter({ rounds, pauses }: Calendar, line: Line, day: string): Expectation {
  const begun = rounds
    .filter((round) => isOf(line, round) && phaseOn(round, day) !== "ahead")
    .toSorted((one, other) => other.year - one.year || (earliestOf(other) ?? "").localeCompare(earliestOf(one) ?? ""));
  const last = begun[0] ?? null;
  const pause = pauses.find(
    ({ tier, years }) => tier === line.tier && line.place === null && Math.max(...years) > (last?.year ?? 0),
  );
  if (pause) return { kind: "paused", pause, last };
  const basis = begun.filter((round) => earliestOf(round) !== null).slice(0, basisSize);
  const begins = basis.flatMap((round) => earliestOf(round) ?? []);
  const [latest] = begins;
  if (latest === undefined) return { kind: "unknown" };
  const months = begins.map((begin) => Number(begin.slice(5, 7)));
  const [first, final] = [Math.min(...months), Math.max(...months)];
  if (final - first >= widestMonths) return { kind: "unknown" };
  const month = (number: number) => `${yearOf(latest) + 1}-${String(number).padStart(2, "0")}`;
  return { kind: "months", from: month(first), until: month(final), isPast: day.slice(0, 7) > month(final), basis };
}

/** A line of the calendar on a day: the rounds that are on or ahead, or the last one, and what may come next. */
export type CalendarLine = Line & {
  current: readonly { round: OfficialRound; phase: Exclude<Phase, "closed"> }[];
  last: OfficialRound | null;
  /** `null` while a round is on or ahead. */
  next: Expectation | null;
};

const endOf = (round: OfficialRound): string => round.closes ?? round.overBy ?? earliestOf(round) ?? `${round.year}`;

/** What of an `unclear` round is worth telling: those of the year of the day, or of a later one. */
const isRecent = ({ year }: OfficialRound, day: string): boolean => year >= yearOf(day);

/** How a line of the calendar stands on a day (YYYY-MM-DD). */
export function lineOn(calendar: Calendar, line: Line, day: string): CalendarLine {
  const own = calendar.rounds.filter((round) => isOf(line, round));
  const current = own.flatMap((round) => {
    const phase = phaseOn(round, day);
    return phase === "closed" || (phase === "unclear" && !isRecent(round, day)) ? [] : [{ round, phase }];
  });
  const shown = new Set(current.map(({ round }) => round));
  const last =
    own.filter((round) => !shown.has(round)).sort((one, other) => endOf(other).localeCompare(endOf(one)))[0] ?? null;
  const isBusy = current.some(({ phase }) => phase !== "unclear");
  return { ...line, current, last, next: isBusy ? null : expectedAfter(calendar, line, day) };
}

/** Days that are left of a round, the day itself counted; `null` where its last day was not read. */
export const daysLeft = ({ closes }: OfficialRound, day: string): number | null =>
  closes === null ? null : Math.round((Date.parse(closes) - Date.parse(day)) / 86_400_000) + 1;

/** A round that is over within so many days is told to be. */
const soonDays = 14;

/** Whether a round is over soon, but not yet. */
export function isSoonOver(round: OfficialRound, day: string): boolean {
  const left = daysLeft(round, day);
  return left !== null && left > 0 && left <= soonDays;
}

/** The places that have a round of a tier and an action, national first as `null`. */
export function placesOf({ rounds }: Calendar, tier: Tier, action: Action): (string | null)[] {
  const places = rounds
    .filter((round) => round.tier === tier && round.actions.includes(action))
    .map(({ place }) => place ?? null);
  return [...new Set(places)].sort((one, other) => (one ?? "").localeCompare(other ?? ""));
}

/** What a schema cannot see in a calendar: ids used twice, unknown places, days that are none or disordered, two at once. */
export function defectsOfCalendar({ rounds, pauses }: Calendar, places: readonly string[]): string[] {
  const ids = rounds.map(({ id }) => id);
  return [
    ...rounds.flatMap((round, index) =>
      [
        ...(ids.indexOf(round.id) === index ? [] : ["id used twice"]),
        ...(round.place === undefined || places.includes(round.place) ? [] : [`no place ${round.place}`]),
        ...daysIn(round).flatMap((day) => (isDay(day) ? [] : [`no day ${day}`])),
        ...disorderOf(round),
        ...rounds.slice(0, index).flatMap((other) => (overlap(round, other) ? [`overlaps ${other.id}`] : [])),
        ...wordless(round).map((text) => `text: ${text}`),
      ].map((defect) => `calendar: ${round.id}: ${defect}`),
    ),
    ...pauses.flatMap(({ tier, years, reason, knownOn }) =>
      [
        ...(isDay(knownOn) ? [] : [`no day ${knownOn}`]),
        ...wordless(reason).map((text) => `text: ${text}`),
        ...rounds.flatMap((round) =>
          round.tier === tier && round.place === undefined && years.includes(round.year)
            ? [`${round.id} was held in a year without rounds`]
            : [],
        ),
      ].map((defect) => `calendar: pause of ${tier}: ${defect}`),
    ),
  ];
}

const daysIn = ({ announced, opens, closes, overBy, knownOn }: OfficialRound): string[] =>
  [announced, opens, closes, overBy ?? null, knownOn].flatMap((day) => day ?? []);

/** Its days come one after the other, and it cannot be written down before it was announced. */
function disorderOf({ announced, opens, closes, overBy, knownOn }: OfficialRound): string[] {
  const known = [announced, opens, closes, overBy ?? null].flatMap((day) => day ?? []);
  const sorted = known.every((day, place) => place === 0 || (known[place - 1] ?? "") <= day);
  return [
    ...(sorted ? [] : ["its days are not in order"]),
    ...(announced !== null && announced > knownOn ? ["known before it was announced"] : []),
  ];
}

/** Two rounds for the same firms cannot be open on one day. */
function overlap(one: OfficialRound, other: OfficialRound): boolean {
  const isSame = one.tier === other.tier && one.place === other.place;
  if (!isSame || !one.actions.some((action) => other.actions.includes(action))) return false;
  if (one.opens === null || one.closes === null || other.opens === null || other.closes === null) return false;
  return one.opens <= other.closes && other.opens <= one.closes;
}
