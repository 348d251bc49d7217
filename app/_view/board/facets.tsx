import type { Translate } from "#app/translate";
import { type CategoryId, categoriesWithin, measuresWithin } from "#lib/cohort/catalogue";
import type { Facet, Selection } from "#lib/cohort/query";
import type { Askable, View } from "#lib/cohort/view";
import type { Locale } from "#lib/text/text";
import styles from "./filters.module.css";
import { type CriterionName, columnWords, criterionWords, letterWords, valueWords } from "./words";

type Props = {
  view: View;
  askable: Askable;
  facets: Selection["facets"];
  counts: Selection["criteria"];
  criteria: readonly CriterionName[];
  locale: Locale;
  translate: Translate;
};

/** How many values of free words are listed before the others are folded away, and how many in all. */
const listLength = 12;
const mostListed = 200;

const valueIn = (value: string): string => (value === "" ? "-" : value);

function Choice({ name, facet, words, chosen }: { name: string; facet: Facet; words: string; chosen: boolean }) {
  return (
    <label className={styles.choice}>
      <input type="checkbox" name={name} value={valueIn(facet.value)} defaultChecked={chosen} />
      <span>{words}</span>
      <span className={styles.number}>{facet.count}</span>
    </label>
  );
}

function Group({
  id,
  facets,
  view,
  translate,
}: Pick<Props, "view" | "translate"> & { id: CategoryId; facets: Facet[] }) {
  const choices = view.values[id] ?? [];
  const present = facets.filter(({ value, count }) => count > 0 || choices.includes(value));
  const gone = choices.filter((value) => !facets.some((facet) => facet.value === value));
  const all = [...present, ...gone.map((value) => ({ value, count: 0 }))];
  // What is chosen is never folded away: it would be sent all the same.
  const first = all.filter(({ value }, place) => place < listLength || choices.includes(value));
  const rest = all.filter((each) => !first.includes(each)).slice(0, mostListed);
  const choice = (facet: Facet) => (
    <Choice
      key={facet.value}
      name={id}
      facet={facet}
      words={valueWords(translate, id, facet.value)}
      chosen={choices.includes(facet.value)}
    />
  );
  return (
    <fieldset className={styles.group}>
      <legend>{columnWords(translate, id)}</legend>
      {first.map(choice)}
      {rest.length > 0 && (
        <details>
          <summary>{translate("board.filter.more", { count: rest.length })}</summary>
          {rest.map(choice)}
        </details>
      )}
    </fieldset>
  );
}

function ByCriterion({ view, counts, criteria, locale, translate }: Omit<Props, "facets" | "askable">) {
  return (
    <details className={styles.part} open={Object.keys(view.criteria).length > 0}>
      <summary>{translate("board.filter.criteria")}</summary>
      <div className={styles.criteria}>
        {criteria.map((each) => {
          const facets = (counts[each.id] ?? []).filter(({ value }) => value !== "");
          const choices = view.criteria[each.id] ?? [];
          const present = facets.filter(({ value, count }) => count > 0 || choices.includes(value));
          return (
            <fieldset key={each.id} className={styles.criterion}>
              <legend>{criterionWords(each, locale)}</legend>
              {present.map((facet) => (
                <Choice
                  key={facet.value}
                  name={`criterion.${each.id}`}
                  facet={facet}
                  words={letterWords(translate, facet.value)}
                  chosen={choices.includes(facet.value)}
                />
              ))}
            </fieldset>
          );
        })}
      </div>
    </details>
  );
}

function ByNumber({ view, askable, translate }: Pick<Props, "view" | "askable" | "translate">) {
  const ids = measuresWithin(askable.reach).filter((id) => id !== "submittedAt");
  if (ids.length === 0) return null;
  return (
    <details className={styles.part} open={Object.keys(view.ranges).length > 0}>
      <summary>{translate("board.filter.ranges")}</summary>
      <p className="soft">{translate("board.nearestHint")}</p>
      <div className={styles.ranges}>
        {ids.map((id) => (
          <fieldset key={id} className={styles.range}>
            <legend>{columnWords(translate, id)}</legend>
            {(["min", "max"] as const).map((side) => (
              <label key={side}>
                <span>{translate(`board.filter.${side}`)}</span>
                <input
                  type="text"
                  inputMode="decimal"
                  name={`${id}.${side}`}
                  defaultValue={view.ranges[id]?.[side] ?? ""}
                />
              </label>
            ))}
          </fieldset>
        ))}
      </div>
    </details>
  );
}

/** Everything that a board can be narrowed by, with how many firms each choice would show. */
export function Facets(props: Props) {
  const { view, askable, facets, translate } = props;
  return (
    <>
      <p className="soft">{translate("board.filter.hint")}</p>
      <div className={styles.groups}>
        {categoriesWithin(askable.reach).map((id) => (
          <Group key={id} id={id} facets={facets[id] ?? []} view={view} translate={translate} />
        ))}
      </div>
      {askable.reach === "all" && <ByCriterion {...props} />}
      <ByNumber view={view} askable={askable} translate={translate} />
    </>
  );
}
