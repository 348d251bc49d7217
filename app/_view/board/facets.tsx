import type { Translate } from "#app/translate";
import type { Askable } from "#lib/cohort/askable";
import { type CategoryId, categoriesWithin } from "#lib/cohort/catalogue";
import type { FigureName } from "#lib/cohort/figure-name";
import type { Facet, Selection } from "#lib/cohort/query";
import type { View } from "#lib/cohort/view";
import type { Locale } from "#lib/text/text";
import { ByWord, Choice } from "./choices";
import styles from "./filters.module.css";
import { ByDay, ByNumber } from "./ranges";
import { type CriterionName, columnWords, criterionWords, letterWords, type People, valueWords } from "./words";

type Props = {
  view: View;
  askable: Askable;
  facets: Selection["facets"];
  counts: Selection["criteria"];
  choices: Selection["choices"];
  criteria: readonly CriterionName[];
  figures: readonly FigureName[];
  people: People;
  locale: Locale;
  translate: Translate;
};

/** How many values of free words are listed before the others are folded away, and how many in all. */
const listLength = 12;
const mostListed = 200;

function Group({
  id,
  facets,
  view,
  people,
  translate,
}: Pick<Props, "view" | "people" | "translate"> & { id: CategoryId; facets: Facet[] }) {
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
      words={valueWords(translate, id, facet.value, people)}
      chosen={choices.includes(facet.value)}
    />
  );
  return (
    <details className={styles.group} open={opened.includes(id) || choices.length > 0}>
      <summary>
        {columnWords(translate, id)}
        {choices.length > 0 && <span className={styles.chosen}>{choices.length}</span>}
      </summary>
      <fieldset>
        <legend className="unseen">{columnWords(translate, id)}</legend>
        {first.map(choice)}
        {rest.length > 0 && (
          <details className={styles.more}>
            <summary>{translate("board.filter.more", { count: rest.length })}</summary>
            {rest.map(choice)}
          </details>
        )}
      </fieldset>
    </details>
  );
}

/** What officers narrow by first lies open. */
const opened: readonly CategoryId[] = ["verdict", "state", "region"];
const firstOf = ["verdict", "state", "region", "decision", "verification", "industry"] satisfies CategoryId[];

function ByCriterion({
  view,
  counts,
  criteria,
  locale,
  translate,
}: Omit<Props, "facets" | "choices" | "askable" | "figures">) {
  return (
    <details className={styles.group} open={Object.keys(view.criteria).length > 0}>
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

/** Everything that a board can be narrowed by, with how many firms each choice would show. */
export function Facets(props: Props) {
  const { view, askable, facets, translate } = props;
  const all = categoriesWithin(askable);
  const first = firstOf.filter((id) => all.includes(id));
  const ids = [...first, ...all.filter((id) => !(first as readonly string[]).includes(id))];
  return (
    <>
      {ids.map((id) => (
        <Group key={id} id={id} facets={facets[id] ?? []} view={view} people={props.people} translate={translate} />
      ))}
      {askable.reach === "all" && <ByCriterion {...props} />}
      <ByWord {...props} />
      <ByNumber {...props} />
      <ByDay {...props} />
      <details className={styles.group}>
        <summary>{translate("board.filter.about")}</summary>
        <p className={styles.hint}>{translate("board.filter.hint")}</p>
        {askable.reach === "all" && <p className={styles.hint}>{translate("board.nearestHint")}</p>}
      </details>
    </>
  );
}
