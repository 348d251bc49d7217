import type { ReactNode } from "react";
import type { Locale } from "../../lib/instrument/text";
import type { Translate } from "../translate";
import styles from "./frame.module.css";
import { LanguageLink } from "./language-link";

/** Header with the language switch, the page, and the footer with the service's own pages. */
export function Frame({ locale, translate, children }: { locale: Locale; translate: Translate; children: ReactNode }) {
  const other = locale === "zh" ? "en" : "zh";
  return (
    <>
      <a className={styles.skip} href="#main">
        {translate("common.skip")}
      </a>
      <header className={`${styles.header} screen`}>
        <div className={styles.bar}>
          <a className={styles.product} href={`/${locale}`}>
            {translate("common.product")}
          </a>
          <span className={styles.tagline}>{translate("common.tagline")}</span>
          <LanguageLink
            to={other}
            label={translate("common.language")}
            title={translate("common.languageLabel")}
            className={styles.language}
          />
        </div>
      </header>
      {children}
      <footer className={`${styles.footer} screen`}>
        <div>
          <nav aria-label={translate("common.footerNavigation")}>
            <ul className={styles.links}>
              {(["key", "cases", "method", "privacy", "accessibility"] as const).map((page) => (
                <li key={page}>
                  <a href={`/${locale}/${page}`}>{translate(page === "key" ? "common.enterKey" : `common.${page}`)}</a>
                </li>
              ))}
            </ul>
          </nav>
          <p>{translate("common.footer")}</p>
        </div>
      </footer>
    </>
  );
}
