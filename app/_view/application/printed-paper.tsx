import styles from "./printed-paper.module.css";

type Line = { id: string; name: string; lines: readonly string[] };

type Part = { id: string; title: string; rows: readonly Line[] };

type Props = {
  title: string;
  subtitle: string;
  /** Who applies, where and for what. */
  head: readonly Line[];
  /** What is applied with, in tables under their headings. */
  parts: readonly Part[];
  /** What is handed in with it, behind the signature. */
  annex: readonly Part[];
  /** What is signed. */
  lines: readonly string[];
  words: Record<"signature" | "seal" | "day" | "item" | "value" | "code" | "foot", string>;
};

/** A paper as it is printed, with places for signature and seal, and the code that says from what it was made. */
export function PrintedPaper({ title, subtitle, head, parts, annex, lines, words }: Props) {
  return (
    <article className={styles.paper} aria-labelledby="paper-title">
      <h1 id="paper-title">{title}</h1>
      <p className={styles.subtitle}>{subtitle}</p>
      <p className={styles.code}>{words.code}</p>
      <Rows rows={head} words={words} />
      <Parts parts={parts} words={words} />
      <div className={styles.words}>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      <dl className={styles.signatures}>
        {([words.signature, words.seal, words.day] as const).map((place) => (
          <div key={place}>
            <dt>{place}</dt>
            <dd />
          </div>
        ))}
      </dl>
      <Parts parts={annex} words={words} />
      <p className={styles.foot}>
        {words.code} · {words.foot}
      </p>
    </article>
  );
}

const Parts = ({ parts, words }: { parts: readonly Part[]; words: Props["words"] }) =>
  parts.map(({ id, title, rows }) => (
    <section key={id} aria-labelledby={`part-${id}`}>
      <h2 id={`part-${id}`}>{title}</h2>
      <Rows rows={rows} words={words} />
    </section>
  ));

function Rows({ rows, words }: { rows: readonly Line[]; words: Props["words"] }) {
  return (
    <table className={styles.rows}>
      <colgroup>
        <col className={styles.item} />
        <col />
      </colgroup>
      <thead className="unseen">
        <tr>
          <th scope="col">{words.item}</th>
          <th scope="col">{words.value}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, lines }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            <td>
              {lines.map((line) => (
                <div key={line}>{line}</div>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
