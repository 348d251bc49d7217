import type { Translate } from "#app/translate";
import { type Askable, rangesWithin, usualColumns } from "#lib/cohort/askable";
import { dayMeasures } from "#lib/cohort/catalogue";
import type { FigureName } from "#lib/cohort/figure-name";
import { daysOf, isOfDays, type Range, type View } from "#lib/cohort/view";
import type { Locale } from "#lib/text/text";
import styles from "./filters.module.css";
import { columnLabel } from "./words";

type Props = {
  view: View;
  askable: Askable;
  figures: readonly FigureName[];
  locale: Locale;
  translate: Translate;
};

/** Where a number lies, and whether those are shown of whom there is none: for every column of numbers that is shown. */
export function ByNumber({ view, askable, figures, locale, translate }: Props) {
  const shown = view.columns ?? usualColumns(askable);
  const ids = rangesWithin(askable).filter(
    (id) => !isOfDays(id) && (shown.includes(id) || view.ranges[id] !== undefined),
  );
  if (askable.reach !== "all") return null;
  return (
    <details className={styles.group} open={Object.keys(view.ranges).some((id) => !isOfDays(id))}>
      <summary>{translate("board.filter.ranges")}</summary>
      <p className={styles.hint}>{translate("board.filter.rangesHint")}</p>
      {ids.map((id) => {
        const range = view.ranges[id];
        return (
          <fieldset key={id} className={styles.range}>
            <legend>
              {id === "nearest" ? translate("board.nearestParts.percent") : columnLabel(translate, id, figures, locale)}
            </legend>
            {(["min", "max"] as const).map((side) => (
              <label key={side}>
                <span>{translate(`board.filter.${side}`)}</span>
                <input type="text" inputMode="decimal" name={`${id}.${side}`} defaultValue={range?.[side] ?? ""} />
              </label>
            ))}
            <Unknown {...{ id, range, translate }} />
          </fieldset>
        );
      })}
    </details>
  );
}

function Unknown({ id, range, translate }: Pick<Props, "translate"> & { id: string; range: Range | undefined }) {
  return (
    <label className={styles.unknown}>
      <span>{translate("board.filter.unknown.label")}</span>
      <select name={`${id}.unknown`} defaultValue={range?.unknown ?? ""}>
        <option value="">{translate("board.filter.unknown.out")}</option>
        <option value="too">{translate("board.filter.unknown.too")}</option>
        <option value="only">{translate("board.filter.unknown.only")}</option>
      </select>
    </label>
  );
}

/** From which day to which one, both included. */
export function ByDay({ view, askable, figures, locale, translate }: Props) {
  const shown = [...dayMeasures, ...(view.columns ?? []), ...Object.keys(view.ranges)];
  const ids = rangesWithin(askable).filter((id) => isOfDays(id) && shown.includes(id));
  return (
    <details className={styles.group} open={Object.keys(view.ranges).some(isOfDays)}>
      <summary>{translate("board.filter.days")}</summary>
      <p className={styles.hint}>{translate("board.filter.daysHint")}</p>
      {ids.map((id) => {
        const range = view.ranges[id];
        const days = range && daysOf(range);
        return (
          <fieldset key={id} className={styles.range}>
            <legend>{columnLabel(translate, id, figures, locale)}</legend>
            {(["from", "to"] as const).map((side) => (
              <label key={side}>
                <span>{translate(`board.filter.daySides.${side}`)}</span>
                <input
                  type="text"
                  name={`${id}.${side}`}
                  maxLength={20}
                  autoComplete="off"
                  placeholder={translate("board.filter.dayHint")}
                  defaultValue={days?.[side] ?? ""}
                />
              </label>
            ))}
            <Unknown {...{ id, range, translate }} />
          </fieldset>
        );
      })}
    </details>
  );
}
