/** A firm on a list that was made public, as it stood in the decision in force. */
export type PublishedFirm = {
  application: string;
  number: number;
  name: string;
  uscc: string | null;
  region: string | null;
  industry: string | null;
  /** The decision that recommends it, with its seal. */
  decision: string;
  seal: string;
};

/** What an objection came to: it is right, right in part, or not borne out. */
export const objectionOutcomes = ["upheld", "partly", "dismissed"] as const;
export type ObjectionOutcome = (typeof objectionOutcomes)[number];

/** Where a published list stands on a day. */
export type PublicityState = "ahead" | "running" | "over" | "closed";

export function publicityState(
  { from, to, closedAt }: { from: string; to: string; closedAt: Date | null },
  today: string,
): PublicityState {
  if (closedAt !== null) return "closed";
  if (today < from) return "ahead";
  return today <= to ? "running" : "over";
}

type Objected = { application: string; outcome: ObjectionOutcome | null };

/** How the objections against a firm stand, the gravest first: an open one keeps it off every list that is sent up. */
export function objectionsAgainst(
  objections: readonly Objected[],
  application: string,
): ObjectionOutcome | "open" | null {
  const own = objections.filter((each) => each.application === application).map(({ outcome }) => outcome ?? "open");
  return (["open", ...objectionOutcomes] as const).find((each) => own.includes(each)) ?? null;
}
