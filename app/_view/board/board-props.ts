import type { Translate } from "#app/translate";
import type { CohortRow } from "#lib/cohort/catalogue";
import type { Selection } from "#lib/cohort/query";
import type { Askable, View } from "#lib/cohort/view";
import type { Formula } from "#lib/rules/rule-set";
import type { Locale } from "#lib/text/text";
import type { Law } from "./distance";
import type { SavedViewLine, TypedView } from "./saved-views";
import type { CriterionName } from "./words";

export type BoardProps = {
  locale: Locale;
  translate: Translate;
  /** Address of the round. */
  home: string;
  page: {
    askable: Askable;
    view: View;
    size: number;
    count: number;
    rows: readonly (CohortRow & { id: string })[];
    facets: Selection["facets"];
    criteria: Selection["criteria"];
  };
  criteria: readonly CriterionName[];
  /** The unit of each number of law. */
  units: Law["units"];
  /** Which criteria are required, and which can stand in for one another. */
  requires: Formula;
  saved: readonly SavedViewLine[];
  /** The name that was typed for a view before its form came back. */
  typed: TypedView;
  /** What became of the last saving of a view, in words. */
  notice: { text: string; isProblem: boolean } | null;
  /** Last day of a round whose answers are still sealed. */
  sealedUntil: string | null;
  mayExport: boolean;
  mayInvite: boolean;
};
