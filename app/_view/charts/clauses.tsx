import { languages } from "#lib/text/languages";
import type { Locale } from "#lib/text/text";
import styles from "./clauses.module.css";

/** A heading that breaks between clauses, where browsers would break it in the middle of words. */
export function Clauses({ text, locale }: { text: string; locale: Locale }) {
  if (!languages[locale].isUnspaced) return text;
  const clauses = text.match(/[^，：；。！？]+[，：；。！？]?[”’）]?/g) ?? [text];
  return clauses.map((clause, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: clauses do not move
    <span key={place} className={styles.clause}>
      {clause}
    </span>
  ));
}
