import type { CardShape, CardWords, ShownField } from "./card";
import { Answered, CardFrame, CardHelp } from "./card-frame";
import { Abstention, NumberBox } from "./controls";

import { FieldFolds } from "./field-folds";
import { Growth } from "./news";
import { OfferLine } from "./offer-line";
import styles from "./section.module.css";

type Years = Extract<CardShape, { kind: "years" }>;
type Props = { card: Years; fields: ShownField[]; words: CardWords; place: string };

/** Counts of several years in one row, oldest first, with how they grew. */
export function YearsField({ card: { text, help }, fields, words, place }: Props) {
  const id = `${fields[0]?.id}-years`;
  const names = fields.map(({ period }) => period ?? "");
  return (
    <CardFrame {...{ id, place, text }}>
      <CardHelp id={id}>
        {help}
        {[...new Set(fields.flatMap(({ hints }) => hints))].map((hint) => (
          <span key={hint}>{hint}</span>
        ))}
      </CardHelp>
      <div className={styles.years}>
        {fields.map((field) => (
          <div key={field.id} id={field.id}>
            <p aria-hidden="true">
              {field.period} <span>{field.unit}</span>
            </p>
            <NumberBox field={field} />
            {field.before && <p id={`${field.id}-before`}>{field.before}</p>}
            {field.abstentions.map((choice) => (
              <Abstention key={choice.id} field={field} choice={choice} />
            ))}
          </div>
        ))}
      </div>
      {fields.map((field, year) => (
        <Answered key={field.id} field={field} words={words} name={names[year] ?? ""} />
      ))}
      <OfferLine {...{ fields, names, words }} />
      <Growth id={fields[0]?.id ?? ""} />
      <div className={styles.foot}>
        <FieldFolds fields={fields} names={names} words={words} />
      </div>
    </CardFrame>
  );
}
