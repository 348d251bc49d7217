import type { Locale } from "#lib/text/text";
import styles from "./origin.module.css";
import { wordsOf } from "./words";

/** Tells apart what a study has published and what this tool has set by itself. */
export function Origin({ of, locale }: { of: "published" | "ours"; locale: Locale }) {
  return <span className={`${styles.origin} ${styles[of]}`}>{wordsOf(locale).translate(`charts.origin.${of}`)}</span>;
}
