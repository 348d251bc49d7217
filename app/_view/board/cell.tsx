import type { formats, Translate } from "#app/translate";
import { type CategoryId, type CohortRow, categories, type MeasureId, measures } from "#lib/cohort/catalogue";
import { lettersOf } from "#lib/programme/criteria-letters";
import type { Formula } from "#lib/rules/rule-set";
import type { Locale } from "#lib/text/text";
import { codeWords } from "../code-words";
import styles from "./board.module.css";
import { Criteria } from "./criteria";
import { type DistanceWords, distanceWords, type Law } from "./distance";
import { type CriterionName, valueWords } from "./words";

type Props = {
  column: string;
  row: CohortRow;
  criteria: readonly CriterionName[];
  units: Law["units"];
  requires: Formula;
  locale: Locale;
  translate: Translate;
  format: ReturnType<typeof formats>;
};

const isMeasure = (column: string): column is MeasureId => Object.hasOwn(measures, column);

/** How a column's numbers are aligned. */
export const isNumeric = (column: string): boolean =>
  isMeasure(column) && column !== "submittedAt" && column !== "nearest";

/** How far a firm is from another verdict, by which clause, and by how much in its own unit. */
function Nearest({ told, translate }: { told: DistanceWords | null; translate: Translate }) {
  if (!told) return <span className="soft">—</span>;
  const { isMet, percent, clause, gap } = told;
  return (
    <span className={styles.nearest}>
      <strong data-met={isMet}>{percent ?? translate("review.statuses.unmet")}</strong>
      <span className={styles.clause}>{gap === null ? clause : translate("board.nearestGap", { clause, gap })}</span>
    </span>
  );
}

/** What a firm has in one column. */
export function Cell({ column, row, criteria, units, requires, locale, translate, format }: Props) {
  if (column === "criteria") return <Criteria {...{ criteria, requires, locale, translate }} row={row.criteria} />;
  if (column === "uscc")
    return <span className={styles.code}>{row.uscc ? codeWords(row.uscc, translate) : translate("board.none")}</span>;
  if (column === "nearest")
    return <Nearest told={distanceWords(row, { criteria, units }, locale)} translate={translate} />;
  if (isMeasure(column)) {
    const { counted } = lettersOf(
      criteria.map(({ id }) => id),
      requires,
    ).read(row.criteria);
    const value = measures[column]({ ...row, counted });
    if (value === null) return <span className="soft">—</span>;
    if (column === "submittedAt") return format.dateTime(new Date(value), { dateStyle: "short", timeStyle: "short" });
    return format.number(value, { maximumFractionDigits: 1 });
  }
  const id = column as CategoryId;
  const value = categories[id].of(row) ?? "";
  if (value === "") return <span className="soft">—</span>;
  if (id === "verification" && row.verified > 0) return translate("board.verifiedCount", { count: row.verified });
  const words = valueWords(translate, id, value);
  return id === "verdict" || id === "decision" ? (
    <span className={styles.said} data-value={value}>
      {words}
    </span>
  ) : (
    words
  );
}
