import type { Apart, Gaps } from "#lib/charts/comparable";
import type { Words } from "./words";

/** Which questions of which year did not count. */
export function blanksOf({ before, after }: Apart, year: string, { translate, sentences, list, of }: Words): string {
  const quotes = ({ questions }: Gaps) => list(questions.map(({ text }) => `“${of(text)}”`));
  return sentences([
    before.notAsked > 0 ? translate("charts.plane.blanksQuick", { year, count: before.notAsked }) : "",
    before.questions.length > 0 ? translate("charts.plane.blanksBefore", { year, questions: quotes(before) }) : "",
    after.notAsked > 0 ? translate("charts.plane.blanksQuickNow", { count: after.notAsked }) : "",
    after.questions.length > 0 ? translate("charts.plane.blanksNow", { questions: quotes(after) }) : "",
  ]);
}
