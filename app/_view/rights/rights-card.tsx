import { baseName, problemId } from "#lib/entry/form-text";
import { EntryChoice } from "../entry/entry-choice";
import type { ListEditor, OfficialWords } from "../official/asked";
import { CarriedFact } from "../official/carried-fact";
import styles from "../official/official.module.css";

type Props = { list: ListEditor; href: string; words: { state: string; open: string }; page: OfficialWords };

/** The list of rights among the facts: how many there are, and the way to it. */
export const RightsCard = ({ list, list: { key, text, help, problems }, href, words, page }: Props) => (
  <section id={key} className={styles.fact} aria-labelledby={`${key}-title`}>
    <h2 id={`${key}-title`} className={styles.legend}>
      {text}
    </h2>
    <p className={styles.help}>{help}</p>
    <p id={problemId(key)} className={styles.problem}>
      {problems.join(" ")}
    </p>
    {list.isCarried && <CarriedFact of={key} name={text} words={page} />}
    <EntryChoice subject={key} split={list} title={page.waitingTitle} words={page} />
    <input type="hidden" name={baseName(key)} value={list.revision} />
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
