import type { Translate } from "#app/translate";
import type { Askable } from "#lib/cohort/askable";
import type { CategoryId } from "#lib/cohort/catalogue";
import type { FigureName } from "#lib/cohort/figure-name";
import { daysOf, isFiltered, isOfDays, type Range, type View } from "#lib/cohort/view";
import type { Locale } from "#lib/text/text";
import styles from "./board.module.css";
import {
  type CriterionName,
  columnLabel,
  columnWords,
  criterionWords,
  letterWords,
  optionWords,
  type People,
  valueWords,
} from "./words";

type Props = {
  view: View;
  askable: Askable;
  criteria: readonly CriterionName[];
  figures: readonly FigureName[];
  people: People;
  addressOf: (view: View) => string;
  locale: Locale;
  translate: Translate;
};

type Chip = { label: string; without: View };

const without = <Value,>(record: Readonly<Record<string, Value>>, key: string, rest: Value | null) => {
  const { [key]: _, ...others } = record;
  return rest === null ? others : { ...others, [key]: rest };
};
const less = (values: readonly string[], value: string): readonly string[] | null => {
  const rest = values.filter((each) => each !== value);
  return rest.length === 0 ? null : rest;
};

const onesided = (isDays: boolean, isFrom: boolean) =>
  isDays
    ? isFrom
      ? ("board.filter.since" as const)
      : ("board.filter.until" as const)
    : isFrom
      ? ("board.filter.from" as const)
      : ("board.filter.to" as const);

/** A range in words, with what it says of those of whom there is no number. */
function rangeWords(label: string, range: Range, isDays: boolean, translate: Translate): string {
  const { unknown } = range;
  const days = daysOf(range);
  const [min, max] = isDays ? [days.from, days.to] : [range.min, range.max];
  if (unknown === "only") return translate("board.filter.onlyUnknown", { label });
  const words =
    min !== null && max !== null
      ? translate("board.filter.between", { label, min: String(min), max: String(max) })
      : translate(onesided(isDays, min !== null), { label, value: String(min ?? max) });
  return unknown === "too" ? translate("board.filter.withUnknown", { range: words }) : words;
}

/** Every filter in use, each with the view that is left without it. */
export function chipsOf({
  view,
  criteria,
  figures,
  people,
  locale,
  translate,
}: Omit<Props, "addressOf" | "askable">): Chip[] {
  const chips: Chip[] = [];
  const filterWords = (label: string, value: string) => translate("board.filter.value", { label, value });
  if (view.search !== "")
    chips.push({
      label: translate("board.filter.searched", { search: view.search }),
      without: { ...view, search: "" },
    });
  for (const [id, values] of Object.entries(view.values))
    for (const value of values)
      chips.push({
        label: filterWords(columnWords(translate, id), valueWords(translate, id as CategoryId, value, people)),
        without: { ...view, values: without(view.values, id, less(values, value)) },
      });
  for (const each of criteria)
    for (const value of view.criteria[each.id] ?? [])
      chips.push({
        label: filterWords(criterionWords(each, locale), letterWords(translate, value)),
        without: { ...view, criteria: without(view.criteria, each.id, less(view.criteria[each.id] ?? [], value)) },
      });
  for (const figure of figures)
    for (const value of view.choices[figure.id] ?? [])
      chips.push({
        label: filterWords(figure.name[locale], optionWords(translate, figure, value, locale)),
        without: {
          ...view,
          choices: without(view.choices, figure.id, less(view.choices[figure.id] ?? [], value)),
        },
      });
  for (const [id, range] of Object.entries(view.ranges)) {
    const label =
      id === "nearest" ? translate("board.nearestParts.percent") : columnLabel(translate, id, figures, locale);
    chips.push({
      label: rangeWords(label, range, isOfDays(id), translate),
      without: { ...view, ranges: without(view.ranges, id, null) },
    });
  }
  return chips;
}

/** The filters in use, each of which can be taken away. */
export function Chips(props: Props) {
  const { view, translate, addressOf } = props;
  if (!isFiltered(view)) return null;
  return (
    <div className={`${styles.chips} screen`}>
      <ul aria-label={translate("board.filter.chips")}>
        {chipsOf(props).map(({ label, without: left }) => (
          <li key={label}>
            <a href={addressOf({ ...left, page: 1 })} aria-label={translate("board.filter.remove", { label })}>
              {label} <span aria-hidden="true">×</span>
            </a>
          </li>
        ))}
      </ul>
      <a href={addressOf({ ...view, search: "", values: {}, criteria: {}, choices: {}, ranges: {}, page: 1 })}>
        {translate("board.filter.reset")}
      </a>
    </div>
  );
}
