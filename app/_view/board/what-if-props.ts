import type { Translate } from "#app/translate";
import type { Movable } from "#lib/cohort/movable";
import type { Verdict } from "#lib/cohort/what-if";
import type { Leaf } from "#lib/rules/leaf";
import type { MovedThresholds } from "#lib/rules/leaves";
import type { Locale } from "#lib/text/text";
import type { CriterionName } from "./words";

/** What moved thresholds make of a round, as the page and what asks again while somebody moves them are told. */
export type WhatIfAnswer = {
  counted: number;
  before: Readonly<Record<Verdict, number>>;
  after: Readonly<Record<Verdict, number>>;
  criteria: Readonly<Record<string, { before: number; after: number }>>;
  /** From one verdict to another: how many firms, and the first of them. */
  moves: readonly { from: Verdict; to: Verdict; count: number; firms: readonly { id: string; name: string }[] }[];
};

export type WhatIfProps = {
  locale: Locale;
  translate: Translate;
  home: string;
  answer: WhatIfAnswer;
  /** How many firms of one move are listed at most. */
  most: number;
  moves: MovedThresholds;
  movable: Movable;
  leaves: readonly Leaf[];
  criteria: readonly CriterionName[];
};
