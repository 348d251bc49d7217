import styles from "#app/_view/evidence/evidence.module.css";
import type { EvidenceFact } from "#app/_view/evidence/evidence-props";
import { translator } from "#app/translate";
import type { Locale } from "#lib/text/text";

/** For how many of the facts that need a file, or usually have one, there is one. */
export function EvidenceProgress({ facts, locale }: { facts: readonly EvidenceFact[]; locale: Locale }) {
  const translate = translator(locale);
  const required = facts.filter(({ need }) => need === "required");
  const counted = required.length > 0 ? required : facts.filter(({ need }) => need === "usual");
  const given = counted.filter(({ hasFile }) => hasFile).length;
  if (counted.length === 0) return null;
  return (
    <>
      <p>
        <strong>
          {translate(required.length > 0 ? "evidence.progress" : "evidence.progressUsual", {
            given,
            total: counted.length,
          })}
        </strong>
      </p>
      <progress
        className={styles.bar}
        value={given}
        max={counted.length}
        aria-label={translate("evidence.bar", { given })}
      />
    </>
  );
}
