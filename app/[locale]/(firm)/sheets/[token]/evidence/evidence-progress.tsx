import styles from "#app/_view/evidence/evidence.module.css";
import type { EvidenceRow } from "#app/_view/evidence/evidence-fact";
import { translator } from "#app/translate";
import type { Locale } from "#lib/text/text";

/** For how many of the facts that a round requires a file of, there is one. */
export function EvidenceProgress({ rows, locale }: { rows: readonly EvidenceRow[]; locale: Locale }) {
  const translate = translator(locale);
  const required = rows.filter(({ isRequired }) => isRequired);
  const count = required.filter(({ files }) => files.length > 0).length;
  if (required.length === 0) return null;
  return (
    <>
      <p>
        <strong>{translate("evidence.progress", { given: count, total: required.length })}</strong>
      </p>
      <progress
        className={styles.bar}
        value={count}
        max={required.length}
        aria-label={translate("evidence.bar", { given: count })}
      />
    </>
  );
}
