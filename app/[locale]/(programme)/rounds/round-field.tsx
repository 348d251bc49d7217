import type { ReactNode } from "react";
import styles from "#app/_view/staff/staff.module.css";
import type { RoundField } from "#app/acts/programme/set-up-round";
import type { RoundWord, TypedRound } from "#app/acts/programme/typed-round";
import type { Translate } from "#app/translate";
import { exampleClosing } from "#lib/text/day";

/** A form of a round as it is shown: what is typed in it, and which fields stand in its way. */
export type ShownForm = { typed: TypedRound; wrong: readonly RoundField[]; translate: Translate };

type FieldProps = ShownForm & { name: RoundWord; hint?: string; short?: boolean; children: ReactNode };

/** What a control of a field is called, holds and refers to. */
export const controlOf = ({ typed, wrong }: ShownForm, name: RoundWord, hinted = true) => ({
  id: name,
  name,
  defaultValue: typed[name],
  ...(hinted && { "aria-describedby": `${name}-hint` }),
  ...(wrong.includes(name) && { "aria-invalid": true as const }),
});

/** A field with its name, its hint and what is wrong with it. */
export function Field({ name, hint, short = false, typed, wrong, translate, children }: FieldProps) {
  return (
    <div className={`${styles.field} ${short ? styles.short : ""}`}>
      <label htmlFor={name}>
        <strong>{translate(`rounds.form.${name}`)}</strong>
      </label>
      {hint && (
        <p className="soft" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {wrong.includes(name) && (
        <p className="error">{translate(`rounds.form.problems.${name}`, { day: exampleClosing(typed.opensOn) })}</p>
      )}
      {children}
    </div>
  );
}

type ChoiceProps = ShownForm & {
  name: RoundWord;
  legend: string;
  options: (readonly [value: string, label: string, hint: string])[];
};

/** A choice between ways in which a round is run. */
export function Choice({ name, legend, options, typed, wrong, translate }: ChoiceProps) {
  return (
    <fieldset id={name} className={styles.field}>
      <legend>
        <strong>{legend}</strong>
      </legend>
      {wrong.includes(name) && <p className="error">{translate(`rounds.form.problems.${name}`)}</p>}
      {options.map(([value, label, hint]) => (
        <label key={value} className={styles.check}>
          <input type="radio" name={name} value={value} defaultChecked={typed[name] === value} />
          <span>
            {label}
            {hint && <span className="soft"> {hint}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
