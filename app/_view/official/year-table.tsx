import type { OfficialWords, YearRow } from "./asked";
import { FactControl } from "./fact-control";
import styles from "./official.module.css";

type Props = { rows: YearRow[]; years: number[]; notes: readonly string[]; words: OfficialWords };

/** Facts of several accounting years side by side; below each other where there is no room. */
export function YearTable({ rows, years, notes, words }: Props) {
  if (rows.length === 0) return null;
  return (
    <table className={styles.years}>
      {notes.length > 0 && (
        <caption className={styles.scope}>
          {notes.map((note) => (
            <span key={note}>{note}</span>
          ))}
        </caption>
      )}
      <thead>
        <tr>
          <th scope="col">{words.years}</th>
          {years.map((year) => (
            <th key={year} scope="col">
              {words.year.replace("{year}", String(year))}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, text, help, why, unit, isRequired, isOptional, cells }) => (
          <tr key={id} id={id}>
            <th scope="row">
              {text} {unit && <span className={styles.unit}>{unit}</span>}
              {isRequired && <span className={styles.required}>{words.required}</span>}
              {isOptional && <span className={styles.optional}>{words.optional}</span>}
              <span className={styles.help}>{help}</span>
              {why && <span className={styles.help}>{why}</span>}
            </th>
            {cells.map(({ year, control }) => (
              <td key={year} data-empty={control === null || undefined}>
                {control && (
                  <>
                    <span className={styles.year} aria-hidden="true">
                      {words.year.replace("{year}", String(year))}
                    </span>
                    <FactControl control={control} words={words} />
                  </>
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
