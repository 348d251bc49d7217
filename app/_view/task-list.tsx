import styles from "./task-list.module.css";

export type Row = {
  id: string;
  title: string;
  href: string | null;
  state: "done" | "partly" | "empty" | "hidden" | "waiting" | "attention";
  words: string;
  kept: string | null;
};

type Props = {
  title: string;
  progress: { answered: number; total: number };
  progressWords: string;
  barLabel: string;
  leftWords: string;
  rows: Row[];
};

/** How far the questionnaire is, and its parts with the state of each. */
export function TaskList({ title, progress, progressWords, barLabel, leftWords, rows }: Props) {
  return (
    <section aria-labelledby="parts">
      <p className={styles.progress}>
        <strong>{progressWords}</strong>
        <span className="soft">{leftWords}</span>
      </p>
      <progress
        className={styles.bar}
        value={progress.answered}
        max={Math.max(1, progress.total)}
        aria-label={barLabel}
      />
      <h2 id="parts">{title}</h2>
      <Rows rows={rows} />
    </section>
  );
}

/** Tasks beside the questionnaire, without a progress of their own. */
export function TaskRows({ title, rows }: Pick<Props, "title" | "rows">) {
  return (
    <section aria-labelledby="beside">
      <h2 id="beside">{title}</h2>
      <Rows rows={rows} />
    </section>
  );
}

const Rows = ({ rows }: Pick<Props, "rows">) => (
  <ol className={styles.list}>
    {rows.map(({ id, title, href, state, words, kept }) => (
      <li key={id} className={styles.row} data-state={state}>
        {href ? <a href={href}>{title}</a> : <span>{title}</span>}
        <span className={styles.state}>{words}</span>
        {kept && <span className={styles.kept}>{kept}</span>}
      </li>
    ))}
  </ol>
);
