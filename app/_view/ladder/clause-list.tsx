import type { LadderClause } from "#lib/charts/ladder";
import type { NamedFact } from "#lib/charts/named-fact";
import type { FactKey } from "#lib/rules/fact";
import type { Words } from "../charts/words";
import { reviewWords } from "../review/words";
import styles from "./ladder.module.css";
import { Readings } from "./readings";

type Props = {
  words: Words;
  clauses: readonly LadderClause[];
  factHref: ((key: FactKey) => string) | undefined;
};

/** Clauses in their order, each with how it stands and its figures. */
export function ClauseList({ words, clauses, factHref }: Props) {
  return (
    <ul className={styles.clauses}>
      {clauses.map((clause) => (
        <li key={clause.id}>
          <strong>{words.of(clause.title)}</strong> <Standing {...{ words, clause }} />
          <Findings {...{ words, clause, factHref }} />
        </li>
      ))}
    </ul>
  );
}

type RowProps = Omit<Props, "clauses"> & { clause: LadderClause };

/** How a clause stands and counts; an indicator by its points, a class by whether the firm is in it. */
function Standing({ words, clause }: Pick<RowProps, "words" | "clause">) {
  const { translate, of, list, locale } = words;
  const { kind, status, standing, replacedBy, isAlternative } = clause;
  const isAside = standing === "alternative" || standing === "reference";
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
      <span className={styles.status} data-status={mark}>
        {text ?? translate(`ladder.standing.${standing as "alternative" | "reference"}`)}
      </span>
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

function Findings({ words, clause, factHref }: RowProps) {
  const { translate, of } = words;
  const { missing, findings, excesses, standing } = clause;
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
      {excesses.map(({ text }) => (
        <span key={of(text)} className={styles.line}>
          {of(text)}
        </span>
      ))}
      {findings.length > 0 && <span className={styles.line}>{translate("ladder.judged")}</span>}
    </>
  );
}

type NamedProps = Omit<Props, "clauses"> & { facts: readonly NamedFact[] };

/** Facts by name and year, cells of a list together, with a way to each where it can be given. */
export function NamedFacts({ words: { translate, of }, facts, factHref }: NamedProps) {
  const named = new Map(facts.map((fact) => [fact.list ? of(fact.list) : fact.key, fact]));
  return [...named.values()].map(({ key, name, year, list }, place) => {
    const whole = of(list ?? name);
    const text = year === null ? whole : translate("ladder.ofYear", { year: String(year), name: whole });
    return (
      <span key={key}>
        {place > 0 && translate("ladder.and")}
        {factHref ? <a href={factHref(key)}>{text}</a> : text}
      </span>
    );
  });
}
