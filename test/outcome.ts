import type { Outcome } from "#lib/outcome";

/** What came of a wish that has to be fulfilled. */
export function fulfilled<Value, Reason extends string>(outcome: Outcome<Value, Reason>): Value {
  if (!outcome.ok) throw new Error(`refused: ${outcome.reason} ${outcome.questions.join(" ")}`);
  return outcome.value;
}
