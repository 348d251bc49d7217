import { sureLine } from "#app/_view/charts/sure-words";
import { wordsOf } from "#app/_view/charts/words";
import { questionsOf, shareShown, strengthShown, sureOfAll } from "#lib/charts/sureness";
import type { Diagnosis, Quadrant } from "#lib/diagnosis/diagnosis";
import type { Edition } from "#lib/instrument/edition";
import type { Question } from "#lib/instrument/question";
import type { Row, Table } from "./conclusion-table";

/** How sure each class is; beyond 5 and 95 per cent a number goes no further. */
export function sureRows({ locale, translate }: Table, diagnosis: Diagnosis): Row[] {
  const words = wordsOf(locale);
  return sureOfAll(diagnosis).map((each) => ({
    section: translate("sureness.sure.tableTitle"),
    id: `certainty-${each.id}`,
    question: translate(`sureness.parts.${each.id}`),
    answer: each.sure.certainty,
    words: sureLine(each, words),
    score: `${shareShown(each.sure.probability).percent}`,
  }));
}

/** What classes could be once what is withheld is known, which answers would settle them, and what cannot be checked. */
export function openRows({ locale, translate, section }: Table, edition: Edition, diagnosis: Diagnosis): Row[] {
  const shown = strengthShown(edition, diagnosis);
  const { unchecked } = diagnosis;
  const named = (questions: Question[]) => questions.map(({ text }) => text[locale]).join("; ");
  const rows: Row[] = [];
  if (shown?.range) {
    const name = (id: Quadrant) => translate(`classes.quadrant.${id}.name`);
    const { from, to } = shown.range;
    rows.push({
      section,
      id: "range-quadrant",
      question: translate("sureness.range.title"),
      answer: to,
      words: translate("sureness.headline.range", { from: name(from), to: name(to) }),
      note: named(shown.settling),
    });
  }
  if (unchecked && unchecked.length > 0)
    rows.push({
      section,
      id: "unchecked",
      question: translate("sureness.doubt.unchecked"),
      words: translate("sureness.doubt.uncheckedText"),
      note: named(questionsOf(edition, unchecked)),
    });
  return rows;
}
