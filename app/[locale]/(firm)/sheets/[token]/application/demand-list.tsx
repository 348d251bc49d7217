import styles from "#app/_view/application/application.module.css";
import { EntryChoice } from "#app/_view/entry/entry-choice";
import type { OpenFacts } from "#app/acts/sheets/open-facts";
import { translator } from "#app/translate";
import { baseName } from "#lib/entry/form-text";
import { factOfLack, mayBeAbsent } from "#lib/programme/demands";
import type { Locale } from "#lib/text/text";
import { choiceWords } from "../official/words";
import { type DemandLine, settledWords } from "./demand-lines";

type Props = {
  demands: readonly DemandLine[];
  entries: OpenFacts["entries"];
  /** Whether what is missing can be added. */
  canFill: boolean;
  isOver: boolean;
  locale: Locale;
};

/** What a round requires, what of it is missing, and a tick for what the firm does not have. */
export function DemandList({ demands, entries, canFill, isOver, locale }: Props) {
  const translate = translator(locale);
  const isTicked = (key: string) => {
    const entry = entries.get(key)?.entry;
    return entry !== undefined && "value" in entry && entry.value === true;
  };
  const lacking = demands.filter(({ state }) => state === "lacking").length;
  const lacksAny = demands.some((demand) => demand.state === "lacking" && mayBeAbsent(demand));
  return (
    <section aria-labelledby="asked">
      <h2 id="asked">{translate("application.asked")}</h2>
      {lacking === 0 && <p>{settledWords(translate, demands)}</p>}
      {lacking > 0 && !isOver && (
        <p id="lacking" className="notice problem" tabIndex={-1}>
          <strong>{translate("application.lackingTitle", { count: lacking })}</strong>
          {canFill && lacksAny && ` · ${translate("application.dontHaveHint")}`}
        </p>
      )}
      <ul className={styles.demands}>
        {demands.map(({ key, title, href, words, ...demand }) => (
          <li key={key} data-state={demand.state}>
            {canFill ? <a href={href}>{title}</a> : <span>{title}</span>}
            <span>{words}</span>
            <EntryChoice
              subject={key}
              split={choiceWords(factOfLack(demand), canFill ? entries.get(key) : undefined, locale)}
              title={translate("official.waitingTitle")}
              words={{ keepStored: translate("official.keepStored"), useWaiting: translate("official.useWaiting") }}
            />
            {canFill && demand.state !== "given" && mayBeAbsent(demand) && (
              <label className={styles.lack}>
                <input
                  type="checkbox"
                  name={key}
                  value="yes"
                  defaultChecked={isTicked(key)}
                  aria-label={`${translate("application.dontHave")} · ${title}`}
                />
                {translate("application.dontHave")}
                <input type="hidden" name={baseName(key)} value={entries.get(key)?.revision ?? 0} />
              </label>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
