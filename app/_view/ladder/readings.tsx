import type { LadderClause } from "#lib/charts/ladder";
import type { Locale } from "#lib/text/text";
import { reviewWords } from "../review/words";
import styles from "./ladder.module.css";

type Props = { clause: Pick<LadderClause, "disputes" | "sameRows">; locale: Locale };

/** What each reading of a disputed text comes to, with its clause; and rows that are one thing, or may be. */
export function Readings({ clause: { disputes, sameRows }, locale }: Props) {
  const { toldDispute, sameRowsText } = reviewWords(locale);
  return (
    <>
      {disputes.map(toldDispute).map(({ title, text, readings }) => (
        <span key={text} className={styles.line}>
          {title}
          {readings.map(({ line, source }) => (
            <span key={line} className={styles.reading}>
              {line}
              <span className={styles.aside}>{source.clause[locale]}</span>
            </span>
          ))}
        </span>
      ))}
      {sameRows.map(sameRowsText).map((line) => (
        <span key={line} className={styles.line}>
          {line}
        </span>
      ))}
    </>
  );
}
