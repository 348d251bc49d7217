import type { Translate } from "#app/translate";
import type { FigureName } from "#lib/cohort/figure-name";
import type { Facet, Selection } from "#lib/cohort/query";
import type { View } from "#lib/cohort/view";
import type { Locale } from "#lib/text/text";
import styles from "./filters.module.css";
import { optionWords } from "./words";

const valueIn = (value: string): string => (value === "" ? "-" : value);

/** One value that a view can choose, with how many firms that would show. */
export function Choice({ name, facet, words, chosen }: { name: string; facet: Facet; words: string; chosen: boolean }) {
  return (
    <label className={styles.choice}>
      <input type="checkbox" name={name} value={valueIn(facet.value)} defaultChecked={chosen} />
      <span>{words}</span>
      <span className={styles.number}>{facet.count}</span>
    </label>
  );
}

type Props = {
  view: View;
  choices: Selection["choices"];
  figures: readonly FigureName[];
  locale: Locale;
  translate: Translate;
};

/** The words of figures that are shown, or that the view is narrowed by. */
export function ByWord({ view, choices, figures, locale, translate }: Props) {
  const shown = figures.filter(({ id }) => choices[id] !== undefined);
  if (shown.length === 0) return null;
  return (
    <details className={styles.group} open={Object.keys(view.choices).length > 0}>
      <summary>{translate("board.filter.words")}</summary>
      <div className={styles.criteria}>
        {shown.map((figure) => {
          const chosen = view.choices[figure.id] ?? [];
          const facets = (choices[figure.id] ?? []).filter(({ value, count }) => count > 0 || chosen.includes(value));
          return (
            <fieldset key={figure.id} className={styles.criterion}>
              <legend>{figure.name[locale]}</legend>
              {facets.map((facet) => (
                <Choice
                  key={facet.value}
                  name={figure.id}
                  facet={facet}
                  words={optionWords(translate, figure, facet.value, locale)}
                  chosen={chosen.includes(facet.value)}
                />
              ))}
            </fieldset>
          );
        })}
      </div>
    </details>
  );
}
