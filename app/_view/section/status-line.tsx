import styles from "../entry/entry.module.css";
import { type Status, statusWords } from "../entry/saving";
import { countedWords } from "./counted-words";
import type { SectionWords } from "./field";
import type { Problem } from "./problems";

type Props = {
  status: Status;
  problems: Problem[];
  progress: { answered: number; total: number };
  /** Scripts have arrived. */
  live: boolean;
  words: SectionWords;
};

/** How far the page is and what became of it: never "saved" while something on it is no answer yet. */
export function StatusLine({ status, problems, progress, live, words }: Props) {
  const [first] = problems;
  const open = problems.filter(({ kind }) => kind === first?.kind);
  const place = first?.questions[0];
  const isTold = first !== undefined && status.kind !== "waiting" && status.kind !== "rejected";
  const { answered, total } = progress;
  return (
    <p className={`${styles.status} screen`} data-status={isTold ? "unsaved" : status.kind} role="status">
      {words.progress.replace("{answered}", String(answered)).replace("{total}", String(total))}
      {isTold ? (
        <>
          {" · "}
          {countedWords(words.open[first.kind], open.length)}
          {place && (
            <>
              {" "}
              <a href={`#${place}`}>{words.unsavedLink}</a>
            </>
          )}
        </>
      ) : (
        <span className={live ? undefined : styles.scripted}>
          {" · "}
          {live ? statusWords(status, words) : <span className={styles.unscripted}>{words.unsent}</span>}
        </span>
      )}
      <noscript>
        {" · "}
        {words.noScript}
      </noscript>
    </p>
  );
}
