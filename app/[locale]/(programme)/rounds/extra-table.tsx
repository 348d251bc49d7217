import { FileChoice } from "#app/_view/file/file-choice";
import styles from "#app/_view/staff/staff.module.css";
import { translator } from "#app/translate";
import { extraColumns } from "#lib/programme/extra-table";
import { type Locale, languages } from "#lib/text/languages";
import type { KeptTable } from "./round-fields";

type Props = {
  locale: Locale;
  /** The table that came with a form that was not taken. */
  table: KeptTable | null;
  /** Whether a table came with it that was not taken. */
  isRefused: boolean;
  /** How many questions of its own the round has. */
  now: number;
};

/** Where a table of the bureau's own questions comes with a round; one that came with a form before is still there. */
export function ExtraTable({ locale, table, isRefused, now }: Props) {
  const translate = translator(locale);
  const remove = translate(table ? "rounds.form.extraLeaveOut" : "rounds.form.extraRemove");
  return (
    <section className={styles.card} aria-labelledby="extra-title">
      <h2 id="extra-title">{translate("rounds.form.extra")}</h2>
      <p className="soft" id="extra-hint">
        {translate("rounds.form.extraHint", { columns: extraColumns.join(languages[locale].listComma) })}
      </p>
      <p>
        <a href={`/${locale}/rounds/extra-sample`} download>
          {translate("rounds.form.extraTemplate")}
        </a>
      </p>
      {table && (
        <>
          <input type="hidden" name="keptFile" value={table.id} />
          <input type="hidden" name="keptFileField" value="extra" />
          <p role="status">
            <strong>{translate("rounds.form.extraKept", { file: table.file, count: table.questions })}</strong>
          </p>
        </>
      )}
      {!table && isRefused && <p className="error">{translate("rounds.form.extraNotKept")}</p>}
      {!table && now > 0 && <p>{translate("rounds.form.extraNow", { count: now })}</p>}
      {(table || now > 0) && (
        <label className={styles.check}>
          <input type="checkbox" name={table ? "dropFile" : "extraRemove"} value="1" />
          <span>{remove}</span>
        </label>
      )}
      <FileChoice
        id="extra"
        name="extra"
        label={translate("rounds.form.extraFile")}
        accept=".csv,.xlsx,.txt"
        describedBy="extra-hint"
      />
    </section>
  );
}
