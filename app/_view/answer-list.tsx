import styles from "./answer-list.module.css";

type Row = {
  id: string;
  question: string;
  /** A line for each of several choices. */
  answer: string[];
  state: string;
  asideWords: string | null;
  note: string | null;
  href: string;
  changeLabel: string;
};

/** The answers of one section, each with a way back to its question. */
export function AnswerList({ title, rows, words }: { title: string; rows: Row[]; words: { change: string } }) {
  if (rows.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <dl className={styles.list}>
        {rows.map((row) => (
          <div key={row.id} className={styles.row} data-state={row.state}>
            <dt>{row.question}</dt>
            <dd>
              {row.answer.length === 1 ? (
                row.answer[0]
              ) : (
                <ul className={styles.choices}>
                  {row.answer.map((choice) => (
                    <li key={choice}>{choice}</li>
                  ))}
                </ul>
              )}
              {row.asideWords && <span className="soft"> · {row.asideWords}</span>}
              {row.note && <span className={styles.note}>{row.note}</span>}
            </dd>
            <dd className={`${styles.change} screen`}>
              <a href={row.href} aria-label={row.changeLabel}>
                {words.change}
              </a>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
