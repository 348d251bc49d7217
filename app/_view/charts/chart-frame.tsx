import type { ReactNode } from "react";
import type { Locale } from "#lib/text/text";
import styles from "./chart-frame.module.css";
import { Clauses } from "./clauses";
import { wordsOf } from "./words";

type Props = {
  locale: Locale;
  /** What the chart finds. */
  title: string;
  children: ReactNode;
  /** How to read it, and where its parts come from. */
  note?: ReactNode;
  table: ReactNode;
  /** Whether the drawing is as high as wide and takes less room. */
  isSquare?: boolean;
};

/** A chart under its finding, with its numbers as a table: folded away on screen, open on paper. */
export function ChartFrame({ locale, title, children, note, table, isSquare = false }: Props) {
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.title}>
        <Clauses text={title} locale={locale} />
      </figcaption>
      <div className={`${styles.body} ${isSquare ? styles.square : ""}`}>
        <div>{children}</div>
        {note ? <div className={styles.note}>{note}</div> : null}
      </div>
      <Folded summary={wordsOf(locale).translate("charts.table")}>{table}</Folded>
    </figure>
  );
}

/** Details that a reader may open; on paper they are always open. */
export function Folded({ summary, open, children }: { summary: ReactNode; open?: boolean; children: ReactNode }) {
  return (
    <details className={styles.folded} open={open}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
