import { languages } from "#lib/text/languages";
import styles from "./decisions.module.css";
import type { ShownLine } from "./finals";
import type { ReviewWords } from "./words";

/** What whoever decides has to know first. */
export function Notes({ notes }: { notes: readonly string[] }) {
  if (notes.length === 0) return null;
  return (
    <ul className={styles.notes}>
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}

/** What stands between a name and what is said of it. */
export const colonOf = ({ locale }: ReviewWords): string => languages[locale].colon;

/** Leads to where the firm is decided on. */
export function ToFirm({
  words,
  home,
  line,
  label,
}: {
  words: ReviewWords;
  home: string;
  line: ShownLine;
  label: string;
}) {
  return (
    <p>
      <a href={`${home}/firms/${line.application}#decide`}>
        {label}
        <span className="unseen">
          {colonOf(words)}
          {line.firm}
        </span>
      </a>
    </p>
  );
}
