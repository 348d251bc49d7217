import type { LadderClause } from "#lib/charts/ladder";
import type { FactKey } from "#lib/rules/fact";
import { languages } from "#lib/text/languages";
import type { Words } from "../charts/words";
import { NamedFacts } from "../ladder/clause-list";
import { reviewWords } from "../review/words";
import styles from "./goal.module.css";

type Props = {
  words: Words;
  clauses: readonly LadderClause[];
  factHref: ((key: FactKey) => string) | undefined;
};

/** Clauses with what they ask, the firm's figures beside it, and what is missing. */
export function ClauseList({ words, clauses, factHref }: Props) {
  const { translate, of } = words;
  const told = reviewWords(words.locale);
  return (
    <ul className={styles.clauses}>
      {clauses.map(({ id, title, demands, standing, comparisons, shortfalls, missing }) => (
        <li key={id} data-status={standing}>
          <strong>{of(title)}</strong>
          <p className={styles.demands}>{of(demands)}</p>
          {standing !== "person" && (
            <p>
              {[
                ...comparisons.map((each) => told.sentence(each)),
                ...told.furtherShortfalls(comparisons, shortfalls).map((each) => told.namedShortfall(each)),
              ].join(languages[words.locale].semicolon)}
            </p>
          )}
          {standing === "unknown" && missing.length > 0 && (
            <p>
              {translate("ladder.missing")}
              <NamedFacts words={words} facts={[...missing]} factHref={factHref} />
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
