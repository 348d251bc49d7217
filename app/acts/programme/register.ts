import type { Database } from "#db/client";
import { type RegisterRow, type RegisterWish, readRegister } from "#db/programme/register";
import type { Actor } from "#lib/access";
import type { Outcome } from "#lib/outcome";
import type { RegisterState } from "#lib/programme/register-state";
import { type Duty, dutiesOf, titleIn } from "#lib/rules/duties";
import { type Tier, tiers } from "#lib/rules/rule-set";
import { updateIn } from "#lib/rules/upkeep";
import { dayOf, daysAfter, yearOf } from "#lib/text/day";
import { upkeep } from "#questionnaires";
import { titles } from "#questionnaires/facts/titles";

export type RegisterQuery = Pick<RegisterWish, "region" | "firm" | "order" | "after" | "most"> & {
  tier: Tier | null;
  state: RegisterState | null;
};

/** A title with what it asks of its firm on the day. */
export type RegisterLine = RegisterRow & { tier: Tier; duties: Duty[] };

/** The tiers that have titles. */
export const registerTiers: readonly Tier[] = tiers.filter((tier) => titles.kinds[tier].length > 0);

/** Titles whose last update of data that was due is known not to have been made. */
const overdueOn = (today: string) =>
  registerTiers.flatMap((tier) => {
    const year = yearOf(today);
    const due = [year - 1, year].flatMap((each) => updateIn(upkeep, tier, each) ?? []).filter(({ day }) => day < today);
    const last = due.at(-1)?.day;
    return last === undefined ? [] : [{ kinds: titles.kinds[tier], due: last, before: `${yearOf(last)}-01-01` }];
  });

function limitsOf(state: RegisterState | null, today: string): Partial<RegisterWish> {
  switch (state) {
    case null:
      return {};
    case "within-90":
      return { expires: { from: today, until: daysAfter(today, 90) } };
    case "within-180":
      return { expires: { from: today, until: daysAfter(today, 180) } };
    case "expired":
      return { expires: { from: "0001-01-01", until: daysAfter(today, -1) } };
    case "undated":
      return { undated: true };
    case "overdue":
      return { overdue: overdueOn(today) };
    case "withdrawn":
      return { withdrawn: true };
  }
}

/** A page of the register as of now, each title with what is due. */
export async function lookInRegister(
  store: Database,
  actor: Actor,
  act: "read-application" | "export",
  { tier, state, ...query }: RegisterQuery,
  now: Date,
): Promise<Outcome<RegisterLine[], "not-found">> {
  const today = dayOf(now);
  const kinds = tier === null ? registerTiers.flatMap((each) => titles.kinds[each]) : titles.kinds[tier];
  const found = await readRegister(store, actor, act, { ...query, kinds, ...limitsOf(state, today) }, now);
  if (!found.ok) return found;
  const value = found.value.flatMap((row) => {
    const told = Object.entries(row).filter((entry): entry is [string, string] => typeof entry[1] === "string");
    const title = titleIn(Object.fromEntries(told), titles.kinds);
    return title ? [{ ...row, tier: title.tier, duties: dutiesOf([title], upkeep, today) }] : [];
  });
  return { ...found, value };
}
