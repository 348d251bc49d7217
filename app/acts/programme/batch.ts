import { wakeWorker } from "#app/work/wake";
import type { Database } from "#db/client";
import type { RoundRecord } from "#db/programme/admission";
import type { ApplicationBasis } from "#db/programme/application-file";
import { draftBatch as storeDraft, startBatch as storeStart } from "#db/programme/batches";
import { readNumbers } from "#db/programme/board";
import type { Person } from "#lib/access";
import { refused } from "#lib/outcome";
import type { BatchWish } from "#lib/programme/batch";
import { withoutFindings } from "#lib/programme/verdicts";
import type { FirmFacts } from "#lib/rules/fact";
import { dayOf, isDay } from "#lib/text/day";
import { leavesOf, ruleSetOf } from "./round-rules";
import { law } from "./rules";

/** What a firm itself can state: findings are the bureau's to make. */
export const claimsOf = ({ round, claimed }: ApplicationBasis): FirmFacts => withoutFindings(claimed, ruleSetOf(round));

/** The firms that somebody chose: by their numbers, or all that a view of the board lets through. */
export type Chosen = { numbers: readonly number[] } | { view: string };

/** The firms that somebody chose, as the address of a page names them. */
export function chosenQuery(chosen: Chosen): string {
  if ("numbers" in chosen) return new URLSearchParams(chosen.numbers.map((each) => ["firm", String(each)])).toString();
  const params = new URLSearchParams(chosen.view);
  params.set("all", "1");
  return params.toString();
}

/** The numbers of the firms that somebody chose. */
export async function numbersChosen(store: Database, actor: Person, round: RoundRecord, chosen: Chosen, now: Date) {
  if ("numbers" in chosen) return [...chosen.numbers];
  const params = new URLSearchParams(chosen.view);
  const found = await readNumbers(store, actor, round.id, leavesOf(round), params, now, "batch");
  return found.ok ? found.value.numbers : [];
}

/** Why what was typed is no wish; `null` where it is. */
function faultOf(wish: BatchWish, now: Date) {
  switch (wish.act) {
    case "verify":
    case "judge":
    case "opinion":
    case "propose":
    case "admit":
      return wish.reason === "" ? ("no-reason" as const) : null;
    case "return":
      if (wish.note === "") return "no-note" as const;
      return isDay(wish.dueOn) && wish.dueOn >= dayOf(now) ? null : ("bad-day" as const);
    case "confirm":
    case "tell":
    case "assign":
      return null;
  }
}

/** Lays down what is to be done for the firms that somebody chose, to be looked at first. Returns the job. */
export async function draftBatch(
  store: Database,
  actor: Person,
  { round, wish, chosen }: { round: RoundRecord; wish: BatchWish; chosen: Chosen },
  now: Date,
) {
  const fault = faultOf(wish, now);
  if (fault) return refused(fault);
  const numbers = await numbersChosen(store, actor, round, chosen, now);
  const from = chosenQuery(chosen);
  return storeDraft(store, actor, { round: round.id, wish, numbers, from }, { ...law, claims: claimsOf }, now);
}

/** Has a batch done that its author has looked at. */
export async function startBatch(store: Database, actor: Person, which: { round: string; job: string }, now: Date) {
  const outcome = await storeStart(store, actor, which, now);
  if (outcome.ok) wakeWorker();
  return outcome;
}
