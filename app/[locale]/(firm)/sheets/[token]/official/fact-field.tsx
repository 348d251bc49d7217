import type { OfficialWords, SingleFact } from "#app/_view/official/asked";
import { FactControl } from "#app/_view/official/fact-control";
import styles from "#app/_view/official/official.module.css";

type Props = {
  single: Omit<SingleFact, "help" | "isOptional" | "why"> & Partial<Pick<SingleFact, "help" | "isOptional" | "why">>;
  words: OfficialWords;
};

/** A fact that is asked by itself, or a question of a round, with its control. */
export const FactField = ({ single: { text, help, isRequired, isOptional, why, control }, words }: Props) => (
  <fieldset className={styles.fact}>
    <legend className={styles.legend}>
      {text}
      {isRequired && <span className={styles.required}>{words.required}</span>}
      {isOptional && <span className={styles.optional}>{words.optional}</span>}
    </legend>
    {help !== undefined && <p className={styles.help}>{help}</p>}
    {why && <p className={styles.help}>{why}</p>}
    <FactControl control={control} words={words} />
  </fieldset>
);
