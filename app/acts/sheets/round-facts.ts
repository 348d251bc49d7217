import type { Database } from "#db/client";
import { factOfLack, factOfQuestion, mayBeAbsent } from "#lib/programme/demands";
import type { Fact } from "#lib/rules/fact";
import { demandsOn } from "./asked";
import type { OpenFacts } from "./open-facts";

/** What only the round of a sheet asks: its own questions, and for each demand whether the firm lacks it. */
export async function roundFactsOn(store: Pick<Database, "db">, open: OpenFacts): Promise<Fact[]> {
  if (!open.inRound) return [];
  const demands = await demandsOn(store, open);
  return [...open.inRound.round.extraQuestions.map(factOfQuestion), ...demands.filter(mayBeAbsent).map(factOfLack)];
}
