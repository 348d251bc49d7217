import styles from "./task-list.module.css";

export type Row = {
  id: string;
  title: string;
  href: string | null;
  state: "done" | "partly" | "empty" | "hidden" | "waiting" | "attention";
  words: string;
  /** How much it is: questions or facts, and minutes. */
  effort?: string | undefined;
  kept: string | null;
};

type Props = {
  /** Where on its page it stands. */
  id: string;
  title: string;
  progress: { answered: number; total: number };
  progressWords: string;
  barLabel: string;
  leftWords: string;
  rows: Row[];
};

/** How far the questionnaire is, and its parts with the state of each. */
export function TaskList({ id, title, progress, progressWords, barLabel, leftWords, rows }: Props) {
  return (
    <section aria-labelledby={id}>
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
      <h2 id={id}>{title}</h2>
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

/** Tasks with how far each is. */
export const Rows = ({ rows }: Pick<Props, "rows">) => (
  <ol className={styles.list}>
    {rows.map(({ id, title, href, state, words, effort, kept }) => (
      <li key={id} className={styles.row} data-state={state}>
        {href ? <a href={href}>{title}</a> : <span>{title}</span>}
        <span className={styles.state}>{words}</span>
        {effort && <span className={styles.effort}>{effort}</span>}
        {kept && <span className={styles.kept}>{kept}</span>}
      </li>
    ))}
  </ol>
);
