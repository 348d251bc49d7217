import type { ReactNode } from "react";
import { PressField } from "../press-field";
import styles from "./review.module.css";
import type { KeptForm, ShownReview } from "./shown-review";
import type { ReviewWords } from "./words";

type Props = {
  words: ReviewWords;
  shown: Pick<ShownReview, "home" | "revision" | "canReturn" | "canAdmit" | "lastNote" | "dueDay" | "due">;
  kept: KeptForm;
  carried: ReactNode;
};

/** Where an officer returns an application for more, or admits one that came late. */
export function Moves({ words: { translate }, shown, kept, carried }: Props) {
  const { home, revision, canReturn, canAdmit, lastNote, dueDay, due } = shown;
  const typed = kept?.form === "return" ? kept.typed : null;
  const reason = kept?.form === "admit" ? (kept.typed.note ?? "") : "";
  if (!canReturn && !canAdmit && lastNote === null) return null;
  return (
    <section id="return" aria-label={translate("review.move.return")} className="screen">
      {lastNote !== null && (
        <div className="notice">
          <p>
            <strong>{translate("review.move.last")}</strong>
          </p>
          <p className={styles.note}>{lastNote}</p>
          {due && <p>{due}</p>}
        </div>
      )}
      {canAdmit && (
        <form method="post" action={`${home}/admit`} className={styles.card}>
          <PressField />
          <h2>{translate("review.move.admit")}</h2>
          <input type="hidden" name="revision" value={revision} />
          {carried}
          <p className="soft">{translate("review.move.admitHint")}</p>
          <label className={styles.field}>
            {translate("review.move.admitReason")}
            <textarea name="note" rows={3} maxLength={4000} required defaultValue={reason} />
          </label>
          <button type="submit" className="button">
            {translate("review.move.admitSend")}
          </button>
        </form>
      )}
      {canReturn && (
        <details className={styles.fold} open={typed !== null}>
          <summary>{translate("review.move.return")}</summary>
          <form method="post" action={`${home}/return`} className={styles.card}>
            <PressField />
            <input type="hidden" name="revision" value={revision} />
            {carried}
            <p className="soft">{translate("review.move.returnHint")}</p>
            <label className={styles.field}>
              {translate("review.move.note")}
              <textarea name="note" rows={4} maxLength={4000} required defaultValue={typed?.note ?? ""} />
            </label>
            <label className={styles.field}>
              {translate("review.move.dueOn")}
              <input
                name="dueOn"
                type="text"
                inputMode="numeric"
                autoComplete="off"
                required
                defaultValue={typed?.dueOn ?? dueDay}
              />
            </label>
            <p className="soft">{translate("review.move.dueOnHint")}</p>
            <button type="submit" className="button">
              {translate("review.move.send")}
            </button>
          </form>
        </details>
      )}
    </section>
  );
}
