import { Fragment } from "react";
import { longestTyped } from "#lib/entry/form-text";
import { CountedText } from "../entry/counted-text";
import type { CardWords, ShownField } from "./card";
import { filledIn } from "./controls";
import { noteName } from "./field";
import { WhileCarried } from "./news";
import styles from "./section.module.css";

type Props = { fields: ShownField[]; names?: string[]; words: CardWords };

/** What stands one tap away: the firm's notes on the questions of a card, where to look, and where they come from. */
export function FieldFolds({ fields, names = [], words }: Props) {
  const sources = [...new Set(fields.flatMap((field) => field.sources))];
  const places = [...new Set(fields.flatMap(({ where }) => where ?? []))];
  return (
    <>
      <CarriedMark fields={fields} words={words} />
      <details className={`${styles.fold} screen`} open={fields.some((field) => filledIn(field).note !== "")}>
        <summary>{words.note}</summary>
        {fields.map((field, place) => (
          <Fragment key={field.id}>
            {names[place] && <p aria-hidden="true">{names[place]}</p>}
            <CountedText
              name={noteName(field.id)}
              text={filledIn(field).note}
              most={longestTyped}
              aria-label={words.noteLabel.replace("{question}", [field.text, names[place]].filter(Boolean).join(" · "))}
              words={words.length}
            />
          </Fragment>
        ))}
      </details>
      <details className={`${styles.fold} screen`}>
        <summary>{places.length > 0 ? words.where : words.sources}</summary>
        {[...places, ...sources].map((line) => (
          <p key={line}>{line}</p>
        ))}
      </details>
    </>
  );
}

/** That answers of a card are those of the year before, with a press that says that they hold. */
function CarriedMark({ fields, words }: Pick<Props, "fields" | "words">) {
  const carried = fields.filter(({ isCarried }) => isCarried);
  if (carried.length === 0) return null;
  const ids = carried.map(({ id }) => id);
  const question = carried.map(({ text }) => text).join(" / ");
  return (
    <WhileCarried fields={ids}>
      <span className={styles.carried}>{words.carried}</span>
      <button
        type="submit"
        name="confirm"
        value={ids.join(",")}
        className={`plain ${styles.press} screen`}
        aria-label={words.unchangedLabel.replace("{question}", question)}
      >
        {words.unchanged}
      </button>
    </WhileCarried>
  );
}
