import styles from "./desk.module.css";
import { deskPath } from "./desk-path";

/** An entry of the queue as its list shows it. */
export type QueueLine = {
  of: string;
  title: string;
  /** How the practice is with it. */
  state: "open" | "confirmed" | "skipped" | "corrected" | "asked" | "taken" | "declined";
  stateWords: string;
  stale: string | null;
  isHere: boolean;
};

/** Entries that are to be looked at for the same kind of reason, under what it is called. */
export type QueuePart = { title: string; lines: readonly QueueLine[] };

/** What is to be looked at, in order, each with how it stands. */
export const Queue = ({ parts, home }: { parts: readonly QueuePart[]; home: string }) =>
  parts.map(({ title, lines }) => (
    <section key={title} className={styles.part}>
      <h3>{title}</h3>
      <ol className={styles.queue}>
        {lines.map((line) => (
          <Line key={line.of} {...line} home={home} />
        ))}
      </ol>
    </section>
  ));

const Line = ({ of, title, state, stateWords, stale, isHere, home }: QueueLine & { home: string }) => (
  <li data-state={state}>
    <a href={deskPath(home, of)} aria-current={isHere ? "true" : undefined}>
      {title}
    </a>
    <span className={styles.state}>{stateWords}</span>
    {stale && <span className={styles.stale}>{stale}</span>}
  </li>
);
