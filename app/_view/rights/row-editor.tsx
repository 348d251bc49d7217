"use client";

import type { MouseEvent } from "react";
import { type FieldValues, useForm } from "react-hook-form";
import { cellName } from "#lib/entry/form-text";
import { lengthOf } from "#lib/text/length";
import { AmountLine } from "../entry/amount-line";
import { CountLine } from "../entry/count-line";
import { countId } from "../entry/text-control";
import type { Column } from "../official/asked";
import { Cell, isLong } from "../official/list-cell";
import { PressGuard } from "../press-guard";
import styles from "./rights.module.css";
import type { RowForm } from "./rights-props";

type Props = {
  form: RowForm;
  list: string;
  base: number;
  action: string;
  /** The marks of the one sending of each form. */
  marks: { save: string; remove: string };
  words: Record<"title" | "save" | "saveNext" | "remove" | "cancel" | "notADay" | "missing", string>;
};

/**
 * One row in a form of its own. It is a plain form; where scripts run, what is missing or cannot be read is told before
 * it is sent.
 */
export function RowEditor({
  form: { place, cells, problems, columns, words: cellWords },
  list,
  base,
  action,
  marks,
  words,
}: Props) {
  const defaultValues: FieldValues = {
    [list]: { 1: Object.fromEntries(columns.map(({ id }) => [id, cells[id] ?? ""])) },
  };
  const { register, trigger, getFieldState, formState } = useForm({ defaultValues, mode: "onTouched" });
  // By the button, not as the form is sent: what is sent twice within moments is held up.
  const check = (event: MouseEvent<HTMLButtonElement>) => {
    const button = event.currentTarget;
    event.preventDefault();
    trigger(undefined, { shouldFocus: true }).then((isSound) => {
      if (isSound) button.form?.requestSubmit(button);
    });
  };
  return (
    <section id="row" aria-labelledby="row-title" className="card">
      <h2 id="row-title">{words.title}</h2>
      <form method="post" action={`${action}/row`} noValidate>
        <PressGuard mark={marks.save} />
        <input type="hidden" name="place" value={place} />
        <input type="hidden" name="base" value={base} />
        <div className={styles.fields}>
          {columns.map((column) => {
            const name = cellName(list, 1, column.id);
            const problem = getFieldState(name, formState).error?.message ?? problems[column.id];
            const told = register(name, { required: column.isRequired && words.missing });
            return (
              <LabelledCell
                key={column.id}
                {...{ column, name, problem }}
                text={cells[column.id] ?? ""}
                words={cellWords}
                more={told}
              />
            );
          })}
        </div>
        <p className="row">
          <button type="submit" className="button" onClick={check}>
            {words.save}
          </button>
          <button type="submit" className="button quiet" name="next" value="yes" onClick={check}>
            {words.saveNext}
          </button>
          <a href={`${action}#list`}>{words.cancel}</a>
        </p>
      </form>
      {place !== "" && (
        <form method="post" action={`${action}/remove`}>
          <PressGuard mark={marks.remove} />
          <input type="hidden" name="place" value={place} />
          <input type="hidden" name="base" value={base} />
          <button type="submit" className="plain">
            {words.remove}
          </button>
        </form>
      )}
    </section>
  );
}

type LabelledProps = {
  column: Column;
  name: string;
  text: string;
  problem: string | undefined;
  words: RowForm["words"];
  more: object;
};

function LabelledCell({ column, name, text, problem, words, more }: LabelledProps) {
  const told = {
    "aria-describedby": isLong(column.maxLength) ? `${name}-help ${countId(name)}` : `${name}-help`,
    ...(problem && { "aria-invalid": true }),
  };
  return (
    <div>
      {/* biome-ignore lint/a11y/noLabelWithoutControl: the cell is the control */}
      <label>
        <span>
          {column.text} {column.isRequired && <span className={styles.required}>{words.required}</span>}
        </span>
        {problem && <span className="error">{problem}</span>}
        <Cell {...{ column, name, text, words }} more={{ ...more, ...told }} />
      </label>
      {column.amount && <AmountLine name={name} text={text} reading={column.amount} />}
      {isLong(column.maxLength) && (
        <CountLine name={name} made={lengthOf(text)} most={column.maxLength} words={words.length} />
      )}
      <p id={`${name}-help`} className={styles.help}>
        {column.help}
      </p>
    </div>
  );
}
