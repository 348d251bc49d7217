import type { OfficialWords, SingleFact } from "#app/_view/official/asked";
import { FactControl } from "#app/_view/official/fact-control";
import styles from "#app/_view/official/official.module.css";

type Props = { single: Omit<SingleFact, "help"> & { help?: string }; words: OfficialWords };

/** A fact that is asked by itself, or a question of a round, with its control. */
export const FactField = ({ single: { text, help, isRequired, control }, words }: Props) => (
  <fieldset className={styles.fact}>
    <legend className={styles.legend}>
      {text}
      {isRequired && <span className={styles.required}>{words.required}</span>}
    </legend>
    {help !== undefined && <p className={styles.help}>{help}</p>}
    <FactControl control={control} words={words} />
  </fieldset>
);
