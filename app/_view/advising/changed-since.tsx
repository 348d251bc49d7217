import { translator } from "#app/translate";
import type { Locale } from "#lib/text/text";
import styles from "./threads.module.css";

/** As many lines as are told. */
const linesShown = 5;

type Props = { locale: Locale; lines: readonly string[]; reader: "practice" | "firm" };

/** What changed since a report was signed, a line each; nothing where nothing did. */
export function ChangedSince({ locale, lines, reader }: Props) {
  if (lines.length === 0) return null;
  const translate = translator(locale);
  const rest = lines.length - linesShown;
  return (
    <div className={styles.stale}>
      <p>
        <strong>{translate(`signed.changedSince.${reader}`, { count: lines.length })}</strong>
      </p>
      <ul>
        {lines.slice(0, linesShown).map((line) => (
          <li key={line}>{line}</li>
        ))}
        {rest > 0 && <li>{translate("threads.staleMore", { count: rest })}</li>}
      </ul>
    </div>
  );
}
