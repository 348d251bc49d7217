import type { ReactNode } from "react";
import { languages, locales } from "#lib/text/languages";
import type { Locale } from "#lib/text/text";
import { type Translate, translator } from "../translate";
import styles from "./frame.module.css";
import { LanguageLink } from "./language-link";
import { Mark } from "./mark";

/** Who is signed in, from which seat, and where that leads. */
export type FramePerson = {
  name: string;
  seat: string | null;
  /** Whether that seat is one of an authority. */
  isOffice: boolean;
  links: { href: string; label: string }[];
};

type Props = { locale: Locale; translate: Translate; person: FramePerson | null; children: ReactNode };

/** Header with the other languages and whoever is signed in, the page, and the footer with the service's own pages. */
export function Frame({ locale, translate, person, children }: Props) {
  return (
    <>
      <a className={styles.skip} href="#main">
        {translate("common.skip")}
      </a>
      <header className={`${styles.header} screen`}>
        <div className={styles.bar}>
          <a className={styles.product} href={`/${locale}`}>
            <Mark className={styles.mark} />
            {translate("common.product")}
          </a>
          <span className={styles.tagline}>
            {translate(person?.isOffice ? "common.officeTagline" : "common.tagline")}
          </span>
          {locales
            .filter((other) => other !== locale)
            .map((other) => (
              <LanguageLink
                key={other}
                to={other}
                label={languages[other].name}
                title={translator(other)("common.switchHere")}
                className={styles.language}
              />
            ))}
          {!person && (
            <a className={styles.language} href={`/${locale}/sign-in`}>
              {translate("people.frame.signIn")}
            </a>
          )}
        </div>
        {person && <Person {...{ locale, translate, person }} />}
      </header>
      {children}
      <Footer {...{ locale, translate }} />
    </>
  );
}

type WordsProps = Pick<Props, "locale" | "translate">;

/** Who is signed in, and the ways out of here. */
function Person({ locale, translate, person: { name, seat, links } }: WordsProps & { person: FramePerson }) {
  return (
    <nav className={styles.person} aria-label={translate("people.frame.navigation")}>
      <span className={styles.name}>
        {name}
        {seat && <span className="soft"> · {seat}</span>}
      </span>
      {links.map(({ href, label }) => (
        <a key={href} href={href}>
          {label}
        </a>
      ))}
      <form method="post" action={`/${locale}/sign-out`}>
        <button type="submit" className="plain">
          {translate("people.frame.signOut")}
        </button>
      </form>
    </nav>
  );
}

/** The service's own pages. */
function Footer({ locale, translate }: WordsProps) {
  return (
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
  );
}
