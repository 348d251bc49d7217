import { byLocale } from "../text/languages";
import type { Text } from "../text/text";
import { excessText } from "./excess-text";
import { type CriterionKind, type Explanation, explain } from "./explain";
import type { Names } from "./measure-text";
import type { Notice } from "./notice";
import type { Origin } from "./origin";
import type { Excess } from "./part-of";
import { provinceOf, type Screening } from "./reading";
import type { RuleSet } from "./rule-set";
import type { Scored, ToldComparison } from "./scored";
import type { Examination } from "./screen";
import type { SourceLine } from "./source-line";
import type { CriterionVerdict, Verdict } from "./verdict";

type Excesses = { excesses?: (Excess & { reason: Text })[] };
type CriterionInWords = Omit<CriterionVerdict, "comparisons" | "excesses"> &
  Excesses & {
    title: Text;
    /** Only where it is no condition. */
    kind?: CriterionKind;
    /** Each with where its number of law comes from, where that is a province's own. */
    figures: (ToldComparison & Partial<Origin>)[];
    /** The most points that it can give, and the tables that give them. Only where it gives points. */
    most?: number;
    scored?: ReturnType<typeof tableInWords>[];
    /** Its clause and what the province has of its own for it. Only where there is that. */
    sources?: SourceLine[];
  };
/** The notice by which bars were added, clauses waived, or a version chosen. */
type NoticeInWords = { document: string; source?: string };
type VerdictInWords = Omit<Verdict, "criteria" | "excesses"> &
  Excesses & { document: Text; notice?: NoticeInWords; reason: Text; criteria: CriterionInWords[] };

const noticeInWords = ({ document, source }: Notice): NoticeInWords => ({ document, ...(source && { source }) });

/** The law of a round, and why it is that version. */
type Law = { ruleSet: RuleSet; reason: Text; screening: Screening };

/** A verdict that is read without the rule set beside it: which document, why that version, what each clause is. */
export function inWords({ ruleSet, reason, screening }: Law, examination: Examination, names: Names): VerdictInWords {
  const { ruleSet: id, criteria, excesses, ...rest } = examination.verdict;
  const explanations = explain(ruleSet, examination, screening, names);
  const titles = new Map(ruleSet.criteria.map((criterion) => [criterion.id, criterion.title]));
  const explained = (found: readonly Excess[] | undefined): Excesses =>
    found ? { excesses: found.map((each) => ({ ...each, reason: excessText(each, names.facts) })) } : {};
  const own = provinceOf(ruleSet, screening)?.parameters;
  const provincial = own && new Map(own.map((parameter) => [parameter.id, parameter]));
  const originOf = (parameter: string): Partial<Origin> => {
    const number = provincial?.get(parameter);
    return number ? { clause: number.clause, source: number.source, confidence: number.confidence } : {};
  };
  return {
    ruleSet: id,
    document: ruleSet.document,
    ...(ruleSet.notice && { notice: noticeInWords(ruleSet.notice) }),
    reason,
    ...rest,
    ...explained(excesses),
    criteria: criteria.map(({ criterion, comparisons: _, excesses: found, ...said }) => {
      const { kind, comparisons, sources, ...more } = explanations.get(criterion) ?? nothing;
      return {
        criterion,
        title: titles.get(criterion) ?? byLocale(() => criterion),
        ...(kind !== "condition" && { kind }),
        ...said,
        ...explained(found),
        figures: provincial
          ? comparisons.map((comparison) => ({ ...comparison, ...originOf(comparison.parameter) }))
          : comparisons,
        ...pointsIn(more),
        ...(sources.length > 1 && { sources }),
      };
    }),
  };
}

const nothing: Explanation = { kind: "condition", comparisons: [], most: null, scored: [], sources: [] };

/** A table of points as it is printed: what was measured, what it gives, and what is missing to the next band. */
const tableInWords = ({ points, most, figures, answered, next }: Scored) => ({
  points,
  most,
  figures: figures.map(({ measure, unit, low, high, parameter, threshold, is }) => ({
    ...{ measure, unit, low, high, parameter, is, threshold },
  })),
  ...(answered.length > 0 && { answered }),
  next: next && {
    points: next.points,
    comparisons: next.comparisons.map(({ parameter, distance }) => ({ parameter, distance })),
    ...(next.answers.length > 0 && { answers: next.answers }),
    shortfalls: next.shortfalls.map(({ name: _, ...shortfall }) => shortfall),
  },
});

const pointsIn = ({ most, scored }: Pick<Explanation, "most" | "scored">) => ({
  ...(most !== null && { most }),
  ...(scored.length > 0 && { scored: scored.map(tableInWords) }),
});
