import { ConfirmFold } from "#app/_view/hand-out/confirm-fold";
import { formats, type Translate } from "#app/translate";
import type { ReportFile } from "#db/advising/report-files";
import { type Locale, languages, locales } from "#lib/text/languages";
import styles from "./templates.module.css";

type Props = {
  translate: Translate;
  locale: Locale;
  templates: readonly ReportFile[];
  home: string;
  mayRemove: boolean;
};

/** The templates that can be used, each with its preview. */
export function TemplateList({ translate, locale, templates, home, mayRemove }: Props) {
  const format = formats(locale);
  return (
    <section id="list" aria-labelledby="list-title">
      <h2 id="list-title">{translate("reportTemplates.list")}</h2>
      {templates.length === 0 && <p className="soft">{translate("reportTemplates.none")}</p>}
      <ul className={styles.list}>
        {templates.map(({ id, name, at }) => (
          <li key={id}>
            <p className={styles.name}>
              <strong>{name}</strong>{" "}
              <span className="soft">
                {translate("reportTemplates.kept", { day: format.dateTime(at, { dateStyle: "long" }) })}
              </span>
            </p>
            <p className="row">
              <span className="soft">{translate("reportTemplates.preview")}</span>
              {locales.map((language) => (
                <a
                  key={language}
                  href={`${home}/${id}?in=${language}`}
                  download
                  aria-label={translate("reportTemplates.previewIn", { language: languages[language].name, name })}
                >
                  {languages[language].name}
                </a>
              ))}
            </p>
            {mayRemove && (
              <ConfirmFold
                summary={translate("reportTemplates.remove")}
                label={translate("reportTemplates.removeLabel", { name })}
                hint={translate("reportTemplates.removeSure")}
                action={`${home}/remove`}
                fields={{ id }}
                confirm={translate("reportTemplates.removeConfirm")}
                isDangerous
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
