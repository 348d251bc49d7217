import type { CorrectionControl } from "#app/_view/advising/desk/correction-form";
import type { FormBefore } from "#app/forms/kept-form";
import { translator } from "#app/translate";
import { abstentionField, valueField } from "#lib/advising/review-form";
import type { Asked } from "#lib/entry/asked";
import type { Entry } from "#lib/entry/entry";
import { entryText, valuesOf } from "#lib/entry/reading";
import { isAbstention } from "#lib/instrument/answers";
import { optionsOf, type Question } from "#lib/instrument/question";
import type { Fact } from "#lib/rules/fact";
import type { Locale } from "#lib/text/text";

type Shape = Pick<CorrectionControl, "kind" | "choices" | "abstentions" | "unit" | "inputMode">;

/** How an entry is corrected, filled in with what came back, or with what stands; `null` for lists. */
export function correctionControl(
  asked: Asked,
  stands: Entry | undefined,
  before: FormBefore,
  locale: Locale,
): CorrectionControl | null {
  const shape = asked.question ? ofQuestion(asked.question, locale) : ofFact(asked.fact, locale);
  if (!shape) return null;
  const typed = before.all(valueField);
  const values = typed.length > 0 ? typed : asked.question ? valuesOf(asked.question, stands) : [entryText(stands)];
  const abstained = before.typed(abstentionField) ?? values.find(isAbstention) ?? null;
  const isApart = shape.abstentions.length > 0;
  return {
    ...shape,
    values: isApart ? values.filter((value) => !isAbstention(value)) : values,
    abstention: isApart ? abstained : null,
  };
}

function ofQuestion(question: Question, locale: Locale): Shape {
  const translate = translator(locale);
  const abstentions = question.allows.map((id) => ({ id, text: translate(`abstentions.${id}`) }));
  if (question.kind === "number")
    return { kind: "typed", choices: [], abstentions, unit: translate(`units.${question.unit}`), inputMode: "decimal" };
  if (question.kind === "text") return { kind: "typed", choices: [], abstentions: [], unit: null, inputMode: "text" };
  const choices = optionsOf(question).map(({ id, text }) => ({ id, text: text[locale] }));
  const kind = question.kind === "many" ? "many" : "one";
  return { kind, choices: [...choices, ...abstentions], abstentions: [], unit: null, inputMode: "text" };
}

function ofFact(fact: Fact, locale: Locale): Shape | null {
  const translate = translator(locale);
  const plain = { choices: [], abstentions: [], unit: null, inputMode: "text" as const };
  switch (fact.kind) {
    case "number":
      return { ...plain, kind: "typed", unit: translate(`official.units.${fact.unit}`), inputMode: "decimal" };
    case "date":
      return { ...plain, kind: "date" };
    case "yes-no":
      return {
        ...plain,
        kind: "one",
        choices: [
          { id: "yes", text: translate("official.yes") },
          { id: "no", text: translate("official.no") },
        ],
      };
    case "choice":
      return { ...plain, kind: "one", choices: fact.options.map(({ id, text }) => ({ id, text: text[locale] })) };
    case "text":
      return { ...plain, kind: "typed" };
    case "list":
    case "finding":
      return null;
  }
}
