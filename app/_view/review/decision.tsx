import type { ReactNode } from "react";
import type { DecisionOutcome, DecisionStage } from "#lib/programme/application";
import type { Status } from "#lib/rules/verdict";
import { PressField } from "../press-field";
import styles from "./decision.module.css";
import type { ReviewWords } from "./words";

/** A decision in words: who proposed, confirmed or objected to it, and what it rests on. */
export type ShownDecision = {
  id: string;
  /** Its number as letters give it. */
  number: string;
  outcome: DecisionOutcome;
  stage: DecisionStage;
  reason: string;
  /** Who did what when, in whole phrases. */
  steps: string[];
  ruleSet: string;
  snapshot: number | null;
  status: Status;
  hash: string;
  /** Why the firm is recommended although it fails a clause, by the clause's name. */
  despite: { title: string; text: string }[];
};

/** What has become of a decision since it was made. */
export type Since = { newerSubmission: number | null; newerStatus: Status | null };

type Props = { decision: ShownDecision; since: Since; words: ReviewWords; children?: ReactNode };

/** One decision with what it rests on, and whether that still holds. */
export function Decision({ decision, since, words: { translate }, children }: Props) {
  const { number, outcome, stage, reason, steps, ruleSet, snapshot, status, hash, despite } = decision;
  return (
    <div className={styles.decision}>
      <p className={styles.outcome} data-outcome={outcome}>
        {translate(`review.outcomes.${outcome}`)}
        <span className={styles.stage}>{translate(`review.stages.${stage}`)}</span>
      </p>
      <p className={styles.reason}>{reason}</p>
      {despite.length > 0 && (
        <>
          <p>
            <strong>{translate("review.decide.despiteWords")}</strong>
          </p>
          <dl className={styles.grounds}>
            {despite.map(({ title, text }) => (
              <div key={title}>
                <dt>{title}</dt>
                <dd className={styles.reason}>{text}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      <ul className={styles.steps}>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
      <p className="soft">
        {translate("review.decide.rests", {
          revision: snapshot ?? 0,
          ruleSet,
          status: translate(`review.statuses.${status}`),
        })}{" "}
        <code className={styles.seal}>
          {translate("review.decide.number", { number })} · {translate("review.decide.seal", { hash })}
        </code>
      </p>
      {since.newerSubmission !== null && (
        <p className="notice problem">{translate("review.decide.outdated", { revision: since.newerSubmission })}</p>
      )}
      {since.newerStatus !== null && (
        <p className="notice">
          {translate("review.decide.changed", { status: translate(`review.statuses.${since.newerStatus}`) })}
        </p>
      )}
      {children}
    </div>
  );
}

type AnswerProps = {
  words: ReviewWords;
  action: string;
  decision: string;
  revision: number;
  /** What was typed before, where the form came back. */
  typed: string | null;
  /** Fields that every form of the page carries. */
  fromField: ReactNode;
};

/** The second person's two buttons. */
export function AnswerForms({ words: { translate }, action, decision, revision, typed, fromField }: AnswerProps) {
  const hidden = (
    <>
      <input type="hidden" name="decision" value={decision} />
      <input type="hidden" name="revision" value={revision} />
      {fromField}
    </>
  );
  return (
    <div className={`${styles.answers} screen`}>
      <details className={styles.form}>
        <summary>{translate("review.decide.confirmOpen")}</summary>
        <form method="post" action={action}>
          <PressField />
          {hidden}
          <p>{translate("review.decide.confirmSure")}</p>
          <button type="submit" name="answer" value="confirm" className="button">
            {translate("review.decide.confirm")}
          </button>
        </form>
      </details>
      <details className={styles.form} open={typed !== null}>
        <summary>{translate("review.decide.object")}</summary>
        <form method="post" action={action}>
          <PressField />
          {hidden}
          <label className={styles.field}>
            {translate("review.decide.objectReason")}
            <textarea name="reason" rows={2} maxLength={2000} required defaultValue={typed ?? ""} />
          </label>
          <button type="submit" name="answer" value="object" className="button danger">
            {translate("review.decide.object")}
          </button>
        </form>
      </details>
    </div>
  );
}
