import type { RoundRecord } from "#db/programme/admission";
import type { ExportFirm } from "#db/programme/export";
import { type Askable, usualColumns } from "#lib/cohort/askable";
import { type CategoryId, categories, type MeasureId, measures } from "#lib/cohort/catalogue";
import type { FigureName } from "#lib/cohort/figure-name";
import { isOfDays, type View } from "#lib/cohort/view";
import { figuresIn } from "#lib/programme/figures";
import { isCounted } from "#lib/programme/standing";
import type { MeasureUnit } from "#lib/rules/criterion";
import type { RuleSet } from "#lib/rules/rule-set";
import { replacedLetter } from "#lib/rules/truth";
import { decimalsOf } from "#lib/text/amount";
import { dayOf } from "#lib/text/day";
import type { Locale } from "#lib/text/text";
import { distanceWords, percentShown } from "../_view/board/distance";
import {
  columnLabel,
  columnWords,
  criterionWords,
  letterWords,
  optionWords,
  replacedWords,
  valueWords,
} from "../_view/board/words";
import { codeWords } from "../_view/code-words";
import { translator } from "../translate";

import { amountCell, computedCell, dayCell, numberCell, percentCell, type ShownCell } from "./shown-cell";
import { nearestGap } from "./shown-columns";
import { boardRow, type Cell, lettersOfRules, momentCell } from "./variable";

/** One column of the board as an export writes it; `shown` is how a workbook shows it, under its `heading`. */
type Column = {
  title: string;
  read: (firm: ExportFirm) => Cell;
  heading?: string;
  shown?: (firm: ExportFirm) => ShownCell;
};

/** What a workbook shows of a column where that says nothing else: numbers as the board rounds them. */
export function shownIn({ read, shown }: Column, firm: ExportFirm): ShownCell {
  if (shown) return shown(firm);
  const value = read(firm);
  if (typeof value === "number") return numberCell(value, Math.min(1, decimalsOf(value)));
  return typeof value === "boolean" ? String(value) : value;
}

type Law = { ruleSet: RuleSet; figures: readonly FigureName[]; units: Readonly<Record<string, MeasureUnit>> };

/** A figure as a table without looks has it: its number, its day, or its word. */
function heldWords(figure: FigureName, value: number, locale: Locale): number | string {
  if (isOfDays(figure.id)) return dayOf(new Date(value));
  if (!figure.options) return value;
  return optionWords(translator(locale), figure, figure.options[value]?.id ?? "", locale);
}

/** A figure with its unit and whether it was verified; empty where it is not exactly known. */
function figureColumns(figures: readonly FigureName[], place: number, locale: Locale): Column[] {
  const figure = figures[place] as FigureName;
  const { name, unit, border } = figure;
  const translate = translator(locale);
  const title = columnLabel(translate, figure.id, figures, locale);
  const read = ({ application: { state, figures: bytes } }: ExportFirm) =>
    isCounted(state) ? figuresIn(bytes, figures.length) : null;
  return [
    {
      title,
      read: (firm) => {
        const value = read(firm)?.value.getFloat64(place * 8, true) ?? Number.NaN;
        return Number.isNaN(value) ? null : heldWords(figure, value, locale);
      },
      shown: (firm) => {
        const value = read(firm)?.value.getFloat64(place * 8, true) ?? Number.NaN;
        if (Number.isNaN(value)) return null;
        if (unit === null) {
          const words = String(heldWords(figure, value, locale));
          return isOfDays(figure.id) ? dayCell(words) : words;
        }
        return border === null ? amountCell(unit, value) : computedCell(unit, value, border);
      },
    },
    {
      title: translate("board.figures.markHead", { name: name[locale] }),
      read(firm) {
        const found = read(firm);
        if (!found || Number.isNaN(found.value.getFloat64(place * 8, true))) return null;
        const isVerified = ((found.marks[place >> 3] ?? 0) & (1 << (place & 7))) !== 0;
        return translate(isVerified ? "board.figures.verified" : "board.figures.claimed");
      },
    },
  ];
}

/** How far a firm is from another verdict: in per cent, by which clause, and in that clause's own unit. */
function nearestColumns({ ruleSet, units }: Pick<Law, "ruleSet" | "units">, locale: Locale): Column[] {
  const translate = translator(locale);
  const criteria = numbered(ruleSet);
  const distanceOf = ({ application }: ExportFirm) => distanceWords(application, { criteria, units }, locale);
  const unitOf = ({ application: { nearestParameter: id } }: ExportFirm) => (id === null ? undefined : units[id]);
  return [
    {
      title: translate("board.nearestParts.percent"),
      read: ({ application: { nearest } }) => (nearest === null ? null : percentShown(nearest)),
      heading: translate("export.nearest"),
      shown: ({ application: { nearest } }) => {
        if (nearest === null) return null;
        const shown = percentShown(nearest);
        return percentCell(shown, Math.max(1, decimalsOf(shown)));
      },
    },
    { title: translate("board.nearestParts.clause"), read: (firm) => distanceOf(firm)?.clause ?? null },
    {
      title: translate("board.nearestParts.status"),
      read: (firm) => {
        const distance = distanceOf(firm);
        return distance && translate(`review.statuses.${distance.isMet ? "met" : "unmet"}`);
      },
    },
    {
      title: translate("board.nearestParts.amount"),
      read: ({ application }) => application.nearestAmount,
      shown: ({ application }) => nearestGap(application, units),
    },
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
  { round, ruleSet, units, figures, view, askable }: { round: RoundRecord; view: View; askable: Askable } & Law,
  locale: Locale,
): Column[] {
  const translate = translator(locale);
  const letters = lettersOfRules(ruleSet);
  const columnOf = (id: string): Column[] => {
    // Whose firm it is is the bureau's own affair.
    if (id === "assignee") return [];
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
    const figure = figures.findIndex((each) => each.id === id);
    if (figure >= 0) return figureColumns(figures, figure, locale);
    const title = columnWords(translate, id);
    if (id === "uscc") return [{ title, read: ({ application: { uscc } }) => uscc && codeWords(uscc, translate) }];
    if (id === "submittedAt") {
      const read = ({ application }: ExportFirm) => momentCell(application.submittedAt);
      return [{ title, read, shown: (firm) => dayCell(String(read(firm) ?? "") || null) }];
    }
    if (id === "dueOn") {
      const read = ({ application: { state, dueOn } }: ExportFirm) => (state === "returned" ? dueOn : null);
      return [{ title, read, shown: (firm) => dayCell(read(firm)) }];
    }
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
