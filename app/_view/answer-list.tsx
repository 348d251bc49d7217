import styles from "./answer-list.module.css";

export type AnswerRow = {
  id: string;
  question: string;
  /** A line for each of several choices. */
  answer: string[];
  state: "given" | "missing" | "problem" | "aside";
  asideWords: string | null;
  note: string | null;
  href: string;
  changeLabel: string;
};

type Props = {
  title: string;
  /** How far the section is. */
  state: string;
  /** What is to be looked at, and what is fine, which stands one tap away. */
  attention: AnswerRow[];
  fine: AnswerRow[];
  /** A way to what is open besides. */
  more: { href: string; words: string } | null;
  words: { change: string; fine: string };
};

/** The answers of one section, each with a way back to its question: what is to be looked at first, the rest folded. */
export function AnswerList({ title, state, attention, fine, more, words }: Props) {
  if (attention.length + fine.length === 0 && !more) return null;
  if (attention.length === 0 && !more)
    return (
      <details className={styles.section}>
        <summary>
          <h2>{title}</h2> <span>{state}</span>
        </summary>
        <Rows rows={fine} change={words.change} />
      </details>
    );
  return (
    <section className={styles.section}>
      <h2>{title}</h2>
      <p className={styles.open}>
        {state}
        {more && (
          <>
            {" · "}
            <a className="screen" href={more.href}>
              {more.words}
            </a>
          </>
        )}
      </p>
      <Rows rows={attention} change={words.change} />
      {fine.length > 0 && (
        <details>
          <summary>{words.fine}</summary>
          <Rows rows={fine} change={words.change} />
        </details>
      )}
    </section>
  );
}

function Rows({ rows, change }: { rows: AnswerRow[]; change: string }) {
  if (rows.length === 0) return null;
  return (
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
              {change}
            </a>
          </dd>
        </div>
      ))}
    </dl>
  );
}
