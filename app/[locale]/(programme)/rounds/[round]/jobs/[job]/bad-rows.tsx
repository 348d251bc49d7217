import styles from "#app/_view/staff/staff.module.css";
import type { JobReport } from "#app/acts/programme/read-job";
import { translator } from "#app/translate";
import { badRowReason } from "#app/words/bad-row";
import type { BadRow } from "#lib/programme/job";
import type { Locale } from "#lib/text/text";

/** Rows of a kind that a page lists; those that were refused are all in the file. */
const listedAtMost = 200;

type Props = { locale: Locale; home: string; report: JobReport };

/**
 * The rows of a list of which there is something to say, the more urgent first: those that were not taken in, those that
 * were but are to be looked at, and the firms that were there before.
 */
export function BadRows({ locale, home, report }: Props) {
  const translate = translator(locale);
  const { whyUnread, badRows, doubtfulRows, knownRows } = report;
  if (whyUnread) return null;
  return (
    <>
      {badRows.length > 0 && (
        <section aria-labelledby="bad-rows">
          <h2 id="bad-rows">{translate("rounds.jobs.badRows")}</h2>
          <RefusedFile {...{ locale, home, report }} />
          <RowTable locale={locale} rows={badRows} titled="bad-rows" />
        </section>
      )}
      {doubtfulRows.length > 0 && (
        <section aria-labelledby="doubtful-rows">
          <h2 id="doubtful-rows">{translate("rounds.jobs.doubtfulRows")}</h2>
          <RowTable locale={locale} rows={doubtfulRows} titled="doubtful-rows" />
        </section>
      )}
      {knownRows.length > 0 && (
        <section aria-labelledby="known-rows">
          <h2 id="known-rows">{translate("rounds.jobs.knownRows")}</h2>
          <p className="soft">{translate("rounds.jobs.knownRowsLead")}</p>
          <RowTable locale={locale} rows={knownRows} titled="known-rows" />
        </section>
      )}
    </>
  );
}

/** The way to the rows that were refused, as a table that can be mended and sent again, as long as it is kept. */
function RefusedFile({ locale, home, report: { job, isLook, file } }: Props) {
  const translate = translator(locale);
  if (isLook) return null;
  if (file !== "there")
    return (
      <p>
        <a href={`${home}/jobs/${job.id}/bad-rows`} download>
          {translate("rounds.jobs.badRowsCsv")}
        </a>
      </p>
    );
  return (
    <>
      <p>
        <a className="button" href={`${home}/jobs/${job.id}/file`} download>
          {translate("rounds.jobs.badRowsDownload")}
        </a>
      </p>
      <p className="soft">
        {translate("rounds.jobs.badRowsLead")} {translate("rounds.jobs.fileHint")}
      </p>
    </>
  );
}

const columns = ["line", "firm", "column", "reason", "value"] as const;

/** Rows of the list with what there is to say of each. */
function RowTable({ locale, rows, titled }: { locale: Locale; rows: readonly BadRow[]; titled: string }) {
  const translate = translator(locale);
  const shown = rows.slice(0, listedAtMost);
  // What changed is said in the words of the reason.
  const cellOf = (row: BadRow, column: (typeof columns)[number]) => {
    if (column === "reason") return badRowReason(locale, row);
    return column === "value" && row.known ? undefined : row[column];
  };
  const filled = columns.filter((column) => shown.some((row) => cellOf(row, column)));
  return (
    <>
      {rows.length > listedAtMost && (
        <p className="soft">{translate("rounds.jobs.rowsSome", { count: listedAtMost })}</p>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways has to be reached by the keyboard */}
      <section className={styles.scroll} aria-labelledby={titled} tabIndex={0}>
        <table className={styles.stacked}>
          <thead>
            <tr>
              {filled.map((column) => (
                <th key={column} scope="col">
                  {translate(`rounds.jobs.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={`${row.line} ${row.column} ${row.reason}`}>
                {filled.map((column) => (
                  <td key={column} data-label={translate(`rounds.jobs.${column}`)}>
                    {cellOf(row, column)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
