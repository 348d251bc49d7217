import type { Database } from "#db/client";
import type { RoundRecord } from "#db/programme/admission";
import { checkDraw as checkStored, drawVisits as drawStored } from "#db/programme/draws";
import type { Actor } from "#lib/access";
import type { VisitSettings } from "#lib/cohort/visit-draw";
import { visitRuleFor } from "#lib/rules/visit-rule";
import { visitRules } from "#questionnaires";

/** Whom the authorities have visited in a round; `null` where no document that says so was read. */
export const visitRuleOf = (round: RoundRecord) => visitRuleFor(visitRules, round);

/** Draws whom to visit in a round, by the rule that holds for it. */
export const drawVisits = (
  store: Database,
  actor: Actor,
  round: RoundRecord,
  { seed, settings }: { seed: string; settings: VisitSettings },
  now: Date,
) => drawStored(store, actor, round.id, { seed, settings, rule: visitRuleOf(round) }, now);

/** Draws again as it was drawn, and compares. */
export const checkDraw = (store: Database, actor: Actor, draw: string, now: Date) =>
  checkStored(store, actor, draw, visitRules, now);
