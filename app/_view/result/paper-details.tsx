import { sureOfAll } from "#lib/charts/sureness";
import { sureLine } from "../charts/sure-words";
import { shortStateOf } from "../ladder/ladder";
import styles from "./paper.module.css";
import type { ResultView } from "./result-view";

/** What only paper has beside the first screen: how every tier stands, and how sure every class is. */
export function PaperDetails({ result }: { result: ResultView }) {
  const { words, diagnosis, official } = result;
  const { translate } = words;
  const sure = sureOfAll(diagnosis);
  const steps = official?.steps ?? [];
  return (
    <div className={styles.details}>
      {steps.length > 0 ? (
        <section>
          <h2>{translate("rooms.paper.tiers")}</h2>
          <dl className={styles.tiers}>
            {steps.map((step) => (
              <div key={step.tier}>
                <dt>{translate(`ladder.short.${step.tier}`)}</dt>
                <dd>{shortStateOf(step, steps, words)}</dd>
              </div>
            ))}
          </dl>
        </section>
      ) : null}
      {sure.length > 0 ? (
        <section>
          <h2>{translate("sureness.sure.tableTitle")}</h2>
          <ul className={styles.sure}>
            {sure.map((each) => (
              <li key={each.id}>{sureLine(each, words)}</li>
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  );
}
