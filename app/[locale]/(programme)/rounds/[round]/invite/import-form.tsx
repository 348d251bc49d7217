import { FileChoice } from "#app/_view/file/file-choice";
import { PressField } from "#app/_view/press-field";
import { KeptFile } from "#app/_view/staff/kept-file";
import styles from "#app/_view/staff/staff.module.css";
import { localeOrDefault } from "#app/accounts/session";
import { translator } from "#app/translate";
import { locales } from "#lib/text/languages";
import type { Locale } from "#lib/text/text";

/** What was typed into the form before it came back. */
type Typed = Readonly<Record<string, string>> | null;

/** Where a list of firms is uploaded or pasted. */
export function ImportForm({ locale, home, typed }: { locale: Locale; home: string; typed: Typed }) {
  const translate = translator(locale);
  return (
    <section className={styles.card} aria-labelledby="import">
      <h2 id="import">{translate("rounds.invite.importTitle")}</h2>
      <p className="soft">{translate("rounds.invite.importHint")}</p>
      <form method="post" action={`${home}/invite/upload`} encType="multipart/form-data">
        <PressField />
        <div className={styles.field}>
          <FileChoice id="file" name="file" label={translate("rounds.invite.file")} accept=".csv,.txt,.tsv,.xlsx" />
          <KeptFile typed={typed} field="file" translate={translate} />
        </div>
        <div className={styles.field}>
          <label htmlFor="paste">
            <strong>{translate("rounds.invite.paste")}</strong>
          </label>
          <p className="soft" id="paste-hint">
            {translate("rounds.invite.pasteHint")}
          </p>
          <textarea id="paste" name="paste" rows={3} defaultValue={typed?.paste} aria-describedby="paste-hint" />
        </div>
        <div className={`${styles.field} ${styles.short}`}>
          <label htmlFor="language">
            <strong>{translate("rounds.invite.language")}</strong>
          </label>
          <select id="language" name="language" defaultValue={localeOrDefault(typed?.language)}>
            {locales.map((each) => (
              <option key={each} value={each}>
                {translate(`rounds.invite.languages.${each}`)}
              </option>
            ))}
          </select>
        </div>
        <button type="submit" className="button">
          {translate("rounds.invite.read")}
        </button>
      </form>
    </section>
  );
}
