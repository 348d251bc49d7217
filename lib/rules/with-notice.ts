import { byLocale } from "../text/languages";
import type { Text } from "../text/text";
import type { Criterion, Measure, MeasureUnit, Parameter, RowTest, Test } from "./criterion";
import type { Fact } from "./fact";
import { type Bar, type BarTest, type Figure, type Notice, waiverOf } from "./notice";
import type { Formula, RuleSet } from "./rule-set";

/** What the bars of a notice are read against. */
export type NoticeGround = {
  facts: ReadonlyMap<string, Fact>;
  /** The list of titles: the field that tells their kind, and when one is valid. */
  titles: { list: string; kind: string; valid: readonly RowTest[] };
  words: {
    /** What a firm that does not meet a bar can do first. */
    advice: Text;
    /** What a bar is called, with where it comes from. */
    title: (title: string) => Text;
    /** A clause of a notice with the number or name of it. */
    clause: (notice: string, clause: string) => Text;
    /** What is said of a finding of the notice's own. */
    finding: Text;
  };
};

/** The prefix of parameters and findings of a notice's own. */
export const ownPrefix = "notice-";

const parameterId = ({ id }: Bar): string => `${ownPrefix}${id.toLowerCase()}`;

const same = (words: string): Text => byLocale(() => words);

const unitOf = ({ facts }: NoticeGround, id: string): MeasureUnit => {
  const fact = facts.get(id);
  return fact?.kind === "number" ? fact.unit : "pieces";
};

function figure({ fact: id, year }: Figure, { facts }: NoticeGround): Measure {
  const fact = facts.get(id);
  const isSigned = fact?.kind === "number" && fact.min < 0;
  return { fact: id, ...(year !== undefined && { year }), ...(isSigned && { signed: true }) };
}

/** What a bar asks, and the number that it is compared with, where there is one. */
function asked(bar: Bar, ground: NoticeGround): { test: Test; number: { value: number; unit: MeasureUnit } | null } {
  const { when } = bar;
  const parameter = parameterId(bar);
  switch (when.kind) {
    case "number":
      return {
        test: { compare: figure(when, ground), is: when.is, parameter },
        number: { value: when.value, unit: unitOf(ground, when.fact) },
      };
    case "ratio": {
      const of = unitOf(ground, when.part.fact);
      const ratio: [Measure, Measure] = [figure(when.part, ground), figure(when.whole, ground)];
      return {
        test: { compare: { ratio, ...(of !== "wan-yuan" && { of }) }, is: when.is, parameter },
        number: { value: when.value, unit: "percent" },
      };
    }
    case "yes-no":
      return { test: { fact: when.fact, is: when.is }, number: null };
    case "title":
      return titleAsked(when, parameter, ground);
    case "finding":
      return { test: { finding: when.finding }, number: null };
  }
}

function titleAsked(
  { title, held }: Extract<BarTest, { kind: "title" }>,
  parameter: string,
  { titles: { list, kind, valid } }: NoticeGround,
): ReturnType<typeof asked> {
  const count = { list, anyOf: [[{ field: kind, test: "one-of" as const, values: [title] }, ...valid]] };
  return {
    test: { compare: { count }, is: held ? "at-least" : "less-than", parameter },
    number: { value: 1, unit: "pieces" },
  };
}

function criterionOf(
  bar: Bar,
  notice: Notice,
  ground: NoticeGround,
): { criterion: Criterion; parameters: Parameter[] } {
  const { test, number } = asked(bar, ground);
  const { words } = ground;
  const origin = {
    clause: words.clause(notice.document, bar.clause),
    source: notice.source ?? "",
    confidence: "N" as const,
  };
  return {
    criterion: {
      ...{ id: bar.id, item: bar.id, title: words.title(bar.title), demands: same(bar.demands), advice: words.advice },
      ...origin,
      ...{ test, notExaminedAt: [] },
    },
    parameters: number ? [{ id: parameterId(bar), ...number, ...origin }] : [],
  };
}

const joinedWith = (requires: Formula, bars: readonly Bar[]): Formula => {
  if (bars.length === 0) return requires;
  const members = typeof requires === "object" && "all" in requires ? requires.all : [requires];
  return { all: [...members, ...bars.map(({ id }) => id)] };
};

function waived(criterion: Criterion, notice: Notice, { words }: NoticeGround): Criterion {
  const waiver = waiverOf(notice, criterion.id);
  if (!waiver) return criterion;
  const waivedBy = { reason: same(waiver.reason), clause: words.clause(notice.document, waiver.clause) };
  return { ...criterion, notExaminedAt: ["new", "review"], waivedBy };
}

/** A rule set as the notice of a round has it: with its bars, which all must hold, and without the clauses that it waives. */
export function withNotice(ruleSet: RuleSet, notice: Notice, ground: NoticeGround): RuleSet {
  const bars = notice.bars.map((bar) => criterionOf(bar, notice, ground));
  return {
    ...ruleSet,
    parameters: [...ruleSet.parameters, ...bars.flatMap(({ parameters }) => parameters)],
    criteria: [
      ...ruleSet.criteria.map((criterion) => waived(criterion, notice, ground)),
      ...bars.map(({ criterion }) => criterion),
    ],
    requires: joinedWith(ruleSet.requires, notice.bars),
    notice,
  };
}

/** The findings of a notice's own, which no catalogue holds. */
export const findingsIn = ({ bars }: Notice, { words }: NoticeGround): Fact[] =>
  bars.flatMap(({ title, when }): Fact[] =>
    when.kind === "finding" && when.finding.startsWith(ownPrefix)
      ? [{ id: when.finding, kind: "finding", text: words.title(title), help: words.finding }]
      : [],
  );
