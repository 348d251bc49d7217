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
  const { kind, status, standing, replacedBy } = clause;
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
      {/* What is the authority's to examine stands under a heading that says so. */}
      {standing !== "person" && (
        <span className={styles.status} data-status={mark}>
          {text ?? translate(`ladder.standing.${standing as "alternative" | "reference"}`)}
        </span>
      )}
      {kind !== "condition" && status !== "not-applicable" && (
        <span className={styles.aside}>{translate(`ladder.kind.${kind}`)}</span>
      )}
      {replacedBy.length > 0 && status !== "not-applicable" && (
        <span className={styles.aside}>{translate("ladder.replaced", { by: list(replacedBy.map(of)) })}</span>
      )}
      {clause.mayNotApply && <span className={styles.aside}>{translate("ladder.mayNotApply")}</span>}
      {clause.others.length > 0 && replacedBy.length === 0 && (status !== "met" || isAside) && (
        <span className={styles.aside}>{translate("ladder.alternative", { others: list(clause.others.map(of)) })}</span>
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
  const { missing, excesses, standing } = clause;
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
    </>
  );
}

type NamedProps = Omit<Props, "clauses"> & { facts: readonly NamedFact[] };

/** What a fact is called: by its year, or as a field of its list, in whichever row. */
export function namedText({ name, year, list, field }: NamedFact, { translate, of }: Words): string {
  if (list && field) return translate("ladder.ofField", { list: of(list), field: of(field).replace(/[？?]$/, "") });
  const whole = of(list ?? name);
  return year === null ? whole : translate("ladder.ofYear", { year: String(year), name: whole });
}

/** Facts by name and year, a field of a list once, with a way to each where it can be given. */
export function NamedFacts({ words, facts, factHref }: NamedProps) {
  const { translate } = words;
  const named = new Map(facts.map((fact) => [namedText(fact, words), fact.key]));
  return [...named].map(([text, key], place) => {
    return (
      <span key={key}>
        {place > 0 && translate("ladder.and")}
        {factHref ? <a href={factHref(key)}>{text}</a> : text}
      </span>
    );
  });
}
