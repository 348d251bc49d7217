import styles from "./account.module.css";

type Props = {
  problem: string | null;
  /** All that is wrong with a form, and the words above them, where it is more than one thing. */
  problems?: readonly string[];
  several?: string;
  done: string | null;
};

/** What came of the form that was sent before this page: why it was not taken, or that it was. */
export function Notices({ problem, problems = [], several, done }: Props) {
  const isSeveral = several !== undefined && problems.length > 1;
  return (
    <>
      {isSeveral && (
        <div className="notice problem" role="alert" id="problem">
          <p>{several}</p>
          <ul className={styles.problems}>
            {problems.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </div>
      )}
      {!isSeveral && problem && (
        <p className="notice problem" role="alert" id="problem">
          {problem}
        </p>
      )}
      {!problem && done && (
        <p className="notice" role="status">
          {done}
        </p>
      )}
    </>
  );
}
