"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import type { MouseEvent } from "react";
import { useForm } from "react-hook-form";
import { CountLine, type CountWords } from "#app/_view/entry/count-line";
import { countId } from "#app/_view/entry/text-control";
import { PressGuard } from "#app/_view/press-guard";
import { correctionSchema } from "#lib/advising/correction-schema";
import { abstentionField, valueField } from "#lib/advising/review-form";
import styles from "./desk.module.css";

/** How an entry is filled in: by one of several choices, by any of them, or by words or a number with its unit. */
export type CorrectionControl = {
  kind: "one" | "many" | "typed" | "date";
  choices: readonly { id: string; text: string }[];
  /** Beside a number. */
  abstentions: readonly { id: string; text: string }[];
  unit: string | null;
  inputMode: "decimal" | "text";
  values: readonly string[];
  abstention: string | null;
};

export type CorrectionWords = Record<"value" | "reason" | "reasonHint" | "save", string> & {
  problems: Record<"value" | "reason" | "too-long", string>;
  length: CountWords;
};

type Props = {
  /** Where the client's pages are. */
  home: string;
  /** The mark of the form's one sending. */
  mark: string;
  /** The key of the entry and the revision that its reader sees. */
  of: string;
  base: number;
  /** The entry that is to be looked at next. */
  onward: string;
  control: CorrectionControl;
  reason: string;
  most: number;
  problem: string | null;
  words: CorrectionWords;
};

/**
 * What an entry should be, and why. A plain form; where scripts run, what is missing is told before it is sent.
 */
export function CorrectionForm({ home, mark, of, base, onward, control, reason, most, problem, words }: Props) {
  const { register, trigger, formState } = useForm({
    defaultValues: {
      [valueField]: control.kind === "many" ? [...control.values] : (control.values[0] ?? ""),
      [abstentionField]: control.abstention ?? false,
      reason,
    },
    resolver: zodResolver(correctionSchema(words.problems, most)),
    // What was missing goes as it is typed: were it to go with the press of the button, the button would move from under it.
    mode: "onChange",
  });
  const { errors } = formState;
  // By the button, not as the form is sent: what is sent twice within moments is held up.
  const check = (event: MouseEvent<HTMLButtonElement>) => {
    const button = event.currentTarget;
    event.preventDefault();
    trigger(undefined, { shouldFocus: true }).then((isSound) => {
      if (isSound) button.form?.requestSubmit(button);
    });
  };
  const problems = { value: errors[valueField]?.message, reason: errors.reason?.message };
  return (
    <form method="post" action={`${home}/correct`} noValidate className={styles.correction}>
      <PressGuard mark={mark} />
      <input type="hidden" name="key" value={of} />
      <input type="hidden" name="base" value={base} />
      <input type="hidden" name="onward" value={onward} />
      <Problem words={problem} />
      <fieldset aria-describedby="correction-value-problem">
        <legend>{words.value}</legend>
        <Problem id="correction-value-problem" words={problems.value} />
        <Control control={control} label={words.value} told={register(valueField)} />
        {control.abstentions.map(({ id, text }) => (
          <label key={id} className={styles.choice}>
            <input
              type="checkbox"
              {...register(abstentionField)}
              value={id}
              defaultChecked={control.abstention === id}
            />
            <span>{text}</span>
          </label>
        ))}
      </fieldset>
      <label htmlFor="correction-reason">{words.reason}</label>
      <p className="soft" id="correction-reason-hint">
        {words.reasonHint}
      </p>
      <Problem id="correction-reason-problem" words={problems.reason} />
      <textarea
        id="correction-reason"
        rows={2}
        {...register("reason")}
        defaultValue={reason}
        aria-describedby={`correction-reason-hint correction-reason-problem ${countId("reason")}`}
        aria-invalid={problems.reason !== undefined || undefined}
      />
      <CountLine name="reason" made={[...reason].length} most={most} words={words.length} />
      <p>
        <button type="submit" className="button" onClick={check}>
          {words.save}
        </button>
      </p>
    </form>
  );
}

const Problem = ({ id, words }: { id?: string; words: string | null | undefined }) => (
  <p id={id} className="error" role={words ? "alert" : undefined} hidden={!words}>
    {words}
  </p>
);

type ControlProps = { control: CorrectionControl; label: string; told: object };

function Control({ control: { kind, choices, unit, inputMode, values }, label, told }: ControlProps) {
  if (kind === "one" || kind === "many")
    return choices.map(({ id, text }) => (
      <label key={id} className={styles.choice}>
        <input
          type={kind === "many" ? "checkbox" : "radio"}
          {...told}
          value={id}
          defaultChecked={values.includes(id)}
        />
        <span>{text}</span>
      </label>
    ));
  return (
    <span className={styles.figure}>
      <input
        type={kind === "date" ? "date" : "text"}
        inputMode={inputMode}
        autoComplete="off"
        aria-label={unit ? `${label} (${unit})` : label}
        {...told}
        defaultValue={values[0]}
      />
      {unit && <span>{unit}</span>}
    </span>
  );
}
