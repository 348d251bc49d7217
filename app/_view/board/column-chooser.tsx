import { columnsOf, usualColumns } from "#lib/cohort/askable";
import { type CategoryId, categoriesWithin, measuresWithin } from "#lib/cohort/catalogue";
import type { BoardProps } from "./board-props";
import { boardForm } from "./filters";
import styles from "./filters.module.css";
import { columnLabel } from "./words";

/** Which columns the board shows, in groups, with a button of its own. */
export function ColumnChooser({ page: { view, askable }, figures, locale, translate }: BoardProps) {
  const shown = view.columns ?? usualColumns(askable);
  const facts = askable.figures.filter((id) => !id.startsWith("rule."));
  const categories = categoriesWithin(askable).filter((id) => id !== "region" && id !== "industry");
  const groups = {
    firm: ["uscc", "region", "industry"],
    judged: ["criteria", "nearest", "verdict", "met", "unmet", "unknown"],
    facts,
    computed: askable.figures.filter((id) => !facts.includes(id)),
    process: [
      ...categories.filter((id) => !isOfSheet(id) && id !== "verdict"),
      "evidenced",
      "verified",
      "submittedAt",
      "dueOn",
    ],
    sheet: [...categories.filter(isOfSheet), ...measuresWithin(askable).filter((id) => !isCounted(id))],
  };
  const known = new Set(columnsOf(askable));
  return (
    <details className={`${styles.chooser} screen`}>
      <summary>{translate("board.chooseColumns")}</summary>
      <div className={styles.columns}>
        <p className={styles.hint}>{translate("board.chooseColumnsHint")}</p>
        {(Object.keys(groups) as (keyof typeof groups)[]).map((group) => {
          const ids = groups[group].filter((id) => known.has(id));
          if (ids.length === 0) return null;
          return (
            <fieldset key={group}>
              <legend>{translate(`board.columnGroups.${group}`)}</legend>
              {ids.map((id) => (
                <label key={id} className={styles.choice}>
                  <input
                    type="checkbox"
                    name="column"
                    value={id}
                    form={boardForm}
                    defaultChecked={shown.includes(id)}
                  />
                  <span>{columnLabel(translate, id, figures, locale)}</span>
                </label>
              ))}
            </fieldset>
          );
        })}
        <button type="submit" form={boardForm} className="button">
          {translate("board.showColumns")}
        </button>
      </div>
    </details>
  );
}

const ofSheet: readonly string[] = ["quadrant", "stage", "profile", "certainty", "flags"] satisfies CategoryId[];
const isOfSheet = (id: string): boolean => ofSheet.includes(id);
const counted: readonly string[] = [
  "nearest",
  "met",
  "unmet",
  "unknown",
  "evidenced",
  "verified",
  "submittedAt",
  "dueOn",
];
const isCounted = (id: string): boolean => counted.includes(id);
