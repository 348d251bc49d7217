import type { LadderClause, NamedFact } from "#lib/charts/ladder";
import type { FactKey } from "#lib/rules/fact";
import type { Comparison } from "#lib/rules/verdict";
import type { Words } from "../charts/words";
import styles from "./ladder.module.css";

type Props = {
  words: Words;
  clauses: LadderClause[];
  /** Whether the firm is to be told what to do: not for a tier that it holds. */
  isAdvised: boolean;
  factHref: ((key: FactKey) => string) | undefined;
};

/** The clauses of a rule set in their order, each with its finding, its facts and where it stands. */
export function ClauseTable({ words, clauses, isAdvised, factHref }: Props) {
  const { translate } = words;
  return (
    <table className={styles.clauses}>
      <thead>
        <tr>
          <th scope="col">{translate("ladder.columns.clause")}</th>
          <th scope="col">{translate("ladder.columns.status")}</th>
          <th scope="col">{translate("ladder.columns.figure")}</th>
          <th scope="col">{translate("ladder.columns.source")}</th>
        </tr>
      </thead>
      <tbody>
        {clauses.map((clause) => (
          <Row key={clause.id} {...{ words, clause, isAdvised, factHref }} />
        ))}
      </tbody>
    </table>
  );
}

type RowProps = Omit<Props, "clauses"> & { clause: LadderClause };

function Row({ words, clause, isAdvised, factHref }: RowProps) {
  const { translate, of, list } = words;
  const { status, standing, replacedBy, isAlternative } = clause;
  const isAside = standing === "alternative" || standing === "reference";
  return (
    <tr data-status={isAside ? "not-applicable" : status}>
      <th scope="row">
        {of(clause.title)}
        <span className={styles.demands}>{of(clause.demands)}</span>
      </th>
      <td>
        <strong className={styles.status} data-status={isAside ? "not-applicable" : status}>
          {translate(isAside ? `ladder.standing.${standing}` : `ladder.status.${status}`)}
        </strong>
        {replacedBy.length > 0 && status !== "not-applicable" && (
          <span className={styles.aside}>{translate("ladder.replaced", { by: list(replacedBy.map(of)) })}</span>
        )}
        {clause.mayNotApply && <span className={styles.aside}>{translate("ladder.mayNotApply")}</span>}
        {isAlternative && replacedBy.length === 0 && (status !== "met" || isAside) && (
          <span className={styles.aside}>{translate("ladder.alternative")}</span>
        )}
      </td>
      <td>
        <Findings {...{ words, clause, isAdvised, factHref }} />
      </td>
      <td className={styles.source}>
        {of(clause.clause)} {clause.source !== "" && <a href={clause.source}>{translate("ladder.source")}</a>}
        <span className={styles.aside}>{translate(`ladder.confidence.${confidenceWords[clause.confidence]}`)}</span>
      </td>
    </tr>
  );
}

const confidenceWords = {
  V1: "seen",
  V2: "agreed",
  V3: "single",
  "M+": "remembered",
  "M?": "unsure",
  N: "notice",
} as const;

function Findings({ words, clause, isAdvised, factHref }: RowProps) {
  const { translate, of } = words;
  const { comparisons, shortfalls, missing, findings, excesses, status, standing, advice } = clause;
  // What nothing rests on, or what another way stands in for, is shown without anything to do about it.
  const isWanted = standing !== "reference" && clause.replacedBy.length === 0 && !clause.isOpenElsewhere;
  return (
    <>
      {comparisons.map((comparison) => (
        <span key={`${comparison.parameter} ${comparison.is}`} className={styles.line}>
          {comparisonWords(comparison, words)}
        </span>
      ))}
      {isWanted &&
        shortfalls.map(({ fact, year, change, amount, unit, name }) => (
          <strong key={`${fact} ${year}`} className={styles.line}>
            {translate(`ladder.shortfall.${change}`, {
              name: year === null ? of(name) : translate("ladder.ofYear", { year: String(year), name: of(name) }),
              amount: words.translate(`review.differences.${unit}`, { amount: besides(amount, 0, words) }),
            })}
          </strong>
        ))}
      {isWanted && missing.length > 0 && (
        <span className={styles.line}>
          {translate("ladder.missing")}
          <NamedFacts {...{ words, facts: missing, factHref }} />
        </span>
      )}
      {excesses.map(({ text, facts }) => (
        <strong key={of(text)} className={styles.line}>
          {of(text)}
          {factHref && (
            <>
              {translate("ladder.mend")}
              <NamedFacts {...{ words, facts, factHref }} />
            </>
          )}
        </strong>
      ))}
      {findings.length > 0 && <span className={styles.line}>{translate("ladder.judged")}</span>}
      {status === "unmet" && isWanted && isAdvised && <span className={styles.advice}>{of(advice)}</span>}
    </>
  );
}

type NamedProps = Omit<Props, "clauses" | "isAdvised"> & { facts: NamedFact[] };

/** Facts by name and year, with a way to each where it can be given. */
export function NamedFacts({ words: { translate, of }, facts, factHref }: NamedProps) {
  return facts.map(({ key, name, year }, place) => {
    const text = year === null ? of(name) : translate("ladder.ofYear", { year: String(year), name: of(name) });
    return (
      <span key={key}>
        {place > 0 && translate("ladder.and")}
        {factHref ? <a href={factHref(key)}>{text}</a> : text}
      </span>
    );
  });
}

/** With as many decimals as it takes to show on which side of a border a number lies: 79.996 is not 80. */
function besides(value: number, border: number, { number }: Words): string {
  let decimals = 2;
  const side = (rounded: number) => Math.sign(rounded - border);
  while (decimals < 12 && side(Number(value.toFixed(decimals))) !== side(value)) decimals += 1;
  return number(value, decimals);
}

const amountWords = (amount: number, unit: Comparison["unit"], words: Words, border: number): string =>
  words.translate(`review.amounts.${unit}`, { amount: besides(amount, border, words) });

/** "41.2%; has to be at least 60%: 18.8 percentage points short". */
function comparisonWords(comparison: Comparison, words: Words): string {
  const { translate } = words;
  const { low, high, unit, is, threshold, distance, computable } = comparison;
  const amount = (value: number) => amountWords(value, unit, words, threshold);
  const value = !computable
    ? translate("ladder.notComputable")
    : low !== null && low === high
      ? amount(low)
      : low !== null && high !== null
        ? translate("ladder.between", { low: amount(low), high: amount(high) })
        : translate("ladder.notKnown");
  const demand = translate(`ladder.is.${is}`, { unit, threshold: amount(threshold) });
  if (distance === null) return translate("ladder.figure", { found: value, asked: demand });
  if (distance === 0)
    return translate(comparison.status === "unmet" ? "ladder.figureOnIt" : "ladder.figureExact", {
      found: value,
      asked: demand,
    });
  const far = besides(Math.abs(distance), 0, words);
  return translate(comparison.status === "unmet" ? "ladder.figureShort" : "ladder.figureSpare", {
    found: value,
    asked: demand,
    distance: translate(`review.differences.${unit}`, { amount: far }),
  });
}
