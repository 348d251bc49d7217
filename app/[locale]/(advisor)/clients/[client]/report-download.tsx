import type { Translate } from "#app/translate";
import type { ReportFile } from "#db/advising/report-files";
import { type Locale, languages, locales } from "#lib/text/languages";
import styles from "./client.module.css";

type Props = {
  translate: Translate;
  locale: Locale;
  /** The path of the report. */
  action: string;
  templates: readonly ReportFile[];
  /** Of which result, where several stand on a page. */
  label: string;
};

/** The report on a result as a Word document, in a language and by a template to choose. */
export function ReportDownload({ translate, locale, action, templates, label }: Props) {
  return (
    <details>
      <summary aria-label={`${translate("advisorReport.download.title")} · ${label}`}>
        {translate("advisorReport.download.title")}
      </summary>
      <form method="get" action={action} className={styles.download}>
        <label>
          <span>{translate("advisorReport.download.language")}</span>
          <select name="in" defaultValue={locale}>
            {locales.map((each) => (
              <option key={each} value={each} lang={languages[each].lang}>
                {languages[each].name}
              </option>
            ))}
          </select>
        </label>
        {templates.length > 0 && (
          <label>
            <span>{translate("advisorReport.download.template")}</span>
            <select name="template">
              <option value="">{translate("advisorReport.download.ours")}</option>
              {templates.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        )}
        <button type="submit" className="button quiet">
          {translate("advisorReport.download.save")}
        </button>
        <span className="soft">{translate("advisorReport.download.wait")}</span>
      </form>
    </details>
  );
}
