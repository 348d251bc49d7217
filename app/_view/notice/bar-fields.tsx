import type { ReactNode } from "react";
import type { FieldErrors, UseFormRegister } from "react-hook-form";
import type { BarField, TypedBar, TypedNotice } from "#lib/programme/typed-notice";
import { Control, optionsOf } from "./control";
import styles from "./notice.module.css";
import type { EditorWords, NoticeOptions, Option } from "./options";

export type LineProps = {
  /** Counted from 0. */
  place: number;
  register: UseFormRegister<TypedNotice>;
  errors: FieldErrors<TypedNotice>;
  /** What the server found wrong, by the names of controls. */
  problems: ReadonlyMap<string, string>;
  options: NoticeOptions;
  words: EditorWords;
};
type Props = LineProps & { bar: TypedBar };

/** The controls of one bar; the style sheet shows those that its kind needs. */
export function BarFields(props: Props) {
  const { words, options } = props;
  const kinds = namesIn(words.kinds);
  const numbers = (
    <>
      {optionsOf([unchosen(words)])}
      {options.numbers.map(({ label, options: facts }) => (
        <optgroup key={label} label={label}>
          {optionsOf(facts)}
        </optgroup>
      ))}
    </>
  );
  return (
    <>
      <Words {...props} field="title" label={words.titleField} hint={words.titleHint} />
      <Words {...props} field="demands" label={words.demands} hint={words.demandsHint} isLong />
      <Words {...props} field="clause" label={words.clause} hint={words.clauseHint} />
      <Choice {...props} field="kind" label={words.kind}>
        {optionsOf(kinds)}
      </Choice>
      <div className={styles.group} data-for="number ratio">
        <Choice {...props} field="fact" label={words.fact}>
          {numbers}
        </Choice>
        <Choice {...props} field="year" label={words.year}>
          {optionsOf(options.years)}
        </Choice>
      </div>
      <div className={styles.group} data-for="ratio">
        <Choice {...props} field="whole" label={words.whole}>
          {numbers}
        </Choice>
        <Choice {...props} field="wholeYear" label={words.wholeYear}>
          {optionsOf(options.years)}
        </Choice>
      </div>
      <div className={styles.group} data-for="number ratio">
        <Choice {...props} field="is" label={words.is}>
          {optionsOf(namesIn(words.comparators))}
        </Choice>
        <Words {...props} field="value" label={words.value} hint={words.valueHint} />
      </div>
      <OtherKinds {...props} />
    </>
  );
}

/** The controls of a bar that compares no numbers. */
function OtherKinds(props: Props) {
  const { words, options } = props;
  const answers = [
    { id: "yes", label: words.yes },
    { id: "no", label: words.no },
  ];
  const holdings = [
    { id: "held", label: words.isHeld },
    { id: "not-held", label: words.notHeld },
  ];
  return (
    <>
      <div className={styles.group} data-for="yes-no">
        <Choice {...props} field="yesNo" label={words.yesNo}>
          {optionsOf([unchosen(words), ...options.yesNo])}
        </Choice>
        <Choice {...props} field="answer" label={words.answer}>
          {optionsOf(answers)}
        </Choice>
      </div>
      <div className={styles.group} data-for="title">
        <Choice {...props} field="titleKind" label={words.titleKind}>
          {optionsOf([unchosen(words), ...options.titles])}
        </Choice>
        <Choice {...props} field="held" label={words.held}>
          {optionsOf(holdings)}
        </Choice>
      </div>
      <div className={styles.group} data-for="finding">
        <Choice {...props} field="finding" label={words.finding}>
          {optionsOf([{ id: "own", label: words.ownFinding }, ...options.findings])}
        </Choice>
      </div>
    </>
  );
}

export const unchosen = (words: EditorWords): Option => ({ id: "", label: words.choose });

const namesIn = (names: Readonly<Record<string, string>>): Option[] =>
  Object.entries(names).map(([id, label]) => ({ id, label }));

type FieldProps = Props & { field: BarField; label: string; hint?: string };

const problemOf = ({ place, errors, problems }: LineProps, field: BarField): string | undefined =>
  errors.bars?.[place]?.[field]?.message ?? problems.get(`bars.${place}.${field}`);

function Words({ isLong = false, ...props }: FieldProps & { isLong?: boolean }) {
  const { place, bar, register, field, label, hint } = props;
  const name = `bars.${place}.${field}` as const;
  return (
    <Control {...{ name, label, hint }} problem={problemOf(props, field)} isShort={field === "value"}>
      {(described) =>
        isLong ? (
          <textarea rows={3} {...register(name)} {...described} defaultValue={bar[field]} />
        ) : (
          <input type="text" autoComplete="off" {...register(name)} {...described} defaultValue={bar[field]} />
        )
      }
    </Control>
  );
}

function Choice({ children, ...props }: FieldProps & { children: ReactNode }) {
  const { place, bar, register, field, label } = props;
  const name = `bars.${place}.${field}` as const;
  return (
    <Control {...{ name, label }} problem={problemOf(props, field)}>
      {(described) => (
        <select
          {...register(name)}
          {...described}
          {...(field === "kind" && { "data-kind": "" })}
          defaultValue={bar[field]}
        >
          {children}
        </select>
      )}
    </Control>
  );
}
