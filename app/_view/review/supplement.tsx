import type { ReactNode } from "react";
import { DayInput } from "../day-input";
import { PressField } from "../press-field";
import styles from "./review.module.css";
import type { KeptForm, ReviewProps } from "./review-props";
import type { ReviewWords } from "./words";

type Props = {
  words: ReviewWords;
  shown: Pick<ReviewProps, "home" | "revision" | "dueDay" | "supplement">;
  kept: KeptForm;
  fromField: ReactNode;
};

/** What an officer decides of an application that was returned: more time, or to go on with what there is. */
export function Supplement({ words, shown, kept, fromField }: Props) {
  const { translate } = words;
  const { supplement } = shown;
  if (supplement === null) return null;
  const isOverdue = supplement === "overdue";
  return (
    <section className={styles.card} aria-labelledby="supplement">
      <h2 id="supplement">{translate(isOverdue ? "review.move.overdueTitle" : "review.move.waitingTitle")}</h2>
      <p className={isOverdue ? "notice problem" : "soft"}>
        {translate(isOverdue ? "review.move.overdueLead" : "review.move.waitingLead")}
      </p>
      <Prolonging {...{ words, shown, kept, fromField }} />
      <Proceeding {...{ words, shown, kept, fromField }} />
    </section>
  );
}

function Prolonging({ words: { translate }, shown: { home, revision, dueDay, supplement }, kept, fromField }: Props) {
  const before = kept?.form === "prolong" ? kept.typed : null;
  return (
    <details className={styles.fold} open={before !== null || supplement === "overdue"}>
      <summary>{translate("review.move.prolong")}</summary>
      <form method="post" action={`${home}/prolong`}>
        <PressField />
        <input type="hidden" name="revision" value={revision} />
        {fromField}
        <div className={styles.field}>
          <label htmlFor="prolong-due">{translate("review.move.dueOn")}</label>
          <DayInput
            id="prolong-due"
            name="dueOn"
            required
            pick={translate("rounds.pickDay")}
            defaultValue={before?.dueOn ?? dueDay}
          />
        </div>
        <label className={styles.field}>
          {translate("review.move.prolongNote")}
          <textarea name="note" rows={2} maxLength={4000} defaultValue={before?.note ?? ""} />
        </label>
        <button type="submit" className="button">
          {translate("review.move.prolongSend")}
        </button>
      </form>
    </details>
  );
}

function Proceeding({ words: { translate }, shown: { home, revision }, kept, fromField }: Props) {
  const before = kept?.form === "proceed" ? kept.typed : null;
  return (
    <details className={styles.fold} open={before !== null}>
      <summary>{translate("review.move.proceed")}</summary>
      <form method="post" action={`${home}/proceed`}>
        <PressField />
        <input type="hidden" name="revision" value={revision} />
        {fromField}
        <p className="soft">{translate("review.move.proceedHint")}</p>
        <label className={styles.field}>
          {translate("review.move.proceedNote")}
          <textarea name="note" rows={2} maxLength={4000} defaultValue={before?.note ?? ""} />
        </label>
        <button type="submit" className="button quiet">
          {translate("review.move.proceedSend")}
        </button>
      </form>
    </details>
  );
}
