import type { ReactNode } from "react";
import { blankRows, cellName, noneName, type TypedRow } from "#lib/entry/form-text";
import type { Field } from "#lib/rules/fact";
import { languages } from "#lib/text/languages";
import { numberControl } from "../entry/text-control";
import { FileChoice } from "../file/file-choice";
import { LookAt } from "../file/look-at";
import { PressField } from "../press-field";
import { KeptFile } from "../staff/kept-file";
import type { ShownForm, ShownValue } from "./shown";
import styles from "./verify-form.module.css";
import type { ReviewWords } from "./words";

/** What was typed before, where the form came back. */
type TypedFinding = Readonly<Record<string, string>> | null;

type Props = {
  value: ShownValue;
  words: ReviewWords;
  action: string;
  /** Which submission it is about. */
  snapshot: number;
  typed: TypedFinding;
  /** Fields that every form of the page carries. */
  fromField: ReactNode;
};

/** Blank rows that a list of the firm's is followed by. */
const blank = 2;

/** Where a person of the bureau records what was found of one fact, or takes it back. */
export function VerifyForm({ value, words, action, snapshot, typed, fromField }: Props) {
  const { translate } = words;
  const { form, key, label } = value;
  if (!form) return null;
  const name = `verify-${key.replaceAll(".", "-")}`;
  const unit = form.fact.kind === "number" ? translate(`review.units.${form.fact.unit}`) : "none";
  return (
    <details className={styles.form} id={name} open={typed !== null}>
      <summary aria-label={translate("review.verify.openLabel", { fact: label })}>
        {translate(value.verified ? "review.verify.again" : "review.verify.open")}
        {languages[words.locale].colon}
        {label}
      </summary>
      <form method="post" action={action} encType="multipart/form-data">
        <PressField />
        <input type="hidden" name="fact" value={key} />
        {fromField}
        <input type="hidden" name="snapshot" value={snapshot} />
        <input type="hidden" name="seen" value={value.seen} />
        {value.help && <p className="soft">{value.help}</p>}
        <p className="soft">{translate("review.verify.hint", { unit })}</p>
        {form.fact.kind === "list" ? (
          <Rows form={form} words={words} label={label} typed={typed} />
        ) : (
          <div className={styles.field}>
            <label htmlFor={`${name}-value`}>{translate("review.verify.value")}</label>
            <ValueInput form={form} id={`${name}-value`} name={key} words={words} typed={typed?.[key] ?? null} />
          </div>
        )}
        <label className={styles.field}>
          {translate("review.verify.reason")}
          <textarea name="reason" rows={2} maxLength={2000} defaultValue={typed?.reason ?? ""} />
        </label>
        <Grounds {...{ value, words, typed }} />
        <p className="soft">{translate("review.verify.reasonHint")}</p>
        <div className="row">
          <button type="submit" className="button">
            {translate("review.verify.save")}
          </button>
          {value.verified && (
            <button type="submit" name="act" value="back" className="button quiet">
              {translate("review.verify.takeBack")}
            </button>
          )}
        </div>
      </form>
    </details>
  );
}

/** The files on which what was found rests. */
function Grounds({ value, words: { translate, locale }, typed }: Pick<Props, "value" | "words" | "typed">) {
  return (
    <div className={styles.grounds}>
      {value.files.length > 0 && (
        <ul className={`${styles.looks} screen`}>
          {value.files.map(({ id, name, href, type }) => (
            <li key={id}>
              {name} <LookAt {...{ href, name, type, locale }} about={value.label} />
            </li>
          ))}
        </ul>
      )}
      {value.files.length > 0 && (
        <label className={styles.field}>
          {translate("review.verify.evidence")}
          <select name="evidence" defaultValue={typed?.evidence ?? ""}>
            <option value="">{translate("review.verify.noEvidence")}</option>
            {value.files.map((file) => (
              <option key={file.id} value={file.id}>
                {file.name}
              </option>
            ))}
          </select>
        </label>
      )}
      <p className={styles.field}>
        <FileChoice
          id={`verify-file-${value.key}`}
          name="file"
          label={translate("review.verify.file")}
          accept=".pdf,.jpg,.jpeg,.png,.docx,.xlsx,.ofd"
        />
      </p>
      <KeptFile typed={typed} field="file" translate={translate} />
    </div>
  );
}

type InputProps = { form: ShownForm; id: string; name: string; words: ReviewWords; typed: string | null };

function ValueInput({ form: { fact, text }, id, name, words: { translate, locale }, typed }: InputProps) {
  const value = typed ?? text;
  switch (fact.kind) {
    case "yes-no":
    case "finding":
      return (
        <select id={id} name={name} defaultValue={value}>
          <option value="">{translate("review.verify.choose")}</option>
          <option value="yes">{translate(fact.kind === "finding" ? "review.conforms" : "review.yes")}</option>
          <option value="no">{translate(fact.kind === "finding" ? "review.conformsNot" : "review.no")}</option>
        </select>
      );
    case "choice":
      return (
        <select id={id} name={name} defaultValue={value}>
          <option value="">{translate("review.verify.choose")}</option>
          {fact.options.map((option) => (
            <option key={option.id} value={option.id}>
              {option.text[locale]}
            </option>
          ))}
        </select>
      );
    case "number":
      return <input {...numberControl(fact)} id={id} name={name} defaultValue={value} />;
    case "date":
      // Keyboards of digits have no hyphen.
      return <input type="text" autoComplete="off" id={id} name={name} defaultValue={value} />;
    case "text":
    case "list":
      return <input type="text" autoComplete="off" id={id} name={name} defaultValue={value} />;
  }
}

type RowsProps = { form: ShownForm; words: ReviewWords; label: string; typed: TypedFinding };

/** A list, cell by cell; an emptied row is left out. */
function Rows({ form: { fact, rows, isEmptyList }, words, label, typed }: RowsProps) {
  const { translate, locale } = words;
  if (fact.kind !== "list") return null;
  const count = Math.min(rows.length + blank, fact.atMost + blankRows);
  const cellOf = (row: number, field: string) =>
    typed ? (typed[cellName(fact.id, row, field)] ?? "") : ((rows[row - 1] as TypedRow | undefined)?.[field] ?? "");
  return (
    <fieldset className={styles.rows}>
      <legend>{label}</legend>
      {Array.from({ length: count }, (_, place) => place + 1).map((row) => (
        <div key={row} className={styles.cells}>
          {fact.fields.map((field) => (
            <div key={field.id}>
              <label htmlFor={`verify-${fact.id}-${row}-${field.id}`}>
                <span className="unseen">{translate("review.verify.row", { row, field: "" })}</span>
                {field.text[locale]}
              </label>
              <Cell
                field={field}
                id={`verify-${fact.id}-${row}-${field.id}`}
                name={cellName(fact.id, row, field.id)}
                text={cellOf(row, field.id)}
                words={words}
              />
            </div>
          ))}
        </div>
      ))}
      <label className={styles.check}>
        <input type="checkbox" name={noneName(fact.id)} value="none" defaultChecked={isEmptyList} />
        {translate("review.verify.noneInList")}
      </label>
    </fieldset>
  );
}

type CellProps = { field: Field; id: string; name: string; text: string; words: ReviewWords };

function Cell({ field, id, name, text, words: { translate, locale } }: CellProps) {
  if (field.kind === "yes-no" || field.kind === "choice") {
    const options =
      field.kind === "choice"
        ? field.options.map(({ id, text: words }) => ({ id, words: words[locale] }))
        : (["yes", "no"] as const).map((id) => ({ id, words: translate(`review.${id}`) }));
    return (
      <select id={id} name={name} defaultValue={text}>
        <option value="" />
        {options.map(({ id: option, words }) => (
          <option key={option} value={option}>
            {words}
          </option>
        ))}
      </select>
    );
  }
  return <input type="text" autoComplete="off" id={id} name={name} defaultValue={text} />;
}
