import styles from "#app/_view/advising/desk/desk.module.css";
import { deskPath } from "#app/_view/advising/desk/desk-path";
import { askedWords } from "#app/[locale]/asked-words";
import { answersShown, type EntrySection, figuresShown, isGiven } from "#app/acts/advising/entries-shown";
import { pathWith } from "#app/forms/way-back";
import type { OpenDesk } from "./open-desk";

type Props = { opened: OpenDesk; isOpen: boolean };

/** The ways to all answers and figures that are not in the queue, given or not, page by page; only once they are asked for. */
export function DeskOthers({ opened, isOpen }: Props) {
  const { translate, client, items, now, locale, home, here } = opened;
  if (!isOpen)
    return (
      <p className={`screen ${styles.ways}`} id="others">
        <a href={`${pathWith(`${home}/desk`, { at: here?.key, others: "shown" })}#others`}>
          {translate("clientReview.others")}
        </a>
      </p>
    );
  const known = new Set(items.map(({ key }) => key));
  const sections = [...answersShown(client), ...figuresShown(client, now)].flatMap(({ entries, ...section }) => {
    const others = entries.filter(({ asked }) => !known.has(asked.key));
    for (const { asked } of others) known.add(asked.key);
    return others.length > 0 ? [{ ...section, entries: others }] : [];
  });
  if (sections.length === 0) return null;
  const link = ({ asked, ...entry }: EntrySection["entries"][number]) => (
    <li key={asked.key}>
      <a href={deskPath(home, asked.key)}>{askedWords(asked, locale)}</a>
      {!isGiven(entry) && (
        <span className={styles.state}>{translate(asked.question ? "clientReview.nothing" : "threads.nothing")}</span>
      )}
    </li>
  );
  return (
    <details className={`${styles.fold} screen`} id="others" open>
      <summary>{translate("clientReview.others")}</summary>
      <p className="soft">{translate("clientReview.othersHint")}</p>
      {sections.map(({ id, title, entries }) => (
        <details key={id} className={styles.fold}>
          <summary>{title[locale]}</summary>
          <ul className={styles.queue}>{entries.map(link)}</ul>
        </details>
      ))}
    </details>
  );
}
