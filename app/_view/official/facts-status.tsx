import styles from "../entry/entry.module.css";
import { type Status, type StatusWords, statusWords } from "../entry/saving";
import { countedWords } from "../section/counted-words";
import type { OfficialWords } from "./asked";

type Props = {
  status: Status;
  /** The facts at which something is told that is wrong. */
  open: string[];
  /** Scripts have arrived. */
  live: boolean;
  words: Pick<OfficialWords, keyof StatusWords | "noScript" | "unsent" | "open" | "openLink">;
};

/** What became of the page: never "saved" while something on it is no value yet. */
export function FactsStatus({ status, open, live, words }: Props) {
  const [first] = open;
  const isTold = first !== undefined && status.kind !== "waiting" && status.kind !== "rejected";
  return (
    <p className={`${styles.status} screen`} data-status={isTold ? "unsaved" : status.kind} role="status">
      <span className={live ? undefined : styles.scripted}>
        {isTold ? (
          <>
            {countedWords(words.open, open.length)} <a href={`#${first}`}>{words.openLink}</a>
          </>
        ) : live ? (
          statusWords(status, words)
        ) : (
          <span className={styles.unscripted}>{words.unsent}</span>
        )}
      </span>
      <noscript>{words.noScript}</noscript>
    </p>
  );
}
