import { stringify } from "csv-stringify/sync";
import type { StoredAnswer } from "../../../../../../../db/answers";
import type { SnapshotRecord } from "../../../../../../../db/snapshots";
import type { Edition } from "../../../../../../../lib/instrument/edition";
import type { Entry } from "../../../../../../../lib/instrument/entry";
import type { Locale } from "../../../../../../../lib/instrument/text";
import { answerWords } from "../../../../../../answer-words";
import { translator } from "../../../../../../translate";

/** A cell that no spreadsheet takes for a formula, whatever blanks it begins with. */
const harmless = (cell: string): string =>
  /^[\s\u200b\ufeff]*[=+\-@\uff0b\uff0d\uff1d\uff20]/u.test(cell) ? `'${cell}` : cell;

/**
 * One row a question, then one row an indicator. Opens in a spreadsheet as it is: byte order mark, and no cell that a
 * spreadsheet would take for a formula.
 */
export function csvOf(
  locale: Locale,
  edition: Edition,
  stored: StoredAnswer[],
  snapshot: SnapshotRecord | null,
): string {
  const translate = translator(locale);
  const current = new Map(stored.map((answer) => [answer.question, answer]));
  const answerOf = (id: string): { entry: Entry | undefined; note: string } => {
    if (!snapshot) return { entry: current.get(id)?.entry, note: current.get(id)?.note ?? "" };
    const answer = snapshot.answers[id];
    return { entry: answer === undefined ? undefined : { answer }, note: snapshot.notes[id] ?? "" };
  };
  const answers = edition.sections.flatMap((section) =>
    section.questions.map((question) => {
      const { entry, note } = answerOf(question.id);
      const raw = entry && "answer" in entry ? [entry.answer].flat().join(" ") : "";
      const words = entry ? answerWords(question, entry, locale) : "";
      return [section.title[locale], question.id, question.text[locale], raw, words, note, ""];
    }),
  );
  const scores = snapshot
    ? edition.indicators.map(({ id, name }) => {
        const score = snapshot.diagnosis.indicators[id]?.score;
        return [
          translate("csv.indicators"),
          id,
          name[locale],
          "",
          "",
          "",
          typeof score === "number" ? score.toFixed(1) : "",
        ];
      })
    : [];
  const columns = ["section", "id", "question", "answer", "words", "note", "score"] as const;
  const header = columns.map((column) => translate(`csv.${column}`));
  return stringify(
    [header, ...answers, ...scores].map((row) => row.map(harmless)),
    { bom: true, quoted: true, record_delimiter: "windows" },
  );
}
