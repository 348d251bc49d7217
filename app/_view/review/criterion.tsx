import type { ReactNode } from "react";
import styles from "./criterion.module.css";
import type { ShownCriterion, ShownValue } from "./shown";
import { StatusMark } from "./status-mark";
import { ThreeValues } from "./three-values";
import type { ReviewWords } from "./words";

type Props = { criterion: ShownCriterion; words: ReviewWords; formOf: (value: ShownValue) => ReactNode };

/** One clause: what it says of the firm, in facts, and the three values that it rests on. */
export function Criterion({ criterion, words, formOf }: Props) {
  const { translate } = words;
  const { id, item, title, status } = criterion;
  return (
    <section className={styles.criterion} id={`criterion-${id}`} aria-labelledby={`criterion-${id}-title`}>
      <header className={styles.head}>
        <h3 id={`criterion-${id}-title`}>
          <span className={styles.item}>{translate("review.criteria.item", { item })}</span> {title}
        </h3>
        <StatusMark status={status} translate={translate} />
      </header>
      <p className={styles.demands}>{criterion.demands}</p>
      {criterion.waived && <p className={styles.line}>{criterion.waived}</p>}
      <Comparisons criterion={criterion} words={words} />
      <Reasons criterion={criterion} words={words} />
      <ThreeValues criterion={criterion} words={words} formOf={formOf} />
      <p className={styles.source}>
        {criterion.clause} ·{" "}
        {criterion.source !== "" && (
          <>
            <a href={criterion.source} rel="noreferrer">
              {translate("review.criteria.source")}
            </a>{" "}
            ·{" "}
          </>
        )}
        {translate("review.criteria.confidence", {
          confidence: translate(`review.criteria.confidences.${criterion.confidence}`),
        })}
      </p>
    </section>
  );
}

type PartProps = Pick<Props, "criterion" | "words">;

/** The firm's facts beside the thresholds of the clause. */
function Comparisons({ criterion: { comparisons }, words: { translate } }: PartProps) {
  if (comparisons.length === 0) return null;
  return (
    <ul className={styles.figures}>
      {comparisons.map((comparison) => (
        <li key={`${comparison.comparison} ${comparison.threshold}`} data-status={comparison.status}>
          <span>
            <span className={styles.label}>{translate("review.criteria.figure")}</span> {comparison.comparison}
          </span>
          <span>
            <span className={styles.label}>{translate("review.criteria.threshold")}</span> {comparison.threshold}
          </span>
          {comparison.distance && (
            <span>
              <span className={styles.label}>{translate("review.criteria.distance")}</span> {comparison.distance}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Why the verdict is what it is: what the firm falls short of, what nobody knows, what contradicts, what stands in. */
function Reasons({ criterion, words: { translate, joined } }: PartProps) {
  const { replacedBy } = criterion;
  return (
    <>
      {(["shortfalls", "missing", "findings"] as const).map(
        (list) =>
          criterion[list].length > 0 && (
            <p key={list} className={styles.line}>
              <span className={styles.label}>{translate(`review.criteria.${list}`)}</span> {joined(criterion[list])}
            </p>
          ),
      )}
      {criterion.excesses.map((excess) => (
        <p key={excess} className={styles.line}>
          <span className={styles.label}>{translate("review.criteria.excesses")}</span> {excess}
        </p>
      ))}
      {replacedBy.length > 0 && (
        <p className={styles.line}>{translate("review.criteria.replacedBy", { criteria: joined(replacedBy) })}</p>
      )}
    </>
  );
}
