import type { Answers } from "#lib/instrument/answers";
import { holds } from "#lib/instrument/condition";
import { type Edition, type FirstCalibration, type Item, questionsOf } from "#lib/instrument/edition";
import { type Depth, isAsked, optionsOf, type Question } from "#lib/instrument/question";

/**
 * The first arithmetic written down a second time, slowly and without the core's code, as a witness
 * against it.
 */
type Verdict = { score: number; sd: number } | null;
type Known = number | "unanswered" | "not-applicable";

export function reference(edition: Edition, answers: Answers, depth: Depth) {
  const { errors, enough } = edition.calibration as FirstCalibration;
  const questions = new Map<string, Question>(edition.sections.flatMap((s) => s.questions.map((q) => [q.id, q])));
  const question = (id: string) => questions.get(id) as Question;
  const asked = (item: Item) => questionsOf(item).every((id) => isAsked(question(id), depth));
  const fact = (id: string) => {
    const answer = isAsked(question(id), depth) ? answers[id] : undefined;
    return answer === "dont-know" || answer === "not-applicable" || typeof answer === "object" ? undefined : answer;
  };
  const state = (id: string) => {
    const { shownWhen } = question(id);
    if (shownWhen && holds(shownWhen, fact).truth === "no") return "not-applicable";
    const answer = isAsked(question(id), depth) ? answers[id] : undefined;
    if (answer === "not-applicable") return "not-applicable";
    return answer === undefined || answer === "dont-know" ? "unanswered" : answer;
  };
  const line = (points: { at: number; score: number }[], x: number): number => {
    const first = points[0] as { at: number; score: number };
    const last = points.at(-1) as { at: number; score: number };
    if (x <= first.at) return first.score;
    if (x >= last.at) return last.score;
    const right = points.findIndex((point) => point.at >= x);
    const [p, q] = points.slice(right - 1, right + 1) as [typeof first, typeof first];
    return p.score + ((x - p.at) * (q.score - p.score)) / (q.at - p.at);
  };
  const known = (item: Item): Known => {
    const states = questionsOf(item).map(state);
    if (states.includes("not-applicable")) return "not-applicable";
    if (states.includes("unanswered") || !asked(item)) return "unanswered";
    const [a, b, c] = states as [number, number, number];
    switch (item.kind) {
      case "answer":
      case "choices": {
        const options = optionsOf(question(item.question)).filter(
          (o) => item.kind === "answer" || item.options.includes(o.id),
        );
        const chosen = [states[0]].flat();
        return Math.min(
          1,
          options.filter((o) => chosen.includes(o.id)).reduce((sum, o) => sum + (o.points ?? 0), 0),
        );
      }
      case "number":
        return line(item.breakpoints, a);
      case "ratio":
        return b === 0 ? "unanswered" : line(item.breakpoints, a / b);
      case "sized":
        throw new Error("no item of the first arithmetic");
      case "growth":
        return a + b + c === 0 ? 0 : line(item.breakpoints, ((c + 1) / (a + 1)) ** 0.5 - 1);
    }
  };
  const error = (item: Item) => ("breakpoints" in item ? errors.number : errors.choice);
  const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);

  const indicator = (id: string) => {
    const { items, weight } = edition.indicators.find((each) => each.id === id) as Edition["indicators"][number];
    const all = items.map((item) => ({ item, value: known(item) })).filter(({ value }) => value !== "not-applicable");
    const answered = all.filter(({ value }) => typeof value === "number") as { item: Item; value: number }[];
    const whole = sum(all.map(({ item }) => item.weight));
    const weighed = sum(answered.map(({ item }) => item.weight));
    const due = sum(all.filter(({ item }) => asked(item)).map(({ item }) => item.weight));
    const uniform = (item: Item) => ((item.weight / whole) * errors.unanswered) ** 2;
    const isEnough = weighed > 0 && weighed >= enough.indicator * due - 1e-9;
    const open = all.filter(({ value }) => value === "unanswered").map(({ item }) => item);
    return {
      weight,
      applies: all.length > 0,
      score: isEnough ? sum(answered.map(({ item, value }) => (item.weight * value) / weighed)) : null,
      variance: isEnough
        ? sum(answered.map(({ item }) => ((item.weight / weighed) * error(item)) ** 2)) + sum(open.map(uniform))
        : sum(all.map(({ item }) => uniform(item))),
    };
  };

  const dimension = (ids: string[]): Verdict => {
    const all = ids.map(indicator).filter(({ applies }) => applies);
    const scored = all.filter(({ score }) => score !== null);
    const needed = ids.length > enough.dimension ? enough.dimension : all.length;
    if (scored.length === 0 || scored.length < needed) return null;
    const weighed = sum(scored.map(({ weight }) => weight));
    const whole = sum(all.map(({ weight }) => weight));
    return {
      score: sum(scored.map(({ weight, score }) => (weight * (score as number)) / weighed)),
      sd: Math.sqrt(
        sum(all.map(({ weight, score, variance }) => (weight / (score === null ? whole : weighed)) ** 2 * variance)),
      ),
    };
  };

  const { model } = edition;
  return {
    level: dimension(model.level),
    capability: dimension(model.capability),
    government: dimension(Object.values(model.networks.government)),
    business: dimension(Object.values(model.networks.business)),
    technological: dimension(Object.values(model.networks.technological)),
    technology: indicator(model.innovation.technology).score,
    market: indicator(model.innovation.market).score,
  };
}
