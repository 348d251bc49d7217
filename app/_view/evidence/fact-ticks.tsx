import { translator } from "#app/translate";
import type { Locale } from "#lib/text/text";
import styles from "./evidence.module.css";
import type { EvidenceFact } from "./evidence-props";

type Props = { facts: readonly EvidenceFact[]; chosen: ReadonlySet<string>; locale: Locale };

/** The facts that a file stands for, to be ticked: those that still need one first, the others folded. */
export function FactTicks({ facts, chosen, locale }: Props) {
  const translate = translator(locale);
  const ticked = facts.filter(({ id }) => chosen.has(id));
  const free = facts.filter(({ id }) => !chosen.has(id));
  const open = free.filter(({ need, hasFile }) => need !== "other" && !hasFile);
  const has = free.filter(({ hasFile }) => hasFile);
  const other = free.filter(({ need, hasFile }) => need === "other" && !hasFile);
  return (
    <fieldset className={styles.ticks}>
      <legend>{translate("evidence.facts")}</legend>
      <Ticks {...{ facts: [...ticked, ...open], chosen, locale }} />
      <Others summary={translate("evidence.hasFile", { count: has.length })} {...{ facts: has, chosen, locale }} />
      <Others
        summary={translate("evidence.otherFacts", { count: other.length })}
        {...{ facts: other, chosen, locale }}
      />
    </fieldset>
  );
}

function Others({ summary, ...rest }: Props & { summary: string }) {
  if (rest.facts.length === 0) return null;
  return (
    <details>
      <summary>{summary}</summary>
      <Ticks {...rest} />
    </details>
  );
}

function Ticks({ facts, chosen, locale }: Props) {
  const translate = translator(locale);
  return (
    <div className={styles.list}>
      {facts.map(({ id, title, hint, need }) => (
        <label key={id}>
          <input type="checkbox" name="fact" value={id} defaultChecked={chosen.has(id)} />
          <span>
            {title} {need === "required" && <span className={styles.required}>{translate("evidence.required")}</span>}
            <span className={styles.about}>{hint}</span>
          </span>
        </label>
      ))}
    </div>
  );
}
