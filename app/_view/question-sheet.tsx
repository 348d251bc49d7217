import styles from "./question-sheet.module.css";

type Row = {
  id: string;
  text: string;
  help: string;
  choices: string[];
  many: boolean;
  unit: string | null;
  badge: string | null;
  /** When it is asked, must be answered, or does not apply. */
  conditions: string[];
  source: string;
};

/** The questions of one section to read or print, with boxes to tick by hand. */
export function QuestionSheet({ title, intro, rows }: { title: string; intro: string; rows: Row[] }) {
  return (
    <section>
      <h2>{title}</h2>
      <p className="soft">{intro}</p>
      <ol className={styles.list}>
        {rows.map((row) => (
          <li key={row.id} id={row.id}>
            <p className={styles.text}>
              {row.text} {row.badge && <span className={styles.badge}>{row.badge}</span>}
            </p>
            {row.conditions.map((condition) => (
              <p className={styles.condition} key={condition}>
                {condition}
              </p>
            ))}
            <p className="soft">
              {row.help} {row.source}
            </p>
            {row.unit && <p className={styles.blank}>__________ {row.unit}</p>}
            <ul className={row.many ? styles.boxes : styles.circles}>
              {row.choices.map((choice) => (
                <li key={choice}>{choice}</li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  );
}
