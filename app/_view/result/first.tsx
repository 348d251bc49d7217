import { adviceShown } from "#lib/charts/advice";
import styles from "./first.module.css";
import type { ResultView } from "./result-view";

const firstFew = 3;

/** What to begin with: the first pieces of advice, each leading to its text below. */
export function First({ result: { words, edition, diagnosis } }: { result: ResultView }) {
  const first = adviceShown(edition, diagnosis).slice(0, firstFew);
  if (first.length === 0) return null;
  return (
    <section id="first" className={styles.first} aria-labelledby="first-title">
      <h2 id="first-title">{words.translate("result.first.title", { count: first.length })}</h2>
      <ol>
        {first.map(({ id, title }) => (
          <li key={id}>
            <a href={`#advice-${id}`}>{words.of(title)}</a>
          </li>
        ))}
      </ol>
    </section>
  );
}
