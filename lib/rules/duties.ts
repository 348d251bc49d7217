import { isDay, yearOf, yearsAfter } from "../text/day";
import type { Text } from "../text/text";
import { isDisordered } from "./day-order";
import type { FirmFacts, ListRow } from "./fact";
import { type Tier, tiers } from "./rule-set";
import { type Passage, type Upkeep, updateIn, upkeepOn, WithdrawalCause } from "./upkeep";

/** A title as a firm tells of it; days (YYYY-MM-DD) that it does not tell, or that are none, are `null`. */
export type HeldTitle = {
  tier: Tier;
  granted: string | null;
  expires: string | null;
  /** When the firm last updated its data on the platform. */
  updated: string | null;
  withdrawn: string | null;
  cause: WithdrawalCause | null;
};

const dayIn = (value: unknown): string | null => (isDay(value) ? value : null);

/** One row of a list of titles; `null` where its kind is the title of no tier. */
export function titleIn(row: ListRow, kinds: Readonly<Record<Tier, readonly string[]>>): HeldTitle | null {
  const tier = tiers.find((each) => kinds[each].includes(String(row.kind)));
  if (tier === undefined) return null;
  const [granted, expires] = [dayIn(row.granted), dayIn(row.expires)];
  const cause = WithdrawalCause.safeParse(row.cause);
  return {
    tier,
    granted,
    expires: isDisordered(granted, expires) ? null : expires,
    updated: dayIn(row.updated),
    withdrawn: dayIn(row.withdrawn),
    cause: cause.success ? cause.data : null,
  };
}

/** The titles of tiers among a firm's facts. */
export function titlesAmong(
  facts: FirmFacts,
  { list, kinds }: { list: string; kinds: Readonly<Record<Tier, readonly string[]>> },
): HeldTitle[] {
  const rows = facts[list];
  return Array.isArray(rows) ? (rows as readonly ListRow[]).flatMap((row) => titleIn(row, kinds) ?? []) : [];
}

/** What a firm has to see to after a recognition, with the rule that it rests on. */
export type Duty = { tier: Tier; document: Text; passage: Passage } & (
  | {
      /** Data are updated by this day; `unclear` where the day is over and nobody told whether it was done. */
      kind: "update";
      day: string;
      state: "due" | "overdue" | "unclear";
    }
  | {
      /** The last day of the title: before it, the firm is reviewed, or evaluated again where a title lasts a year. */
      kind: "expiry" | "renewal";
      day: string | null;
      /** Whether the day was worked out from the day of the grant, since the firm did not tell it. */
      isReckoned: boolean;
      state: "ahead" | "past" | "unclear";
    }
  | {
      /** Changes are reported within so many months. */
      kind: "change";
      day: null;
      months: number;
      state: "standing";
    }
  | {
      /** No application after a withdrawal: the first day on which one may apply again. */
      kind: "bar";
      day: string | null;
      withdrawn: string;
      cause: WithdrawalCause | null;
      cancels: readonly Tier[];
      state: "barred" | "over" | "unclear";
    }
);

const isWithdrawn = ({ withdrawn }: HeldTitle, today: string): boolean => withdrawn !== null && withdrawn <= today;

/** Of several titles of a tier the one that was granted, or lasts, the longest from now. */
const latestOf = (titles: readonly HeldTitle[]): HeldTitle | undefined =>
  titles.toSorted(
    (one, other) =>
      (other.expires ?? "").localeCompare(one.expires ?? "") || (other.granted ?? "").localeCompare(one.granted ?? ""),
  )[0];

/** The bar that a withdrawn title brings about. */
function barOf(title: HeldTitle, upkeep: readonly Upkeep[], today: string): Duty[] {
  const { tier, withdrawn, cause } = title;
  const rules = withdrawn === null ? undefined : upkeepOn(upkeep, tier, withdrawn);
  if (withdrawn === null || rules === undefined) return [];
  const bar = rules.bars.find((each) => each.cause === cause);
  const { clause, source, confidence } = bar ?? rules.term;
  const day = bar?.years ? yearsAfter(withdrawn, bar.years) : null;
  return [
    {
      ...{ kind: "bar", tier, document: rules.document, passage: { clause, source, confidence } },
      ...{ day, withdrawn, cause, cancels: bar?.cancels ?? [] },
      state: day === null ? "unclear" : today < day ? "barred" : "over",
    },
  ];
}

/** The last day of a title by the rules in force when it was granted, where the firm did not tell it. */
function lastDayOf({ granted, expires }: HeldTitle, rules: Upkeep | undefined): string | null {
  if (expires !== null || granted === null || rules === undefined) return expires;
  const { lasts } = rules.term;
  return "years" in lasts ? yearsAfter(granted, lasts.years) : `${yearOf(granted) + 1}-${lasts.untilNext}`;
}

function expiryOf(title: HeldTitle, upkeep: readonly Upkeep[], today: string): Duty[] {
  const { tier, granted, expires } = title;
  const atGrant = granted === null ? undefined : upkeepOn(upkeep, tier, granted);
  // Of a title from before anything held that is known here, only a last day that was told counts.
  const rules = atGrant ?? upkeepOn(upkeep, tier, today);
  if (rules === undefined) return [];
  const { lasts, ...passage } = rules.term;
  const day = lastDayOf(title, atGrant);
  const isReckoned = day !== null && expires === null;
  const isPast = day !== null && day < today;
  return [
    {
      ...{ kind: "years" in lasts ? "expiry" : "renewal", tier, document: rules.document, passage, day, isReckoned },
      state: day === null || (isPast && isReckoned) ? "unclear" : isPast ? "past" : "ahead",
    },
  ];
}

/** The day in a year until which a title's data are updated, where it is held on that day. */
function updateOf(title: HeldTitle, upkeep: readonly Upkeep[], year: number, lastDay: string | null) {
  const update = updateIn(upkeep, title.tier, year);
  if (update === null) return null;
  const isBefore = title.granted !== null && update.day <= title.granted;
  return isBefore || (lastDay !== null && update.day > lastDay) ? null : update;
}

/** The last update that was due and is not known to have been made, and the next one. */
function updatesOf(title: HeldTitle, upkeep: readonly Upkeep[], today: string, lastDay: string | null): Duty[] {
  const { tier, updated } = title;
  const year = yearOf(today);
  const isMadeIn = (of: number) => updated !== null && updated <= today && yearOf(updated) >= of;
  const due = [year - 1, year, year + 1].flatMap((each) => updateOf(title, upkeep, each, lastDay) ?? []);
  const last = due.filter(({ day }) => day < today).at(-1);
  const next = due.find(({ day }) => day >= today && !isMadeIn(yearOf(day)));
  const duty = ({ day, rules, passage }: (typeof due)[number], state: "due" | "overdue" | "unclear"): Duty => ({
    ...{ kind: "update", tier, document: rules.document, passage, day, state },
  });
  return [
    ...(last && !isMadeIn(yearOf(last.day)) ? [duty(last, updated === null ? "unclear" : "overdue")] : []),
    ...(next ? [duty(next, "due")] : []),
  ];
}

function changeOf({ tier }: HeldTitle, upkeep: readonly Upkeep[], today: string): Duty[] {
  const rules = upkeepOn(upkeep, tier, today);
  if (!rules?.change) return [];
  const { months, ...passage } = rules.change;
  return [{ kind: "change", tier, document: rules.document, passage, day: null, months, state: "standing" }];
}

/**
 * What is due after recognition, by day; what has no day comes last. The last day of a title goes by the rules in force
 * when it was granted, an update by those in force when it is due, a bar by those in force at the withdrawal.
 */
export function dutiesOf(titles: readonly HeldTitle[], upkeep: readonly Upkeep[], today: string): Duty[] {
  const granted = titles.filter((title) => title.granted === null || title.granted <= today);
  const bars = granted.filter((title) => isWithdrawn(title, today)).flatMap((title) => barOf(title, upkeep, today));
  const isCancelled = (title: HeldTitle) =>
    bars.some(
      (bar) =>
        bar.kind === "bar" &&
        bar.cancels.includes(title.tier) &&
        (title.granted === null || title.granted <= bar.withdrawn),
    );
  const standing = granted.filter((title) => !isWithdrawn(title, today) && !isCancelled(title));
  const kept = tiers.flatMap((tier) => latestOf(standing.filter((title) => title.tier === tier)) ?? []);
  const duties = kept.flatMap((title) => {
    const expiry = expiryOf(title, upkeep, today);
    if (expiry.some(({ state }) => state === "past")) return expiry;
    const lastDay = expiry[0]?.day ?? null;
    return [...expiry, ...updatesOf(title, upkeep, today, lastDay), ...changeOf(title, upkeep, today)];
  });
  return [...bars, ...duties].sort((one, other) => (one.day ?? "9999").localeCompare(other.day ?? "9999"));
}
