import type { OpinionOutcome } from "#lib/programme/region";

export type ShownOpinion = {
  id: string;
  region: string;
  outcome: OpinionOutcome;
  reason: string;
  /** Who gave it and when. */
  by: string;
  /** The submission that it was of, where the firm has sent in anew since. */
  outdated: number | null;
};

/** What the regions say of a firm. */
export type ShownOpinions = {
  given: ShownOpinion[];
  /** Regions without whose opinion nothing can be decided yet. */
  missing: string[];
  /** Those of them whose list is handed in, with where it is given back; for whoever is of the bureau itself. */
  shut: { region: string; href: string }[];
  /** The region for which the reader may give one now; "closed" where its list is handed in. */
  own: { region: string; state: "open" | "again" | "closed" } | null;
};
