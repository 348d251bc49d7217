import { problemOf } from "../instrument/answers";
import type { Codings } from "../instrument/coding";
import { type Condition, factsOf } from "../instrument/condition";
import { type Edition, type Item, questionsOf } from "../instrument/edition";
import { optionsOf, type Question } from "../instrument/question";
import type { Case } from "./case";
import { isFact } from "./facts";

/** What a schema cannot see in an edition: ids used twice, references to nothing or to the wrong kind. Empty if sound. */
export function defectsOf(edition: Edition): string[] {
  const questions = edition.sections.flatMap((section) => section.questions);
  const byId = new Map(questions.map((question) => [question.id, question]));
  const items = edition.indicators.flatMap((indicator) => indicator.items);
  const indicators = new Set(edition.indicators.map((indicator) => indicator.id));
  return [
    ...twice("section", edition.sections),
    ...twice("question", questions),
    ...twice("indicator", edition.indicators),
    ...twice("item", items),
    ...twice("advice", edition.advice),
    ...twice("check", [...edition.contradictions, ...edition.oddities]),
    ...questions.flatMap((question) => defectsOfQuestion(question, byId)),
    ...items.flatMap((item) => defectsOfItem(item, byId)),
    ...edition.indicators.flatMap(({ id, applicableWhen }) =>
      defectsOfApplicability(`indicator(${id})`, applicableWhen, byId),
    ),
    ...defectsOfModel(edition, byId, indicators),
    ...defectsOfChecks(edition, byId, indicators),
  ].map((defect) => `${edition.id}: ${defect}`);
}

function twice(kind: string, entries: readonly { id: string }[]): string[] {
  const seen = new Set<string>();
  return entries.flatMap(({ id }) => {
    if (seen.has(id)) return [`${kind}(${id}): id used twice`];
    seen.add(id);
    return [];
  });
}

function defectsOfQuestion(question: Question, byId: Map<string, Question>): string[] {
  const name = `question(${question.id})`;
  const options = question.kind === "one" || question.kind === "many" ? question.options : [];
  const unknown = question.shownWhen ? factsOf(question.shownWhen).filter((fact) => !byId.has(fact)) : [];
  const hidden = question.shownWhen ? factsOf(question.shownWhen).filter((fact) => byId.get(fact)?.shownWhen) : [];
  return [
    ...twice(`${name}.option`, options),
    ...unknown.map((fact) => `${name}.shownWhen: no question ${fact}`),
    ...hidden.map((fact) => `${name}.shownWhen: ${fact} may be hidden itself`),
    ...unknownValues(question.shownWhen, byId).map((value) => `${name}.shownWhen: no option ${value}`),
    ...defectsOfApplicability(name, question.applicableWhen, byId),
    ...(question.kind === "number" && question.min > question.max ? [`${name}: min above max`] : []),
  ];
}

function defectsOfApplicability(name: string, when: Condition | undefined, byId: Map<string, Question>): string[] {
  if (!when) return [];
  return [
    ...factsOf(when)
      .filter((fact) => !byId.has(fact))
      .map((fact) => `${name}.applicableWhen: no question ${fact}`),
    ...unknownValues(when, byId).map((value) => `${name}.applicableWhen: no option ${value}`),
  ];
}

/** Option ids that a condition over answers compares with and that the question lacks. */
function unknownValues(condition: Condition | undefined, byId: Map<string, Question>, prefix = ""): string[] {
  if (!condition) return [];
  if ("all" in condition) return condition.all.flatMap((part) => unknownValues(part, byId, prefix));
  if ("any" in condition) return condition.any.flatMap((part) => unknownValues(part, byId, prefix));
  if ("not" in condition) return unknownValues(condition.not, byId, prefix);
  if (!condition.fact.startsWith(prefix) || !("is" in condition)) return [];
  const question = byId.get(condition.fact.slice(prefix.length));
  if (!question || question.kind === "number" || question.kind === "text") return [];
  return optionsOf(question).some((option) => option.id === condition.is) ? [] : [`${condition.is}`];
}

function defectsOfItem(item: Item, byId: Map<string, Question>): string[] {
  const name = `item(${item.id})`;
  const questions = questionsOf(item).map((id) => byId.get(id));
  const missing = questionsOf(item).filter((id) => !byId.has(id));
  if (missing.length > 0) return missing.map((id) => `${name}: no question ${id}`);
  switch (item.kind) {
    case "answer":
      return questions.flatMap((question) =>
        question ? [...unscored(name, question), ...strangers(name, item.options ?? [], question)] : [],
      );
    case "choices":
      return questions.flatMap((question) => (question ? unscoredChoices(name, item.options, question) : []));
    case "number":
    case "sized":
    case "ratio":
    case "growth":
      return [
        ...questions.flatMap((question) =>
          question?.kind === "number" ? [] : [`${name}: ${question?.id} is no number`],
        ),
        ...disorder(item.breakpoints).map((defect) => `${name}.breakpoints: ${defect}`),
      ];
  }
}

function unscored(name: string, question: Question): string[] {
  const options = optionsOf(question);
  if (options.length === 0) return [`${name}: ${question.id} has no options`];
  return options.filter(({ points }) => points === null).map(({ id }) => `${name}: option ${id} is not scored`);
}

function strangers(name: string, ids: string[], question: Question): string[] {
  const known = optionsOf(question).map(({ id }) => id);
  return ids.filter((id) => !known.includes(id)).map((id) => `${name}: no option ${id}`);
}

function unscoredChoices(name: string, ids: string[], question: Question): string[] {
  if (question.kind !== "many") return [`${name}: ${question.id} is no choice of several`];
  return ids.flatMap((id) => {
    const option = question.options.find((each) => each.id === id);
    if (!option) return [`${name}: no option ${id}`];
    return option.points === null ? [`${name}: option ${id} is not scored`] : [];
  });
}

/** Scores that go both ways would let a better number lower the score. */
function disorder(breakpoints: { at: number; score: number }[]): string[] {
  const pairs = breakpoints.slice(1).map((right, place) => ({ left: breakpoints[place] ?? right, right }));
  const rises = pairs.some(({ left, right }) => right.score > left.score);
  const falls = pairs.some(({ left, right }) => right.score < left.score);
  return [
    ...(pairs.some(({ left, right }) => right.at <= left.at) ? ["not ascending"] : []),
    ...(rises === falls ? ["neither rising nor falling throughout"] : []),
  ];
}

function defectsOfModel({ model, indicators }: Edition, byId: Map<string, Question>, known: Set<string>): string[] {
  const { identification, networks, innovation, foreignSales } = model;
  const named = [
    ...model.level,
    ...model.capability,
    ...identification.passive,
    ...identification.active,
    ...model.orientation,
    ...Object.values(model.stages),
    ...model.innerConditions,
    ...Object.values(networks).flatMap((parts) => Object.values(parts)),
    ...Object.values(innovation),
  ];
  const firstQuestions = new Set(indicators.flatMap(({ items }) => items.map((item) => questionsOf(item)[0])));
  const options = byId.get(foreignSales.question);
  const answers = options ? optionsOf(options).map((option) => option.id) : [];
  return [
    ...named.filter((id) => !known.has(id)).map((id) => `model: no indicator ${id}`),
    ...Object.values(model.partner)
      .filter((id) => byId.get(id)?.kind !== "rating" || !firstQuestions.has(id))
      .map((id) => `model.partner: no item reads a rating ${id}`),
    ...[foreignSales.now, foreignSales.stopped, foreignSales.never]
      .filter((id) => !answers.includes(id))
      .map((id) => `model.foreignSales: no option ${id}`),
    ...model.series.flatMap((series) =>
      (series.kind === "share" ? [series.over, series.under] : series.figures)
        .filter((id) => byId.get(id)?.kind !== "number")
        .map((id) => `model.series(${series.topic}): ${id} is no number`),
    ),
  ];
}

function defectsOfChecks(edition: Edition, byId: Map<string, Question>, known: Set<string>): string[] {
  const about = (name: string, condition: Condition) => [
    ...factsOf(condition)
      .filter((fact) => !isFact(fact, edition))
      .map((fact) => `${name}: no fact ${fact}`),
    ...unknownValues(condition, byId, "answer.").map((value) => `${name}: no option ${value}`),
  ];
  return [
    ...edition.contradictions.flatMap(({ id, smaller, larger }) =>
      [smaller, ...larger]
        .filter((question) => byId.get(question)?.kind !== "number")
        .map((question) => `contradiction(${id}): ${question} is no number`),
    ),
    ...edition.oddities.flatMap(({ id, when }) => {
      if ("sameRating" in when || "secondsPerAnswerBelow" in when) return [];
      if (!("above" in when)) return about(`oddity(${id})`, when);
      return [when.figure, when.above]
        .filter((question) => byId.get(question)?.kind !== "number")
        .map((question) => `oddity(${id}): ${question} is no number`);
    }),
    ...edition.advice.flatMap(({ id, when, improves }) => [
      ...about(`advice(${id})`, when),
      ...improves
        .filter((indicator) => !known.has(indicator))
        .map((indicator) => `advice(${id}): improves no indicator ${indicator}`),
    ]),
  ];
}

/** Ids used twice among the cases, and in each among its snapshots and series. Empty if sound. */
export function defectsOfCases(cases: readonly Case[]): string[] {
  return [
    ...twice("case", cases),
    ...cases.flatMap(({ id, snapshots, series }) => [
      ...twice(`case(${id}).snapshot`, snapshots),
      ...twice(`case(${id}).series`, series),
    ]),
  ];
}

/** Codings of no case or snapshot, and coded answers that the edition's questions do not allow. Empty if sound. */
export function defectsOfCodings(codings: Codings, cases: readonly Case[], edition: Edition): string[] {
  const byId = new Map(edition.sections.flatMap(({ questions }) => questions.map((each) => [each.id, each] as const)));
  const defects = Object.entries(codings).flatMap(([id, coding]) => {
    const published = cases.find((each) => each.id === id);
    if (!published) return [`coding(${id}): no such case`];
    return Object.entries(coding).flatMap(([snapshot, answers]) => {
      const name = `coding(${id}).${snapshot}`;
      if (!published.snapshots.some((each) => each.id === snapshot)) return [`${name}: no such snapshot`];
      return Object.entries(answers).flatMap(([question, { answer }]) => {
        const definition = byId.get(question);
        const problem = definition ? problemOf(definition, answer) : { code: "unknown-question" };
        return problem ? [`${name}.${question}: ${problem.code}`] : [];
      });
    });
  });
  return defects.map((defect) => `${edition.id}: ${defect}`);
}
