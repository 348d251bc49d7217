import type { Locale } from "#lib/text/text";
import styles from "./clauses.module.css";

/** A heading that breaks between clauses: browsers break Chinese anywhere, in the middle of words too. */
export function Clauses({ text, locale }: { text: string; locale: Locale }) {
  if (locale === "en") return text;
  const clauses = text.match(/[^，：；。！？]+[，：；。！？]?[”’）]?/g) ?? [text];
  return clauses.map((clause, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: clauses do not move
    <span key={place} className={styles.clause}>
      {clause}
    </span>
  ));
}
