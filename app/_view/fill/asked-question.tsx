import { EntryChoice } from "../entry/entry-choice";
import type { ShownField } from "../section/card";
import { Abstention } from "../section/controls";
import { baseName } from "../section/field";
import news from "../section/news.module.css";
import { Control } from "../section/question-field";
import styles from "../section/section.module.css";

type Props = { field: ShownField; words: { waitingTitle: string; keepStored: string; useWaiting: string } };

/** A question as a colleague is asked it: without the firm's note on it. */
export const AskedQuestion = ({ field, words }: Props) => (
  <fieldset id={field.id} className={styles.question} aria-describedby={`${field.id}-help`}>
    <legend>{field.text}</legend>
    <p id={`${field.id}-help`} className={styles.help}>
      {field.help}
      {field.hints.map((hint) => (
        <span key={hint}>{hint}</span>
      ))}
    </p>
    <p id={`${field.id}-problem`} className={news.problem} aria-live="polite">
      {field.problem}
    </p>
    {field.conflict && (
      <EntryChoice subject={field.id} split={field.conflict} title={words.waitingTitle} words={words} />
    )}
    <Control field={field} />
    <div className={styles.foot}>
      {field.abstentions.map((choice) => (
        <Abstention key={choice.id} field={field} choice={choice} />
      ))}
    </div>
    <input type="hidden" name={baseName(field.id)} value={field.revision} />
  </fieldset>
);
