import type { formats, Translate } from "#app/translate";
import { type CategoryId, type CohortRow, categories, type MeasureId, measures } from "#lib/cohort/catalogue";
import type { FigureName } from "#lib/cohort/figure-name";
import { isOfDays } from "#lib/cohort/view";
import { lettersOf } from "#lib/programme/criteria-letters";
import type { Formula } from "#lib/rules/rule-set";
import { digitsBeside, digitsInFull } from "#lib/text/amount";
import type { Locale } from "#lib/text/text";
import { codeWords } from "../code-words";
import styles from "./board.module.css";
import type { BoardLine } from "./board-props";
import { Criteria } from "./criteria";
import type { Law } from "./distance";
import { Failing } from "./failing";
import { type CriterionName, optionWords, type People, valueWords } from "./words";

type Props = {
  column: string;
  row: CohortRow & Partial<Pick<BoardLine, "failing" | "figures">>;
  criteria: readonly CriterionName[];
  figures?: readonly FigureName[];
  units: Law["units"];
  requires: Formula;
  people?: People;
  locale: Locale;
  translate: Translate;
  format: ReturnType<typeof formats>;
};

const isMeasure = (column: string): column is MeasureId => Object.hasOwn(measures, column);

/** Whether a column holds numbers, which are aligned at their end. */
export const isNumeric = (column: string, figures: readonly FigureName[]): boolean =>
  (isMeasure(column) && !isOfDays(column) && column !== "nearest") ||
  figures.some(({ id, unit }) => id === column && unit !== null);

/** A figure as it is read: its digits, its day, or its word. */
function figureWords(
  figure: FigureName,
  value: number,
  { locale, translate, format }: Pick<Props, "locale" | "translate" | "format">,
): string {
  if (isOfDays(figure.id)) return format.dateTime(new Date(value), { dateStyle: "short" });
  if (figure.options) return optionWords(translate, figure, figure.options[value]?.id ?? "", locale);
  return figure.border === null ? digitsInFull(value, locale) : digitsBeside(value, figure.border, locale);
}

/** A figure of a firm, to its last digit where it is a fact; verified ones carry a mark. */
function FigureCell({
  figure,
  row,
  locale,
  translate,
  format,
}: Pick<Props, "row" | "locale" | "translate" | "format"> & { figure: FigureName }) {
  const found = row.figures?.[figure.id];
  if (!found) return <span className="soft">—</span>;
  const { value, isVerified } = found;
  const said = figureWords(figure, value, { locale, translate, format });
  const mark = translate(isVerified ? "board.figures.verified" : "board.figures.claimed");
  return (
    <span className={styles.figure} title={`${figure.unit === null ? said : digitsInFull(value, locale)} ${mark}`}>
      {said}
      {isVerified ? (
        <>
          <span className={styles.mark} aria-hidden="true">
            ✓
          </span>
          <span className="unseen">{mark}</span>
        </>
      ) : (
        <span className={styles.mark} />
      )}
    </span>
  );
}

/** What a firm has in one column. */
export function Cell({ column, row, criteria, figures = [], units, requires, people = {}, ...words }: Props) {
  const { locale, translate, format } = words;
  const figure = figures.find(({ id }) => id === column);
  if (figure) return <FigureCell {...{ figure, row, locale, translate, format }} />;
  if (column === "criteria") return <Criteria {...{ criteria, requires, locale, translate }} row={row.criteria} />;
  if (column === "uscc")
    return <span className={styles.code}>{row.uscc ? codeWords(row.uscc, translate) : translate("board.none")}</span>;
  if (column === "nearest")
    return <Failing row={row} law={{ criteria, units }} locale={locale} translate={translate} />;
  if (isMeasure(column)) {
    const { counted } = lettersOf(
      criteria.map(({ id }) => id),
      requires,
    ).read(row.criteria);
    const value = measures[column]({ ...row, counted });
    if (value === null) return <span className="soft">—</span>;
    if (column === "dueOn") return format.dateTime(new Date(value), { dateStyle: "short" });
    if (column === "submittedAt") return format.dateTime(new Date(value), { dateStyle: "short", timeStyle: "short" });
    return format.number(value, { maximumFractionDigits: 1 });
  }
  const id = column as CategoryId;
  const value = categories[id].of(row) ?? "";
  if (value === "") return <span className="soft">—</span>;
  if (id === "verification" && row.verified > 0) return translate("board.verifiedCount", { count: row.verified });
  const said = valueWords(translate, id, value, people);
  return id === "verdict" || id === "decision" ? (
    <span className={styles.said} data-value={value}>
      {said}
    </span>
  ) : (
    said
  );
}
