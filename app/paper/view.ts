import type { RoundRecord } from "#db/programme/admission";
import type { ExportFirm } from "#db/programme/export";
import { type CategoryId, categories, type MeasureId, measures } from "#lib/cohort/catalogue";
import { type Askable, usualColumns, type View } from "#lib/cohort/view";
import type { MeasureUnit } from "#lib/rules/criterion";
import type { RuleSet } from "#lib/rules/rule-set";
import { replacedLetter } from "#lib/rules/truth";
import type { Locale } from "#lib/text/text";
import { distanceWords, percentShown } from "../_view/board/distance";
import { columnWords, criterionWords, letterWords, replacedWords, valueWords } from "../_view/board/words";
import { codeWords } from "../_view/code-words";
import { translator } from "../translate";

import { boardRow, type Cell, lettersOfRules, momentCell } from "./variable";

/** One column of the board as an export writes it. */
type Column = { title: string; read: (firm: ExportFirm) => Cell };

type Law = { ruleSet: RuleSet; units: Readonly<Record<string, MeasureUnit>> };

/** How far a firm is from another verdict: in per cent, by which clause, and in that clause's own unit. */
function nearestColumns({ ruleSet, units }: Law, locale: Locale): Column[] {
  const translate = translator(locale);
  const criteria = numbered(ruleSet);
  const distanceOf = ({ application }: ExportFirm) => distanceWords(application, { criteria, units }, locale);
  const unitOf = ({ application: { nearestParameter: id } }: ExportFirm) => (id === null ? undefined : units[id]);
  return [
    {
      title: translate("board.nearestParts.percent"),
      read: ({ application: { nearest } }) => (nearest === null ? null : percentShown(nearest)),
    },
    { title: translate("board.nearestParts.clause"), read: (firm) => distanceOf(firm)?.clause ?? null },
    {
      title: translate("board.nearestParts.status"),
      read: (firm) => {
        const distance = distanceOf(firm);
        return distance && translate(`review.statuses.${distance.isMet ? "met" : "unmet"}`);
      },
    },
    { title: translate("board.nearestParts.amount"), read: ({ application }) => application.nearestAmount },
    {
      title: translate("board.nearestParts.unit"),
      read: (firm) => {
        const unit = unitOf(firm);
        if (unit === "percent") return translate("board.nearestParts.percentagePoints");
        return unit ? translate(`review.units.${unit}`) : null;
      },
    },
  ];
}

/** The criteria of a rule set by their names, numbered as on the board. */
const numbered = ({ criteria }: RuleSet) =>
  criteria.map(({ id, title }, place) => ({ id, item: String(place + 1), title }));

/** The columns that a view shows, in its order and in words, the criteria a column each. */
export function viewColumns(
  { round, ruleSet, units, view, askable }: { round: RoundRecord; view: View; askable: Askable } & Law,
  locale: Locale,
): Column[] {
  const translate = translator(locale);
  const letters = lettersOfRules(ruleSet);
  const columnOf = (id: string): Column[] => {
    if (id === "criteria")
      return ruleSet.criteria.map((criterion, place) => ({
        title: criterionWords({ ...criterion, item: String(place + 1) }, locale),
        read: ({ application: { criteria } }) =>
          criteria === ""
            ? null
            : letters.read(criteria).shown[place] === replacedLetter
              ? replacedWords(translate, criteria[place] ?? "")
              : letterWords(translate, criteria[place] ?? ""),
      }));
    if (id === "nearest") return nearestColumns({ ruleSet, units }, locale);
    const title = columnWords(translate, id);
    if (id === "uscc") return [{ title, read: ({ application: { uscc } }) => uscc && codeWords(uscc, translate) }];
    if (id === "submittedAt") return [{ title, read: ({ application }) => momentCell(application.submittedAt) }];
    if (Object.hasOwn(measures, id))
      return [{ title, read: (firm) => measures[id as MeasureId](boardRow(firm, letters)) }];
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
