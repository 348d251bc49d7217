import type { ReactNode } from "react";
import { type DecisionOutcome, decisionOutcomes } from "#lib/programme/application";
import { PressField } from "../press-field";
import styles from "./decision.module.css";
import type { ReviewWords } from "./words";

/** One clause to say something of, with what the verdict would say. */
export type ClauseText = { criterion: string; title: string; text: string };

type Props = {
  words: ReviewWords;
  action: string;
  revision: number;
  /** Id of the rule set that the verdicts go by. */
  ruleSet: string;
  /** How many persons it takes. */
  deciders: number;
  isRevision: boolean;
  clauses: ClauseText[];
  /** The clauses that the firm fails, with what the verdict says of each. */
  failing: ClauseText[];
  /** How many clauses nobody knows the answer to yet, and how many wait for a person. */
  open: { unknown: number; person: number };
  /** What was chosen and typed before, where the form came back. */
  typed: Readonly<Record<string, string>> | null;
  /** Fields that every form of the page carries. */
  fromField: ReactNode;
};

/** Where an officer decides, or proposes a decision that a second person has to confirm. */
export function DecisionForm({
  words,
  action,
  revision,
  ruleSet,
  deciders,
  isRevision,
  typed,
  fromField,
  ...clauseLists
}: Props) {
  const { translate } = words;
  const { clauses, failing, open } = clauseLists;
  const title = isRevision ? "revise" : deciders === 1 ? "decide" : "propose";
  return (
    <details className={styles.form} open={typed !== null || !isRevision} id="decide-form">
      <summary>{translate(`review.decide.${title}`)}</summary>
      <form method="post" action={action}>
        <PressField />
        <input type="hidden" name="revision" value={revision} />
        <input type="hidden" name="ruleSet" value={ruleSet} />
        {fromField}
        {isRevision && <p className="soft">{translate("review.decide.reviseHint")}</p>}
        {deciders > 1 && <p className="soft">{translate("review.decide.two")}</p>}
        <fieldset className={styles.outcomes}>
          <legend>{translate("review.decide.outcome")}</legend>
          {decisionOutcomes.map((outcome: DecisionOutcome) => (
            <label key={outcome}>
              <input type="radio" name="outcome" value={outcome} required defaultChecked={typed?.outcome === outcome} />
              {translate(`review.outcomes.${outcome}`)}
            </label>
          ))}
        </fieldset>
        <label className={styles.field}>
          {translate("review.decide.reason")}
          <textarea name="reason" rows={3} maxLength={4000} required defaultValue={typed?.reason ?? ""} />
        </label>
        <p className="soft">{translate("review.decide.reasonHint")}</p>
        {open.unknown + open.person > 0 && <p className="notice">{translate("review.decide.openClauses", open)}</p>}
        {failing.length > 0 && (
          <fieldset className={styles.despite}>
            <legend>{translate("review.decide.despite")}</legend>
            <p className="soft">{translate("review.decide.despiteHint", { count: failing.length })}</p>
            {failing.map(({ criterion, title: clause, text }) => (
              <ClauseField key={criterion} name={`despite-${criterion}`} {...{ clause, typed }} hint={text} usual="" />
            ))}
          </fieldset>
        )}
        <details className={styles.clauses}>
          <summary>{translate("review.decide.clauses")}</summary>
          <p className="soft">{translate("review.decide.clausesHint")}</p>
          {clauses.map(({ criterion, title: clause, text }) => (
            <ClauseField key={criterion} name={`clause-${criterion}`} {...{ clause, typed }} usual={text} />
          ))}
        </details>
        <button type="submit" className="button">
          {translate(`review.decide.${title}`)}
        </button>
      </form>
    </details>
  );
}

type ClauseFieldProps = Pick<Props, "typed"> & { name: string; clause: string; hint?: string; usual: string };

/** What is said of one clause. */
function ClauseField({ name, clause, hint, usual, typed }: ClauseFieldProps) {
  return (
    <label className={styles.field}>
      {clause}
      {hint !== undefined && <span className="soft">{hint}</span>}
      <textarea name={name} rows={2} maxLength={1000} defaultValue={typed?.[name] ?? usual} />
    </label>
  );
}
