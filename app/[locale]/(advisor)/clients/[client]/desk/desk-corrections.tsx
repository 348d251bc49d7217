import styles from "#app/_view/advising/desk/desk.module.css";
import { deskPath } from "#app/_view/advising/desk/desk-path";
import { wordsOf } from "#app/_view/charts/words";
import { askedWords } from "#app/[locale]/asked-words";
import type { CorrectionShown } from "#app/acts/advising/review";
import { TakeBack } from "./desk-item";
import { revisedWords, valueWords } from "./ground-words";
import type { OpenDesk } from "./open-desk";

/** All corrections that wait for the firm, and those that it has decided about. */
export function DeskCorrections({ opened }: { opened: OpenDesk }) {
  const { translate, desk } = opened;
  const { standing, decided } = desk.shown;
  return (
    <section aria-labelledby="corrections">
      <h2 id="corrections">{translate("clientReview.corrections")}</h2>
      {standing.length === 0 && <p className="soft">{translate("clientReview.noCorrections")}</p>}
      <Corrections {...{ opened }} corrections={standing} />
      {decided.length > 0 && (
        <>
          <h3>{translate("clientReview.settledCorrections")}</h3>
          <Corrections {...{ opened }} corrections={decided} />
        </>
      )}
    </section>
  );
}

const Corrections = ({ opened, corrections }: { opened: OpenDesk; corrections: readonly CorrectionShown[] }) => (
  <ul className={styles.corrections}>
    {corrections.map((shown) => (
      <Correction key={shown.correction.id} {...{ opened, shown }} />
    ))}
  </ul>
);

/** A correction beside what the firm had, with its reason: how to take it back while it waits, or what the firm made of it. */
function Correction({ opened, shown }: { opened: OpenDesk; shown: CorrectionShown }) {
  const { locale, translate, home, desk, client } = opened;
  const { correction, before, since } = shown;
  const { id, key, entry, reason, settledAs } = correction;
  const item = desk.itemOf(key);
  if (!item) return null;
  const words = wordsOf(locale, "others");
  const value = (given: typeof before) => valueWords(item.asked, given, words);
  const isDecided = settledAs === "taken" || settledAs === "declined";
  const revised = item.grounds.find((ground) => ground.kind === "revised");
  return (
    <li>
      <a href={deskPath(home, item.key)}>{askedWords(item.asked, locale)}</a>
      <dl className={styles.values}>
        <dt>{translate("clientReview.firmHad")}</dt>
        <dd>{value(before)}</dd>
        <dt>{translate("clientReview.correctedTo")}</dt>
        <dd>
          <strong>{value(entry)}</strong>
        </dd>
      </dl>
      <p className="soft">{translate("clientReview.reasonIs", { reason })}</p>
      {!isDecided && revised && (
        <p className={styles.stale}>{revisedWords(revised, { item, sheet: client.sheet, words })}</p>
      )}
      {isDecided && since !== undefined && (
        <p className={styles.stale}>{translate(`clientReview.settledSince.${settledAs}`, { now: value(since) })}</p>
      )}
      {isDecided && since === undefined && <p className="soft">{translate(`clientReview.states.${settledAs}`)}</p>}
      {!isDecided && <TakeBack {...{ item, translate, home, id }} />}
    </li>
  );
}
