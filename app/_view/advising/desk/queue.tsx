import { itemAnchor } from "#lib/advising/review-form";
import styles from "./desk.module.css";

/** An entry of the queue as its list shows it. */
export type QueueLine = {
  key: string;
  title: string;
  /** How the practice is with it. */
  state: "open" | "confirmed" | "skipped" | "corrected";
  stateWords: string;
  stale: string | null;
  isHere: boolean;
};

/** What is to be looked at, in order, each with how it stands. */
export const Queue = ({ lines, home }: { lines: readonly QueueLine[]; home: string }) => (
  <ol className={styles.queue}>
    {lines.map(({ key, title, state, stateWords, stale, isHere }) => (
      <li key={key} data-state={state}>
        <a href={`${home}/desk?at=${encodeURIComponent(key)}#${itemAnchor}`} aria-current={isHere ? "true" : undefined}>
          {title}
        </a>
        <span className={styles.state}>{stateWords}</span>
        {stale && <span className={styles.stale}>{stale}</span>}
      </li>
    ))}
  </ol>
);
