/** Why an expected wish was not fulfilled. The view has words for each; anything else is a bug and is thrown. */
export type Refusal =
  /** No such thing, or not the actor's: the two look the same. */
  | "not-found"
  /** It was there and its owner deleted it. */
  | "deleted"
  /** The link by which the actor came is no longer the sheet's: another one took its place. */
  | "replaced"
  /** The sheet is submitted; it must be reopened before its answers change. */
  | "not-draft"
  /** The sheet was not submitted, or is open again. */
  | "not-submitted"
  /** What the caller saw is no longer what is stored; `questions` names where. */
  | "stale"
  /** No question has a valid answer. */
  | "nothing-to-submit"
  /** Two people answered the same question differently and nobody chose yet; `questions` names them. */
  | "unsettled";

export type Done<Value> = { ok: true; value: Value };
export type Refused<Reason extends string = Refusal> = { ok: false; reason: Reason; questions: string[] };
export type Outcome<Value, Reason extends string = Refusal> = Done<Value> | Refused<Reason>;

export const done = <Value>(value: Value): Done<Value> => ({ ok: true, value });

/** A refusal, with the questions that it is about, if any. */
export const refused = <Reason extends string>(reason: Reason, questions: string[] = []): Refused<Reason> => ({
  ok: false,
  reason,
  questions,
});
