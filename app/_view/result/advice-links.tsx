import type { Edition } from "#lib/instrument/edition";
import { languages } from "#lib/text/languages";
import styles from "./change.module.css";
import type { ResultView } from "./result-view";

/** The ways to some advice; nothing where there is none. */
export function AdviceLinks({ result, advice }: { result: ResultView; advice: Edition["advice"] }) {
  const { words, places } = result;
  if (advice.length === 0) return null;
  return (
    <p className={styles.advice}>
      {words.translate("result.change.advice")}
      {advice.map(({ id, title }, place) => (
        <span key={id}>
          {place > 0 ? languages[words.locale].semicolon : " "}
          <a href={places.room("advice", `advice-${id}`)}>{words.of(title)}</a>
        </span>
      ))}
    </p>
  );
}
