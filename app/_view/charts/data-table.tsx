import type { ReactNode } from "react";
import styles from "./data-table.module.css";

/** Rows up to which a table stays on one page of paper. */
const shortTable = 16;

/** A chart's numbers for reading: the first cell of each row names it. */
export function DataTable({ caption, columns, rows }: { caption: string; columns: ReactNode[]; rows: ReactNode[][] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the screen is scrolled by keyboard
    <section className={styles.scroll} aria-label={caption} tabIndex={0}>
      <table className={`${styles.table} ${rows.length <= shortTable ? styles.short : ""}`}>
        <caption className="unseen">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns do not move
              <th key={place} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, line) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows do not move
            <tr key={line}>
              {row.map((cell, place) =>
                place === 0 ? (
                  // biome-ignore lint/suspicious/noArrayIndexKey: cells do not move
                  <th key={place} scope="row">
                    {cell}
                  </th>
                ) : (
                  // biome-ignore lint/suspicious/noArrayIndexKey: cells do not move
                  <td key={place}>{cell}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
