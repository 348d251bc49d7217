import type { Translate } from "#app/translate";
import type { CohortRow } from "#lib/cohort/catalogue";
import type { Movable } from "#lib/cohort/movable";
import type { WhatIf as Found } from "#lib/cohort/what-if";
import type { Leaf } from "#lib/rules/leaf";
import type { MovedThresholds } from "#lib/rules/leaves";
import type { Locale } from "#lib/text/text";
import type { CriterionName } from "./words";

/** How many firms, and the first of them. */
export type Firms = { count: number; rows: readonly (CohortRow & { id: string })[] };

export type WhatIfProps = {
  locale: Locale;
  translate: Translate;
  home: string;
  answer: { found: Omit<Found, "entering" | "leaving">; entering: Firms; leaving: Firms };
  /** How many firms are listed at most. */
  most: number;
  moves: MovedThresholds;
  movable: Movable;
  leaves: readonly Leaf[];
  criteria: readonly CriterionName[];
};
