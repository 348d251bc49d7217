import { asc, eq } from "drizzle-orm";
import { sealOfRuleSet } from "#app/acts/programme/rule-set-seal";
import type { Database } from "#db/client";
import { createRound, openRound, type RoundWish } from "#db/programme/rounds";
import { trail } from "#db/schema";
import { usualSupplement } from "#lib/programme/supplement";
import type { KnownSeals } from "#lib/text/seal";
import { seals } from "#questionnaires";
import { fulfilled } from "../outcome";
import { tinyRules } from "../tiny-rules";
import type { Person } from "./bureaus";

export const roundWish = (given: Partial<RoundWish> = {}): RoundWish => ({
  name: "2026 年第二批",
  notice: "请按要求填报。",
  tier: "specialised",
  action: "new",
  province: null,
  opensOn: "2026-11-01",
  closesOn: "2026-12-31",
  sealed: false,
  deciders: 1,
  ...usualSupplement,
  lateDeciders: 1,
  selfAssessment: "required",
  ...{ commitment: false, applicationForm: false, declaration: false, commitmentText: "" },
  requirements: [],
  extraQuestions: [],
  ruleSet: "specialised-2026",
  edition: "2026-1",
  ...given,
});

/** The seals of the rule sets that rounds of tests go by. */
export const testSeals: KnownSeals = { ...seals, [tinyRules.id]: [sealOfRuleSet(tinyRules)] };

/** What opening fixes; of a rule set that nobody knows, no seal that is known. */
const fixedBy = (ruleSet: string, edition: string) => ({
  ruleSet,
  ruleSetSeal: testSeals[ruleSet]?.at(-1) ?? "0".repeat(64),
  edition,
});

export const fixed = fixedBy("specialised-2026", "2026-1");

/** A round that goes by the tiny rules and takes two persons to decide. */
export const tinyRound = {
  ...{ tier: "innovative", opensOn: "2026-04-25", closesOn: "2026-11-30", deciders: 2, ruleSet: tinyRules.id },
} as const satisfies Partial<RoundWish>;

/** A round of little giants that closes in the summer. */
export const giantRound = {
  ...{ tier: "little-giant", opensOn: "2026-04-25", closesOn: "2026-06-30", ruleSet: "little-giant-2026" },
} as const satisfies Partial<RoundWish>;

/** A round that is open. */
export async function newOpenRound(database: Database, officer: Person, at: Date, given: Partial<RoundWish> = {}) {
  const wish = roundWish(given);
  const { id } = fulfilled(await createRound(database, officer, wish, at));
  const { ruleSet, edition } = wish;
  return fulfilled(await openRound(database, officer, { id, seen: 1, fixed: fixedBy(ruleSet, edition) }, at));
}

/** What the trail says was done to a record, in order. */
export async function actsOn({ db }: Database, subject: string): Promise<string[]> {
  const rows = await db.select({ act: trail.act }).from(trail).where(eq(trail.sheet, subject)).orderBy(asc(trail.id));
  return rows.map(({ act }) => act);
}
