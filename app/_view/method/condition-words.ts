import { questionIndex } from "#lib/charts/questions";
import type { Condition } from "#lib/instrument/condition";
import type { Edition } from "#lib/instrument/edition";
import { optionsOf } from "#lib/instrument/question";
import type { Words } from "../charts/words";

type Context = { edition: Edition; words: Words };

/** A condition as a sentence would put it. */
export function conditionWords(condition: Condition, context: Context, isInner = false): string {
  const { translate, number } = context.words;
  const join = (parts: Condition[], by: "method.condition.and" | "method.condition.or") => {
    const text = parts.map((part) => conditionWords(part, context, true)).join(translate(by));
    return isInner && parts.length > 1 ? translate("method.condition.group", { condition: text }) : text;
  };
  if ("all" in condition) return join(condition.all, "method.condition.and");
  if ("any" in condition) return join(condition.any, "method.condition.or");
  if ("not" in condition)
    return translate("method.condition.not", { condition: conditionWords(condition.not, context) });
  const fact = factWords(condition.fact, context);
  if ("is" in condition)
    return translate("method.condition.is", { fact, value: valueWords(condition.fact, condition.is, context) });
  if ("atLeast" in condition)
    return translate("method.condition.atLeast", { fact, value: number(condition.atLeast, 2) });
  return translate("method.condition.below", { fact, value: number(condition.below, 2) });
}

function factWords(fact: string, { edition, words }: Context): string {
  const { translate, of } = words;
  const [kind = "", ...rest] = fact.split(".");
  const id = rest.join(".");
  const question = questionIndex(edition).get(kind === "answer" ? id : fact);
  if (question) return translate("method.condition.answer", { question: of(question.text) });
  if (kind === "indicator" || kind === "part") {
    const indicator = edition.indicators.find((each) => each.id === id);
    return translate("method.facts.indicator", { name: indicator ? of(indicator.name) : id });
  }
  const key = `method.facts.${fact}` as "method.facts.quadrant";
  return translate.has(key) ? translate(key) : fact;
}

function valueWords(fact: string, value: string | number | boolean, { edition, words }: Context): string {
  const { translate, of, number } = words;
  if (typeof value === "boolean") return translate(value ? "method.condition.yes" : "method.condition.no");
  if (fact === "path") return translate(`classes.path.${value}` as "classes.path.1");
  if (typeof value === "number") return number(value, 2);
  const question = questionIndex(edition).get(fact.replace(/^answer\./, ""));
  const option = question && optionsOf(question).find(({ id }) => id === value);
  if (option) return of(option.text);
  const key = classKeyOf(fact, value);
  return translate.has(key) ? translate(key) : value;
}

/** Where a class's plain name stands in the messages. */
function classKeyOf(fact: string, value: string): "classes.verdict.clear" {
  const [kind = ""] = fact.split(".");
  const places: Record<string, string> = {
    quadrant: `classes.quadrant.${value}.term`,
    verdict: `classes.verdict.${value}`,
    "level-class": `classes.level.${value}`,
    "capability-class": `classes.capability.${value}`,
    "foreign-sales": `method.facts.foreignSales.${value}`,
    identification: `classes.identification.${value}`,
    orientation: `classes.orientation.${value}`,
    expected: `classes.orientation.${value}`,
    alignment: `classes.alignment.${value}.name`,
    stage: `classes.stage.${value}.name`,
    coupling: `classes.coupling.${value}`,
    mode: `classes.mode.${value}.name`,
    fit: `classes.fit.${value}.name`,
    profile: `classes.profile.${value}.name`,
  };
  return (places[kind] ?? `classes.${kind}.${value}`) as "classes.verdict.clear";
}
