import type { ReactNode } from "react";
import type { Translate } from "#app/translate";
import { PressField } from "../press-field";
import styles from "./review.module.css";

type Props = {
  translate: Translate;
  home: string;
  snapshot: number;
  /** How many facts have a file behind them and nobody has verified. */
  count: number;
  typed: string | null;
  fromField: ReactNode;
};

/** Verifies all that the firm proved, for one reason. */
export function AsEvidenced({ translate, home, snapshot, count, typed, fromField }: Props) {
  if (count === 0) return null;
  return (
    <details className={`${styles.panel} screen`} open={typed !== null}>
      <summary>{translate("handling.table.evidencedAll", { count })}</summary>
      <form method="post" action={`${home}/as-evidenced`}>
        <PressField />
        {fromField}
        <input type="hidden" name="snapshot" value={snapshot} />
        <p className="soft">{translate("batch.hints.verify")}</p>
        <label className={styles.field}>
          {translate("batch.fields.reasonVerify")}
          <textarea
            name="reason"
            rows={2}
            maxLength={2000}
            required
            defaultValue={typed ?? translate("batch.fields.verifyUsual")}
          />
        </label>
        <button type="submit" className="button">
          {translate("batch.acts.verify")}
        </button>
      </form>
    </details>
  );
}
