import type { Answers } from "../../../../../../../lib/instrument/answers";
import type { Edition } from "../../../../../../../lib/instrument/edition";
import type { Question } from "../../../../../../../lib/instrument/question";
import type { Locale } from "../../../../../../../lib/instrument/text";
import type { Check } from "../../../../../../_view/section/field";

/** The contradictions that figures of this page can be part of, with the figures that other pages hold. */
export function checksOf(edition: Edition, page: Question[], answers: Answers, locale: Locale): Check[] {
  const here = new Set(page.map(({ id }) => id));
  return edition.contradictions
    .filter(({ smaller, larger }) => [smaller, ...larger].some((id) => here.has(id)))
    .map(({ id, text, smaller, larger }) => ({
      id,
      text: text[locale],
      smaller,
      larger,
      known: Object.fromEntries(
        [smaller, ...larger].flatMap((question) => {
          const figure = answers[question];
          return typeof figure === "number" ? [[question, figure]] : [];
        }),
      ),
    }));
}
