import type { ReactNode } from "react";
import { AnswerForms, Decision } from "./decision";
import { DecisionForm } from "./decision-form";
import styles from "./review.module.css";
import type { KeptForm, ReviewProps } from "./review-props";
import type { ReviewWords } from "./words";

type Props = {
  words: ReviewWords;
  shown: Pick<
    ReviewProps,
    | "home"
    | "revision"
    | "ruleSet"
    | "deciders"
    | "standing"
    | "isOpenToDecide"
    | "decisions"
    | "clauses"
    | "failing"
    | "open"
    | "opinions"
  >;
  user: string;
  rights: { decide: boolean; export: boolean };
  kept: KeptForm;
  fromField: ReactNode;
};

/** What was decided, what waits for whom, and where it is decided. */
export function Decide({ words, shown, user, rights, kept, fromField }: Props) {
  const { translate } = words;
  const { inForce, waiting, objected, all } = shown.decisions;
  const steps = all.filter(({ id }) => id !== inForce?.decision.id && id !== waiting?.decision.id);
  const { missing } = shown.opinions;
  const lasting = { newerSubmission: null, newerStatus: null };
  return (
    <section aria-labelledby="decide">
      <h2 id="decide">{translate("review.decide.title")}</h2>
      {!inForce && !waiting && !objected && <p>{translate("review.decide.none")}</p>}
      {objected && (
        <div className="notice problem">
          <p>
            {translate("review.decisions.objectedBy", { person: objected.person, at: objected.at })}
            <strong>{objected.reason}</strong>
          </p>
          <p>{translate("review.decisions.objectedHint")}</p>
        </div>
      )}
      {inForce && (
        <>
          <h3>{translate("review.decide.current")}</h3>
          <Decision decision={inForce.decision} since={inForce.since} words={words}>
            {rights.export && (
              <p className="screen">
                <a className="button quiet" href={`${shown.home}/letter`} download>
                  {translate("review.decide.letter")}
                </a>
              </p>
            )}
          </Decision>
        </>
      )}
      {waiting && <Waiting {...{ words, shown, user, rights, kept, fromField, waiting }} />}
      {rights.decide && shown.isOpenToDecide && missing.length > 0 && (
        <p className="notice screen">
          <a href="#opinions">{translate("levels.opinion.waiting", { regions: missing.join("、") })}</a>
        </p>
      )}
      {rights.decide && shown.isOpenToDecide && (missing.length === 0 || kept?.form === "decide") && (
        <div className="screen">
          <DecisionForm
            words={words}
            action={`${shown.home}/decide`}
            revision={shown.revision}
            ruleSet={shown.ruleSet.id}
            deciders={shown.deciders}
            isRevision={inForce !== null || waiting !== null}
            clauses={shown.clauses}
            failing={shown.failing}
            open={shown.open}
            typed={kept?.form === "decide" ? kept.typed : null}
            fromField={fromField}
          />
        </div>
      )}
      {steps.length > 0 && (
        <details className={`${styles.fold} screen`}>
          <summary>{translate("review.decide.earlier")}</summary>
          {steps.map((decision) => (
            <Decision key={decision.id} decision={decision} since={lasting} words={words} />
          ))}
        </details>
      )}
    </section>
  );
}

type WaitingProps = Props & { waiting: NonNullable<ReviewProps["decisions"]["waiting"]> };

/** A proposal that waits for a second person. */
function Waiting({ words, shown, user, rights, kept, fromField, waiting }: WaitingProps) {
  const { translate } = words;
  const isOwn = waiting.by === user;
  return (
    <Decision decision={waiting.decision} since={waiting.since} words={words}>
      <p>
        <strong>
          {!rights.decide
            ? translate("review.decide.waiting")
            : isOwn
              ? translate("review.decide.waitingOwn")
              : translate("review.decide.waitingYou", { person: waiting.person })}
        </strong>
      </p>
      {!shown.isOpenToDecide && <p>{translate("review.decisions.notOpen", { standing: shown.standing })}</p>}
      {rights.decide && !isOwn && shown.isOpenToDecide && (
        <AnswerForms
          words={words}
          action={`${shown.home}/answer`}
          decision={waiting.decision.id}
          revision={shown.revision}
          typed={kept?.form === "object" && kept.typed.answer === "object" ? (kept.typed.reason ?? "") : null}
          fromField={fromField}
        />
      )}
    </Decision>
  );
}
