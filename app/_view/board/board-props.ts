import type { Translate } from "#app/translate";
import type { Askable } from "#lib/cohort/askable";
import type { CohortRow } from "#lib/cohort/catalogue";
import type { FigureName } from "#lib/cohort/figure-name";
import type { Selection } from "#lib/cohort/query";
import type { View } from "#lib/cohort/view";
import type { BatchAct } from "#lib/programme/batch";
import type { Distance } from "#lib/rules/distance";
import type { Formula } from "#lib/rules/rule-set";
import type { Locale } from "#lib/text/text";
import type { Law } from "./distance";
import type { TypedView } from "./saved-views";
import type { BoardView } from "./views-bar";
import type { CriterionName, People } from "./words";

/** A firm on the board, with the figures that are shown and the clauses that it fails. */
export type BoardLine = CohortRow & {
  id: string;
  failing?: readonly Distance[];
  figures: Readonly<Record<string, { value: number; isVerified: boolean }>>;
};

export type BoardProps = {
  locale: Locale;
  translate: Translate;
  /** Address of the round. */
  home: string;
  page: {
    askable: Askable;
    view: View;
    size: number;
    withdrawn: number;
    count: number;
    rows: readonly BoardLine[];
    facets: Selection["facets"];
    choices: Selection["choices"];
    criteria: Selection["criteria"];
  };
  criteria: readonly CriterionName[];
  /** The figures of the rule set by their names. */
  figures: readonly FigureName[];
  /** The unit of each number of law. */
  units: Law["units"];
  /** Which criteria are required, and which can stand in for one another. */
  requires: Formula;
  saved: readonly BoardView[];
  /** The name that was typed for a view before its form came back. */
  typed: TypedView;
  /** What became of the last saving of a view, in words. */
  notice: { text: string; isProblem: boolean } | null;
  /** Last day of a round whose answers are still sealed. */
  sealedUntil: string | null;
  /** Names of the people to whom firms are assigned. */
  people: People;
  /** The firms of whoever looks, as an address of the board; `null` where they can have none. */
  mine: string | null;
  /** What the reader may do for many firms at once. */
  acts: readonly BatchAct[];
  mayExport: boolean;
  mayInvite: boolean;
};
