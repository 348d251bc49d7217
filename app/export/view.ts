import type { ExportFirm } from "../../db/export";
import type { RoundRecord } from "../../db/programme-admission";
import { type CategoryId, categories, type MeasureId, measures } from "../../lib/cohort/catalogue";
import { type Askable, usualColumns, type View } from "../../lib/cohort/view";
import type { Locale } from "../../lib/instrument/text";
import { replacedIn } from "../../lib/programme/replaced";
import type { RuleSet } from "../../lib/rules/rule-set";
import { columnWords, criterionWords, letterWords, valueWords } from "../_view/board/words";
import { translator } from "../translate";

import { boardRow, type Cell, momentCell } from "./variable";

/** One column of the board as an export writes it. */
type Column = { title: string; read: (firm: ExportFirm) => Cell };

/** The criteria that others stand in for, by a firm's row of letters. */
function replacedAmong({ criteria, requires }: RuleSet, letters: string): ReadonlySet<string> {
  const letterOf = new Map(criteria.map(({ id }, place) => [id, letters[place] ?? ""]));
  return replacedIn(requires, (criterion) => letterOf.get(criterion) ?? "");
}

/** The columns that a view shows, in its order and in words, the criteria a column each. */
export function viewColumns(
  { round, ruleSet, view, askable }: { round: RoundRecord; ruleSet: RuleSet; view: View; askable: Askable },
  locale: Locale,
): Column[] {
  const translate = translator(locale);
  const columnOf = (id: string): Column[] => {
    if (id === "criteria")
      return ruleSet.criteria.map((criterion, place) => ({
        title: criterionWords({ ...criterion, item: String(place + 1) }, locale),
        read: ({ application: { criteria } }) =>
          criteria === ""
            ? null
            : replacedAmong(ruleSet, criteria).has(criterion.id)
              ? translate("board.replaced")
              : letterWords(translate, criteria[place] ?? ""),
      }));
    const title = columnWords(translate, id);
    if (id === "uscc") return [{ title, read: ({ application }) => application.uscc }];
    if (id === "submittedAt") return [{ title, read: ({ application }) => momentCell(application.submittedAt) }];
    if (Object.hasOwn(measures, id)) return [{ title, read: (firm) => measures[id as MeasureId](boardRow(firm)) }];
    const category = id as CategoryId;
    const words = (firm: ExportFirm) => {
      const value = categories[category].of(boardRow(firm)) ?? "";
      return value === "" ? null : valueWords(translate, category, value);
    };
    return [{ title, read: words }];
  };
  return [
    { title: columnWords(translate, "number"), read: ({ application }) => application.number },
    { title: columnWords(translate, "name"), read: ({ application }) => application.firmName },
    ...(view.columns ?? usualColumns(askable)).flatMap(columnOf),
    ...(round.synthetic ? [{ title: translate("rounds.synthetic"), read: () => 1 }] : []),
  ];
}
