import { AmountLine } from "../entry/amount-line";
import { numberControl } from "../entry/text-control";
import type { Choice, ShownField } from "./card";
import { abstentionName, isAbstention } from "./field";
import styles from "./section.module.css";

type ControlProps = { field: ShownField };
type ChoiceProps = ControlProps & { choice: Choice };

/** What the form holds for a question when the page is made. */
export const filledIn = (field: ShownField): { values: string[]; note: string } => field.unsavedEntry ?? field;

/** A choice of a question, with its words. */
export const ChoiceLabel = ({ field, choice }: ChoiceProps) => (
  <label>
    <input
      type={field.kind === "many" ? "checkbox" : "radio"}
      name={field.id}
      value={choice.id}
      defaultChecked={filledIn(field).values.includes(choice.id)}
      aria-describedby={`${field.id}-problem`}
    />
    <span>{choice.text}</span>
  </label>
);

export const Choices = ({ field }: ControlProps) => (
  <div className={styles.choices}>
    {field.choices.map((choice) => (
      <ChoiceLabel key={choice.id} field={field} choice={choice} />
    ))}
  </div>
);

/** Steps in a row, under short words. */
export const Line = ({ field, line }: ControlProps & { line: string[] }) => (
  <div className={styles.line}>
    {field.choices.map((choice, step) => (
      <ChoiceLabel key={choice.id} field={field} choice={{ ...choice, text: line[step] ?? choice.text }} />
    ))}
  </div>
);

/** Why there is no answer: a choice like the others, or a mark beside a number. */
export function Abstention({ field, choice }: ChoiceProps) {
  if (field.kind !== "number")
    return (
      <div className={styles.abstention}>
        <ChoiceLabel field={field} choice={choice} />
      </div>
    );
  return (
    <div className={styles.abstention}>
      <label>
        <input
          type="checkbox"
          name={abstentionName(field.id)}
          value={choice.id}
          defaultChecked={filledIn(field).values[0] === choice.id}
          aria-label={[choice.text, field.text, field.period].filter(Boolean).join(" · ")}
        />
        <span>{choice.text}</span>
      </label>
    </div>
  );
}

/** The box of a number, without its unit. */
export function NumberBox({ field }: ControlProps) {
  const [value] = filledIn(field).values;
  return (
    <input
      {...(field.limits && numberControl(field.limits))}
      name={field.id}
      defaultValue={isAbstention(field, value) ? "" : value}
      aria-label={[field.text, field.period, field.unit].filter(Boolean).join(" · ")}
      aria-invalid={field.problem !== undefined || undefined}
      aria-describedby={`${field.before ? `${field.id}-before ` : ""}${field.id}-problem`}
    />
  );
}

export const NumberInput = ({ field }: ControlProps) => (
  <div className={styles.number}>
    <div className={styles.figure}>
      <NumberBox field={field} />
      <span>{field.unit}</span>
      <span>{field.period}</span>
    </div>
    {field.amount && (
      <AmountLine
        name={field.id}
        text={isAbstention(field, filledIn(field).values[0]) ? "" : (filledIn(field).values[0] ?? "")}
        reading={field.amount}
      />
    )}
    {field.before && <p id={`${field.id}-before`}>{field.before}</p>}
  </div>
);

export const WordsInput = ({ field }: ControlProps) => (
  <input
    type="text"
    name={field.id}
    defaultValue={filledIn(field).values[0]}
    aria-label={field.text}
    aria-invalid={field.problem !== undefined || undefined}
    aria-describedby={`${field.id}-problem`}
  />
);
