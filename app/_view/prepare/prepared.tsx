import styles from "./prepared.module.css";

/** One blank to write into, or what is known of it; `label` names it among several. */
export type Blank = { label: string | null; known: string | null };

/** What is asked, where it is found, and how it is answered on paper. */
export type PreparedLine = {
  id: string;
  name: string;
  /** In which amounts are written. */
  unit: string | null;
  isOptional: boolean;
  where: string;
  answer:
    | { kind: "blanks"; blanks: Blank[] }
    | { kind: "choice"; options: string[]; many: boolean }
    | { kind: "rows"; words: string };
};

/** What one department has in its books: what is open, and what is known already. */
export type PreparedList = {
  id: string;
  title: string;
  hint: string;
  count: string;
  lines: PreparedLine[];
  known: { id: string; words: string }[];
};

export type PreparedWords = Readonly<
  Record<"where" | "optional" | "many" | "known" | "filledBy" | "filledOn" | "nothing", string>
>;

/** Lists to read, or to print and write into. */
export function Prepared({ lists, words }: { lists: readonly PreparedList[]; words: PreparedWords }) {
  const open = lists.filter(({ lines }) => lines.length > 0);
  const known = lists.flatMap((list) => list.known);
  return (
    <>
      {open.length === 0 && <p className="notice">{words.nothing}</p>}
      {open.map((list) => (
        <List key={list.id} list={list} words={words} />
      ))}
      {known.length > 0 && (
        <section className={styles.known}>
          <h2>{words.known}</h2>
          <ul>
            {known.map(({ id, words: said }) => (
              <li key={id}>{said}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function List({ list: { id, title, hint, count, lines }, words }: { list: PreparedList; words: PreparedWords }) {
  return (
    <section className={styles.list} aria-labelledby={`list-${id}`}>
      <h2 id={`list-${id}`}>
        {title} <span className={styles.count}>{count}</span>
      </h2>
      <p className={styles.hint}>{hint}</p>
      <p className={styles.signed} aria-hidden="true">
        <span>{words.filledBy}</span>
        <span>{words.filledOn}</span>
      </p>
      <ol className={styles.lines}>
        {lines.map((line) => (
          <li key={line.id}>
            <div>
              <p className={styles.name}>
                {line.name} {line.unit && <span className={styles.unit}>{line.unit}</span>}{" "}
                {line.isOptional && <span className={styles.optional}>{words.optional}</span>}
              </p>
              <p className={styles.where}>
                <span className="screen">{words.where}</span>
                {line.where}
              </p>
            </div>
            <Answer line={line} words={words} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Answer({ line: { answer }, words }: { line: PreparedLine; words: PreparedWords }) {
  switch (answer.kind) {
    case "rows":
      return <p className={styles.rows}>{answer.words}</p>;
    case "choice":
      return (
        <ul className={styles.options} data-many={answer.many || undefined}>
          {answer.many && <li className={styles.many}>{words.many}</li>}
          {answer.options.map((option) => (
            <li key={option}>{option}</li>
          ))}
        </ul>
      );
    case "blanks":
      return (
        <ul className={styles.blanks}>
          {answer.blanks.map(({ label, known }) => (
            <li key={label}>
              {label && <span className={styles.label}>{label}</span>}
              <span className={known === null ? styles.blank : styles.value}>{known}</span>
            </li>
          ))}
        </ul>
      );
  }
}
