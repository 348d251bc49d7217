import { translator } from "#app/translate";
import type { Locale } from "#lib/text/text";
import styles from "./evidence.module.css";
import type { EvidenceFact } from "./evidence-props";

type Props = { facts: readonly EvidenceFact[]; chosen: ReadonlySet<string>; locale: Locale };

/** The facts that a file stands for, to be ticked: those that need one first, the others folded. */
export function FactTicks({ facts, chosen, locale }: Props) {
  const translate = translator(locale);
  const isFirst = ({ id, need }: EvidenceFact) => need !== "other" || chosen.has(id);
  const others = facts.filter((fact) => !isFirst(fact));
  const tick = ({ id, title, hint, need, hasFile }: EvidenceFact) => (
    <label key={id} className="option">
      <input type="checkbox" name="fact" value={id} defaultChecked={chosen.has(id)} />
      <span>
        {title} {need === "required" && <span className={styles.required}>{translate("evidence.required")}</span>}
        {hasFile && <span className={styles.has}>{translate("evidence.has")}</span>}
        <span className={styles.about}>{hint}</span>
      </span>
    </label>
  );
  return (
    <fieldset className={styles.ticks}>
      <legend>{translate("evidence.facts")}</legend>
      {facts.filter(isFirst).map(tick)}
      {others.length > 0 && (
        <details>
          <summary>{translate("evidence.otherFacts", { count: others.length })}</summary>
          {others.map(tick)}
        </details>
      )}
    </fieldset>
  );
}
