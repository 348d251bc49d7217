import { problemId } from "#lib/entry/form-text";
import type { ListEditor } from "../official/asked";
import styles from "../official/official.module.css";

type Props = { list: ListEditor; href: string; words: { state: string; open: string } };

/** The list of rights among the facts: how many there are, and the way to it. */
export const RightsCard = ({ list: { key, text, help, problems }, href, words }: Props) => (
  <section id={key} className={styles.fact} aria-labelledby={`${key}-title`}>
    <h2 id={`${key}-title`} className={styles.legend}>
      {text}
    </h2>
    <p className={styles.help}>{help}</p>
    <p id={problemId(key)} className={styles.problem}>
      {problems.join(" ")}
    </p>
    <p>
      <strong>{words.state}</strong>
    </p>
    <p>
      <a className="button quiet" href={href}>
        {words.open}
      </a>
    </p>
  </section>
);
