import { SourceLines } from "../source-lines";
import styles from "./criterion.module.css";
import type { ShownCriterion } from "./shown";
import { StatusMark } from "./status-mark";
import type { ReviewWords } from "./words";

type Props = { criterion: Pick<ShownCriterion, "disputes" | "sameRows">; words: ReviewWords };

/** How a disputed text is read, by whom, and what each reading comes to; and rows that are one thing, or may be. */
export function Readings({ criterion: { disputes, sameRows }, words: { translate, locale } }: Props) {
  return (
    <>
      {disputes.map(({ title, text, readings }) => (
        <div key={text}>
          <p className={styles.lead}>{title}</p>
          <ul className={styles.figures}>
            {readings.map(({ words, status, source }) => (
              <li key={words} data-status={status}>
                <span>{words}</span> <StatusMark status={status} translate={translate} />
                <span className={styles.stands}>
                  <SourceLines sources={[source]} locale={locale} />
                </span>
              </li>
            ))}
          </ul>
        </div>
      ))}
      {sameRows.map((line) => (
        <p key={line} className={styles.line}>
          {line}
        </p>
      ))}
    </>
  );
}
