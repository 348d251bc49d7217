import type { LadderClause, NamedFact } from "#lib/charts/ladder";
import type { FactKey } from "#lib/rules/fact";
import type { Words } from "../charts/words";
import { reviewWords } from "../review/words";
import { SourceLines } from "../source-lines";
import styles from "./ladder.module.css";
import { Readings } from "./readings";

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
  const { of } = words;
  const { status, standing } = clause;
  const isAside = standing === "alternative" || standing === "reference";
  return (
    <tr data-status={isAside ? "not-applicable" : status}>
      <th scope="row">
        {of(clause.title)}
        <span className={styles.demands}>{of(clause.demands)}</span>
      </th>
      <td>
        <Standing {...{ words, clause, isAside }} />
      </td>
      <td>
        <Findings {...{ words, clause, isAdvised, factHref }} />
      </td>
      <td className={styles.source}>
        <SourceLines sources={clause.sources} locale={words.locale} />
      </td>
    </tr>
  );
}

/** How a clause stands and counts; an indicator by its points, a class by whether the firm is in it. */
function Standing({ words, clause, isAside }: Pick<RowProps, "words" | "clause"> & { isAside: boolean }) {
  const { translate, of, list, locale } = words;
  const { kind, status, standing, replacedBy, isAlternative } = clause;
  const said = reviewWords(locale).saidOf(kind, clause);
  const mark = isAside ? "not-applicable" : status;
  const text =
    kind !== "condition" || !isAside
      ? kind === "condition"
        ? translate(`ladder.status.${status}`)
        : said.words
      : null;
  return (
    <>
      <strong className={styles.status} data-status={mark}>
        {text ?? translate(`ladder.standing.${standing as "alternative" | "reference"}`)}
      </strong>
      {kind !== "condition" && status !== "not-applicable" && (
        <span className={styles.aside}>{translate(`ladder.kind.${kind}`)}</span>
      )}
      {replacedBy.length > 0 && status !== "not-applicable" && (
        <span className={styles.aside}>{translate("ladder.replaced", { by: list(replacedBy.map(of)) })}</span>
      )}
      {clause.mayNotApply && <span className={styles.aside}>{translate("ladder.mayNotApply")}</span>}
      {isAlternative && replacedBy.length === 0 && (status !== "met" || isAside) && (
        <span className={styles.aside}>{translate("ladder.alternative")}</span>
      )}
    </>
  );
}

/** The figures of a clause: of a condition against their thresholds, of an indicator by what they give. */
function Figures({ words, clause, isWanted }: Pick<RowProps, "words" | "clause"> & { isWanted: boolean }) {
  const { kind, comparisons, shortfalls, scored } = clause;
  const told = reviewWords(words.locale);
  const points = told.scoreLines(scored, told.namedShortfall);
  const figures = kind === "condition" ? comparisons.map((each) => told.sentence(each)) : [];
  const facts = kind === "class" ? told.namedTexts(comparisons) : [];
  return (
    <>
      {[...figures, ...facts, ...points].map((line, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines of a text stand in their order, and two may be alike
        <span key={place} className={styles.line}>
          {line}
        </span>
      ))}
      {isWanted &&
        kind === "condition" &&
        told.furtherShortfalls(comparisons, shortfalls).map((each) => (
          <strong key={`${each.fact} ${each.year}`} className={styles.line}>
            {told.namedShortfall(each)}
          </strong>
        ))}
    </>
  );
}

function Findings({ words, clause, isAdvised, factHref }: RowProps) {
  const { translate, of } = words;
  const { missing, findings, excesses, status, standing, advice } = clause;
  // What nothing rests on, or what another way stands in for, is shown without anything to do about it.
  const isWanted = standing !== "reference" && clause.replacedBy.length === 0 && !clause.isOpenElsewhere;
  return (
    <>
      <Figures {...{ words, clause, isWanted }} />
      <Readings clause={clause} locale={words.locale} />
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
