import { carriedId } from "./fact-controls";
import styles from "./official.module.css";

type Words = { carried: string; unchanged: string };

/** That a fact is the one given last time, with a press that says that it holds; it works without scripts. */
export const CarriedFact = ({ of, name, words }: { of: string; name: string; words: Words }) => (
  <p id={carriedId(of)} className={styles.carried}>
    <span>{words.carried}</span>{" "}
    <button
      type="submit"
      name="confirm"
      value={of}
      className="plain screen"
      aria-label={`${words.unchanged} · ${name}`}
    >
      {words.unchanged}
    </button>
  </p>
);

/** A press that says so of all that are left on a page. */
export const CarriedFacts = ({ keys, here, all }: { keys: readonly string[]; here: string; all: string }) =>
  keys.length > 1 && (
    <p className="row screen">
      {here}
      <button type="submit" name="confirm" value={keys.join(",")} className="button quiet">
        {all}
      </button>
    </p>
  );
