import type { Entry } from "../lib/instrument/entry";
import { choicesIn } from "../lib/instrument/form-entry";
import { Abstention, optionsOf, type Question } from "../lib/instrument/question";
import type { Locale } from "../lib/instrument/text";
import { formats, translator } from "./translate";

/** An entry as a reader would say it: the words of the choices, the figure with its unit. */
export function answerWords(question: Question, entry: Entry | undefined, locale: Locale): string {
  const translate = translator(locale);
  if (!entry || "cleared" in entry) return translate("check.noAnswer");
  const said = "answer" in entry ? entry.answer : question.kind === "many" ? choicesIn(entry.typed) : entry.typed;
  const abstention = Abstention.safeParse(said);
  if (abstention.success) return translate(`abstentions.${abstention.data}`);
  if (typeof said === "number") {
    const figure = formats(locale).number(said);
    return question.kind === "number" ? `${figure} ${translate(`units.${question.unit}`)}` : figure;
  }
  const options = optionsOf(question);
  return [said]
    .flat()
    .map((id) => options.find((option) => option.id === id)?.text[locale] ?? id)
    .join(locale === "zh" ? "；" : "; ");
}
