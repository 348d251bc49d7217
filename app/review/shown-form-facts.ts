import type { ApplicationFile } from "#db/programme/application-file";
import { factsOf } from "#lib/rules/asked";
import type { FactKey, FactValue } from "#lib/rules/fact";
import { pairsOf, partsOf, valueAt } from "#lib/rules/keys";
import type { Locale } from "#lib/text/text";
import type { ShownAnswers } from "../_view/review/self-assessment";
import { reviewWords } from "../_view/review/words";
import { ruleSetOf } from "../acts/programme/round-rules";
import { factsById, screeningOf } from "../acts/programme/rules";
import { scopedName } from "../words/scope-words";

/** What the firm gave that no clause of the round reads, as the application form has it; years of a fact together. */
export function formFacts(file: ApplicationFile, locale: Locale): ShownAnswers {
  const words = reviewWords(locale);
  const read = new Set(factsOf(ruleSetOf(file.round), screeningOf(file.round, file.submission)).map(({ key }) => key));
  const standing = (key: FactKey) => file.verified.get(key) ?? valueAt(file.claimed, key);
  const given = new Map<string, [FactKey, FactValue][]>();
  for (const [key, value] of pairsOf(file.claimed)) {
    const { fact } = partsOf(key);
    if (!read.has(key) && factsById.has(fact)) given.set(fact, [...(given.get(fact) ?? []), [key, value]]);
  }
  const rows = [...factsById.values()].flatMap((fact) => {
    const values = given.get(fact.id);
    if (!values) return [];
    const lines = values.flatMap(([key, value]) => {
      const { year } = partsOf(key);
      const said = words.valueLines(fact, value);
      return year === null
        ? said
        : said.map((line) => words.translate("review.diagnosis.ofYear", { year: `${year}`, line }));
    });
    return [{ id: fact.id, question: scopedName(fact.text[locale], fact.id, standing, locale), lines, note: null }];
  });
  return { id: "form", title: words.translate("review.diagnosis.form"), rows };
}
