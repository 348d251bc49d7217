import type { ReactNode } from "react";
import type { Locale } from "#lib/text/text";
import { Clauses } from "../charts/clauses";
import styles from "./section.module.css";

type Props = {
  locale: Locale;
  id: string;
  /** What the section is about, in a word or two. */
  eyebrow: string;
  /** What it finds. */
  title: string;
  children: ReactNode;
};

export function Section({ locale, id, eyebrow, title, children }: Props) {
  return (
    <section id={id} className={styles.section} aria-labelledby={`${id}-title`}>
      <p className={styles.eyebrow}>{eyebrow}</p>
      <h2 id={`${id}-title`} className={styles.title}>
        <Clauses text={title} locale={locale} />
      </h2>
      {children}
    </section>
  );
}
