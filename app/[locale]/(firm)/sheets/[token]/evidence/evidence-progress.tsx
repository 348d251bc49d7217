import styles from "#app/_view/evidence/evidence.module.css";
import type { EvidenceFact } from "#app/_view/evidence/evidence-props";
import { translator } from "#app/translate";
import { listed } from "#lib/text/languages";
import type { Locale } from "#lib/text/text";

/** For how many of the facts that need a file, or usually have one, there is one, and which have none. */
export function EvidenceProgress({ facts, locale }: { facts: readonly EvidenceFact[]; locale: Locale }) {
  const translate = translator(locale);
  const required = facts.filter(({ need }) => need === "required");
  const counted = required.length > 0 ? required : facts.filter(({ need }) => need === "usual");
  const missing = counted.filter(({ hasFile }) => !hasFile);
  const given = counted.length - missing.length;
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
      {missing.length > 0 && given > 0 && (
        <p className="soft">
          {translate("evidence.missingOf", {
            facts: listed(
              missing.map(({ title }) => title),
              locale,
            ),
          })}
        </p>
      )}
    </>
  );
}
