import type { Translate } from "#app/translate";
import staff from "../staff/staff.module.css";
import styles from "./notice.module.css";

/** What the notice of a round adds to its rules and waives, in words. */
export type ToldNotice = {
  lead: string;
  bars: readonly { id: string; title: string; demands: string; clause: string }[];
  waivers: readonly { id: string; title: string; text: string; clause: string }[];
  source: string | null;
};

type Props = { told: ToldNotice; translate: Translate };

/** Tells bureau and firms alike which conditions come from the notice, each with its clause. */
export function NoticeTold({ told: { lead, bars, waivers, source }, translate }: Props) {
  return (
    <section className={staff.card} aria-labelledby="notice-told">
      <h2 id="notice-told">{translate("notice.told.title")}</h2>
      <p>
        {lead}
        {source && (
          <>
            {" "}
            <a href={source} rel="noreferrer">
              {translate("notice.told.source")}
            </a>
          </>
        )}
      </p>
      {bars.length > 0 && (
        <>
          <h3>{translate("notice.told.bars")}</h3>
          <ul>
            {bars.map(({ id, title, demands, clause }) => (
              <li key={id}>
                <strong>{title}</strong> {demands} <span className={styles.clause}>· {clause}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {waivers.length > 0 && (
        <>
          <h3>{translate("notice.told.waivers")}</h3>
          <ul>
            {waivers.map(({ id, text, clause }) => (
              <li key={id}>
                {text} <span className={styles.clause}>· {clause}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
