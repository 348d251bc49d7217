import type { ReactNode } from "react";
import { languages } from "#lib/text/languages";
import { SourceLines } from "../source-lines";
import styles from "./criterion.module.css";
import { Readings } from "./readings";
import type { ShownCriterion, ShownValue } from "./shown";
import { StatusMark } from "./status-mark";
import { ThreeValues } from "./three-values";
import type { ReviewWords } from "./words";

type Props = { criterion: ShownCriterion; words: ReviewWords; formOf: (value: ShownValue) => ReactNode };

/** One clause: what it says of the firm, in facts, and the three values that it rests on. */
export function Criterion({ criterion, words, formOf }: Props) {
  const { translate } = words;
  const { id, item, title, kind, said } = criterion;
  return (
    <section className={styles.criterion} id={`criterion-${id}`} aria-labelledby={`criterion-${id}-title`}>
      <header className={styles.head}>
        <h3 id={`criterion-${id}-title`}>
          <span className={styles.item}>{translate("review.criteria.item", { item })}</span> {title}
        </h3>
        <StatusMark {...said.standing} translate={translate} />
      </header>
      <p className={styles.demands}>{criterion.demands}</p>
      {kind !== "condition" && <p className={styles.line}>{translate(`review.kinds.${kind}`)}</p>}
      {criterion.waived && <p className={styles.line}>{criterion.waived}</p>}
      <Comparisons criterion={criterion} words={words} />
      <Readings criterion={criterion} words={words} />
      <Reasons criterion={criterion} words={words} />
      <ThreeValues criterion={criterion} words={words} formOf={formOf} />
      <p className={styles.source}>
        <SourceLines sources={criterion.sources} locale={words.locale} />
      </p>
    </section>
  );
}

type PartProps = Pick<Props, "criterion" | "words">;

/** The firm's facts beside the thresholds of the clause; of an indicator how its points come about, of a class the facts. */
function Comparisons({ criterion: { kind, comparisons, points }, words: { translate, locale } }: PartProps) {
  const shown = kind === "indicator" ? [] : comparisons;
  if (shown.length === 0 && points.length === 0) return null;
  return (
    <ul className={styles.figures}>
      {shown.map((each) => (
        <li
          key={`${each.measure} ${each.comparison} ${each.threshold}`}
          data-status={kind === "class" ? "" : each.status}
        >
          <span>
            <span className={styles.label}>
              {each.measure === null
                ? translate("review.criteria.figure")
                : `${each.measure}${languages[locale].colon}`}
            </span>{" "}
            {each.comparison}
          </span>
          {kind === "condition" && (
            <span>
              <span className={styles.label}>{translate("review.criteria.threshold")}</span> {each.threshold}
            </span>
          )}
          {kind === "condition" && each.distance && (
            <span>
              <span className={styles.label}>{translate("review.criteria.distance")}</span> {each.distance}
            </span>
          )}
        </li>
      ))}
      {points.map((line, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines of a text stand in their order, and two may be alike
        <li key={place}>{line}</li>
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
