import type { Case } from "#lib/diagnosis/case";
import type { Locale } from "#lib/text/text";
import { wordsOf } from "../charts/words";
import styles from "./timeline.module.css";

/** Dated events, oldest first, each with its network where the study names one. */
export function Timeline({ events, locale }: { events: Case["events"]; locale: Locale }) {
  const { translate, of, years, source } = wordsOf(locale);
  const dated = [...events].sort((first, second) => first.year - second.year);
  return (
    <>
      <h3>{translate("cases.timeline")}</h3>
      <ol className={styles.timeline}>
        {dated.map((event) => (
          <li key={`${event.year}${of(event.text)}`}>
            <span className={styles.year}>{years(event.year, event.until ?? event.year)}</span>
            <span>
              {of(event.text)}
              <span className={styles.from}>
                {event.network ? `${translate(`classes.network.${event.network}`)} · ` : ""}
                {source(event.source)}
              </span>
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}
