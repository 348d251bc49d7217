import type { Parameter } from "#lib/rules/criterion";
import { languages } from "#lib/text/languages";
import { quantityWords } from "../quantity-words";
import styles from "./what-if.module.css";
import type { WhatIfProps } from "./what-if-props";
import { type CriterionName, criterionWords } from "./words";

type Comparison = Extract<WhatIfProps["leaves"][number], { kind: "comparison" }>;
type Row = { parameter: Parameter; leaf: Comparison; others: readonly CriterionName[] };

/** Thresholds under the first criterion that rests on them. */
function groupsOf({ movable, leaves, criteria }: WhatIfProps): { criterion: CriterionName; rows: Row[] }[] {
  const rows = movable.parameters.flatMap((parameter): (Row & { first: number })[] => {
    const comparisons = leaves.filter(
      (leaf): leaf is Comparison => leaf.kind === "comparison" && leaf.parameter === parameter.id,
    );
    const [leaf] = comparisons;
    if (!leaf) return [];
    const places = [...new Set(comparisons.map(({ criterion }) => criterion))];
    return [
      { parameter, leaf, first: places[0] ?? 0, others: places.slice(1).flatMap((place) => criteria[place] ?? []) },
    ];
  });
  return criteria.flatMap((criterion, place) => {
    const rowsHere = rows.filter(({ first }) => first === place);
    return rowsHere.length === 0 ? [] : [{ criterion, rows: rowsHere }];
  });
}

/** How far a slider reaches, and in which steps. */
function reachOf({ value, unit }: Parameter): { min: number; max: number; step: number } {
  if (value === 0) return { min: -20, max: 20, step: 0.5 };
  const whole = unit !== "percent" && unit !== "wan-yuan";
  const step = whole ? 1 : 10 ** Math.floor(Math.log10(Math.abs(value) / 20));
  return { min: Math.min(0, value * 2), max: whole ? Math.max(value * 2, value + 5) : Math.max(0, value * 2), step };
}

const amountOf = ({ locale }: Pick<WhatIfProps, "locale">, { unit, value }: Parameter) =>
  quantityWords(locale).amount(unit, value);

/** A number of law, to be typed or slid. */
function ThresholdField({ locale, translate, moves, parameter, leaf, others }: WhatIfProps & Row) {
  const threshold = translate(`review.comparisons.${leaf.is}`, {
    unit: parameter.unit,
    threshold: amountOf({ locale }, parameter),
  });
  const move = moves[parameter.id];
  return (
    <div className={styles.field} data-moved={move !== undefined}>
      <label htmlFor={`to-${parameter.id}`}>{threshold}</label>
      <span className={styles.entry}>
        <input
          id={`to-${parameter.id}`}
          type="text"
          inputMode="decimal"
          name={`to.${parameter.id}`}
          defaultValue={move ?? parameter.value}
          data-official={parameter.value}
        />
        {parameter.unit === "wan-yuan" ? translate("board.whatIf.inWan") : translate(`review.units.${parameter.unit}`)}
      </span>
      <input
        type="range"
        hidden
        className={styles.slider}
        data-for={`to-${parameter.id}`}
        aria-label={translate("board.whatIf.slider", { label: threshold })}
        defaultValue={move ?? parameter.value}
        {...reachOf(parameter)}
      />
      {others.length > 0 && (
        <span className="soft">
          {translate("board.whatIf.usedBy", {
            criteria: others.map((each) => criterionWords(each, locale)).join(languages[locale].listComma),
          })}
        </span>
      )}
    </div>
  );
}

/** A field for each number of law that can be moved; the form works by its address, sliders come with scripts. */
export function ThresholdFields(props: WhatIfProps & { form: string }) {
  const { locale, translate, home, moves, movable, form } = props;
  const field = (row: Row) => <ThresholdField key={row.parameter.id} {...props} {...row} />;
  return (
    <form method="get" action={`${home}/what-if`} id={form}>
      <h2>{translate("board.whatIf.thresholds")}</h2>
      {groupsOf(props).map(({ criterion, rows }) => {
        const isMoved = rows.some(({ parameter }) => moves[parameter.id] !== undefined);
        // The size of a firm has a threshold for every industry: nobody wants to see all of them first.
        if (rows.length > 6)
          return (
            <details key={criterion.id} className={styles.group} open={isMoved}>
              <summary>{criterionWords(criterion, locale)}</summary>
              {rows.map(field)}
            </details>
          );
        return (
          <fieldset key={criterion.id} className={styles.group}>
            <legend>{criterionWords(criterion, locale)}</legend>
            {rows.map(field)}
          </fieldset>
        );
      })}
      <div className={`row ${styles.actions}`}>
        <button type="submit" className="button">
          {translate("board.whatIf.calculate")}
        </button>
        <a href={`${home}/what-if`}>{translate("board.whatIf.reset")}</a>
      </div>
      {movable.fixed.length > 0 && (
        <details className={styles.group}>
          <summary>{translate("board.whatIf.fixed")}</summary>
          <p className="soft">{translate("board.whatIf.fixedHint")}</p>
          <ul>
            {movable.fixed.map((parameter) => (
              <li key={parameter.id}>
                {parameter.clause[locale]}
                {languages[locale].colon}
                {amountOf(props, parameter)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </form>
  );
}
