import type { ReactNode } from "react";
import { DayInput } from "../day-input";
import { PressField } from "../press-field";
import styles from "./review.module.css";
import type { KeptForm, ReviewProps } from "./review-props";
import { Supplement } from "./supplement";
import type { ReviewWords } from "./words";

type Props = {
  words: ReviewWords;
  shown: Pick<
    ReviewProps,
    | "home"
    | "revision"
    | "canReturn"
    | "canAdmit"
    | "lateDeciders"
    | "lateProposal"
    | "lastNote"
    | "dueDay"
    | "due"
    | "supplement"
  >;
  kept: KeptForm;
  fromField: ReactNode;
};

/** Where an officer returns an application for more, or admits one that came late. */
export function Moves({ words, shown, kept, fromField }: Props) {
  const { translate } = words;
  const { canReturn, canAdmit, lastNote, due } = shown;
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
      <Supplement {...{ words, shown, kept, fromField }} />
      {canAdmit && shown.lateProposal?.isOwn && (
        <p className="notice">{translate("review.move.admitOwn", { at: shown.lateProposal.at })}</p>
      )}
      {canAdmit && !shown.lateProposal?.isOwn && <AdmitForm {...{ words, shown, kept, fromField }} />}
      {canReturn && <ReturnForm {...{ words, shown, kept, fromField }} />}
    </section>
  );
}

/** Admits an application that came late, with the reason. */
function AdmitForm({ words: { translate }, shown, kept, fromField }: Props) {
  const { home, revision, lateDeciders, lateProposal } = shown;
  const reason = kept?.form === "admit" ? (kept.typed.note ?? "") : "";
  return (
    <form method="post" action={`${home}/admit`} className={styles.card}>
      <PressField />
      <h2>{translate(lateProposal ? "review.move.admitSecond" : "review.move.admit")}</h2>
      {lateProposal && (
        <p>
          {translate("review.move.admitFirst", { person: lateProposal.person, at: lateProposal.at })}
          <strong className={styles.note}>{lateProposal.note}</strong>
        </p>
      )}
      <input type="hidden" name="revision" value={revision} />
      {fromField}
      <p className="soft">
        {translate(lateDeciders > 1 && !lateProposal ? "review.move.admitTwo" : "review.move.admitHint")}
      </p>
      <label className={styles.field}>
        {translate("review.move.admitReason")}
        <textarea name="note" rows={3} maxLength={4000} required defaultValue={reason} />
      </label>
      <button type="submit" className="button">
        {translate(lateDeciders > 1 && !lateProposal ? "review.move.admitPropose" : "review.move.admitSend")}
      </button>
    </form>
  );
}

/** Returns an application: what is asked for, and until when. */
function ReturnForm({ words: { translate }, shown: { home, revision, dueDay }, kept, fromField }: Props) {
  const before = kept?.form === "return" ? kept.typed : null;
  return (
    <details className={styles.fold} open={before !== null}>
      <summary>{translate("review.move.return")}</summary>
      <form method="post" action={`${home}/return`} className={styles.card}>
        <PressField />
        <input type="hidden" name="revision" value={revision} />
        {fromField}
        <p className="soft">{translate("review.move.returnHint")}</p>
        <label className={styles.field}>
          {translate("review.move.note")}
          <textarea name="note" rows={4} maxLength={4000} required defaultValue={before?.note ?? ""} />
        </label>
        <div className={styles.field}>
          <label htmlFor="return-due">{translate("review.move.dueOn")}</label>
          <DayInput
            id="return-due"
            name="dueOn"
            required
            pick={translate("rounds.pickDay")}
            defaultValue={before?.dueOn ?? dueDay}
          />
        </div>
        <p className="soft">{translate("review.move.dueOnHint")}</p>
        <button type="submit" className="button">
          {translate("review.move.send")}
        </button>
      </form>
    </details>
  );
}
