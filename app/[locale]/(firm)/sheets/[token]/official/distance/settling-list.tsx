import type { Words } from "#app/_view/charts/words";
import styles from "#app/_view/goal/goal.module.css";
import { factsById } from "#app/acts/programme/rules";
import type { Distance } from "#app/acts/sheets/distance";
import type { FactKey } from "#lib/rules/fact";
import { languages } from "#lib/text/languages";

type Props = Pick<Distance, "settling" | "step"> & {
  words: Words;
  factHref: ((key: FactKey) => string) | undefined;
};

/** The facts that would settle most, each with where it is found, what rests on it, and a way to its field. */
export function SettlingList({ words, settling: { facts, settled }, step, factHref }: Props) {
  const { translate, of } = words;
  if (facts.length === 0) return null;
  const titleOf = (id: string) => step.clauses.find((clause) => clause.id === id)?.title;
  return (
    <section aria-labelledby="settle">
      <h2 id="settle">{translate("goal.distance.settle")}</h2>
      <p className="soft">{translate("goal.distance.settleHint", { count: settled })}</p>
      <ol className={styles.settling}>
        {facts.map(({ fact: id, missing, clauses }) => {
          const fact = factsById.get(id);
          const [key] = missing;
          if (!fact || key === undefined) return null;
          const titles = clauses.flatMap((clause) => titleOf(clause) ?? []);
          return (
            <li key={id}>
              {factHref ? <a href={factHref(key)}>{of(fact.text)}</a> : <strong>{of(fact.text)}</strong>}
              <p className={styles.demands}>{of(fact.help)}</p>
              <p className={styles.demands}>
                {translate("goal.distance.concerns", {
                  clauses: titles.map(of).join(languages[words.locale].semicolon),
                })}
              </p>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
