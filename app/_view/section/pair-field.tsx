import type { CardShape, CardWords, ShownField } from "./card";
import { Answered, CardFrame, CardHelp } from "./card-frame";
import { ChoiceLabel } from "./controls";

import { FieldFolds } from "./field-folds";
import styles from "./section.module.css";

type Pair = Extract<CardShape, { kind: "pair" }>;
type Props = { card: Pair; fields: ShownField[]; words: CardWords; place: string };

/**
 * Two questions of the same steps, side by side: each a group of its own with its name. Steps that both share stand
 * once, before them; where a browser cannot line up the columns, every choice shows its own words.
 */
export function PairField({ card, fields, words, place }: Props) {
  const { columns, options, same, text, help } = card;
  const [first, second] = fields;
  if (!first || !second) return null;
  return (
    <CardFrame id={`${first.id}-pair`} {...{ place, text }}>
      <CardHelp id={`${first.id}-pair`}>{help}</CardHelp>
      {fields.map((field, side) => (
        <Answered key={field.id} field={field} words={words} name={columns[side] ?? ""} />
      ))}
      <div className={styles.pair} data-shared={options ? "" : undefined}>
        {options && <Steps words={[...options, ...first.abstentions.map((choice) => choice.text)]} />}
        {fields.map((field, side) => (
          <Column key={field.id} field={field} name={columns[side] ?? ""} isShared={options !== undefined} />
        ))}
      </div>
      <div className={styles.foot}>
        {same && (
          <button
            type="submit"
            name="same"
            value={second.id}
            data-as={first.id}
            className={`plain ${styles.press} screen`}
          >
            {same}
          </button>
        )}
        <FieldFolds fields={fields} names={columns} words={words} />
      </div>
    </CardFrame>
  );
}

/** The words that both columns share; a reader of the choices hears them there. */
const Steps = ({ words }: { words: string[] }) => (
  <div className={styles.steps} aria-hidden="true">
    <p />
    {words.map((step) => (
      <p key={step}>{step}</p>
    ))}
  </div>
);

/** One side: its name, with its own question where the steps are its own, and its choices. */
const Column = ({ field, name, isShared }: { field: ShownField; name: string; isShared: boolean }) => (
  <div role="radiogroup" id={field.id} className={styles.column} aria-label={`${name} · ${field.text}`}>
    <p aria-hidden="true">
      <strong>{name}</strong>
      {!isShared && <span className={styles.own}>{field.text}</span>}
    </p>
    {[...field.choices, ...field.abstentions].map((choice) => (
      <ChoiceLabel key={choice.id} field={field} choice={choice} />
    ))}
  </div>
);
