import styles from "#app/_view/staff/staff.module.css";
import type { JobReport } from "#app/acts/programme/read-job";
import { translator } from "#app/translate";
import { badRowReason } from "#app/words/bad-row";
import type { BadRow } from "#lib/programme/job";
import type { Locale } from "#lib/text/text";

/** Rows that a page lists; all are in the file. */
const listedAtMost = 200;

/** The rows of a list that were not taken in, and those that were but are to be looked at. */
export function BadRows({ locale, home, report }: { locale: Locale; home: string; report: JobReport }) {
  const translate = translator(locale);
  const { job, isLook, whyUnread, badRows, doubtfulRows } = report;
  return (
    <>
      {badRows.length > 0 && !whyUnread && (
        <section aria-labelledby="bad-rows">
          <h2 id="bad-rows">{translate("rounds.jobs.badRows")}</h2>
          {!isLook && (
            <p>
              <a href={`${home}/jobs/${job.id}/bad-rows`} download>
                {translate("rounds.jobs.badRowsDownload")}
              </a>
            </p>
          )}
          {badRows.length > listedAtMost && (
            <p className="soft">{translate("rounds.jobs.badRowsSome", { count: listedAtMost })}</p>
          )}
          <RowTable locale={locale} rows={badRows} titled="bad-rows" />
        </section>
      )}
      {doubtfulRows.length > 0 && (
        <section aria-labelledby="doubtful-rows">
          <h2 id="doubtful-rows">{translate("rounds.jobs.doubtfulRows")}</h2>
          <RowTable locale={locale} rows={doubtfulRows} titled="doubtful-rows" />
        </section>
      )}
    </>
  );
}

/** Rows of the list with what there is to say of each. */
function RowTable({ locale, rows, titled }: { locale: Locale; rows: readonly BadRow[]; titled: string }) {
  const translate = translator(locale);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways has to be reached by the keyboard
    <section className={styles.scroll} aria-labelledby={titled} tabIndex={0}>
      <table className={styles.stacked}>
        <thead>
          <tr>
            {(["line", "column", "reason", "value"] as const).map((column) => (
              <th key={column} scope="col">
                {translate(`rounds.jobs.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, listedAtMost).map((row) => (
            <tr key={`${row.line} ${row.column} ${row.reason}`}>
              <td data-label={translate("rounds.jobs.line")}>{row.line}</td>
              <td data-label={translate("rounds.jobs.column")}>{row.column}</td>
              <td data-label={translate("rounds.jobs.reason")}>{badRowReason(locale, row)}</td>
              <td data-label={translate("rounds.jobs.value")}>{row.value}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
