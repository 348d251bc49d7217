import { stringify } from "csv-stringify/sync";
import { wordsOf } from "#app/_view/charts/words";
import { stateOf } from "#app/_view/ladder/ladder";
import { reviewWords } from "#app/_view/review/words";
import { factsById } from "#app/acts/programme/rules";
import { claimedOf } from "#app/acts/sheets/claims";
import { valuesAmong } from "#app/acts/sheets/entries";
import { ladderFrom } from "#app/acts/sheets/law-today";
import { formats, translator } from "#app/translate";
import { answerWords } from "#app/words/answer-words";
import { hasResult, type SubmissionRecord } from "#db/sheets/snapshots";
import { isHeld } from "#lib/charts/held";
import type { Entry, StoredEntry } from "#lib/entry/entry";
import type { Edition } from "#lib/instrument/edition";
import type { FactKey } from "#lib/rules/fact";
import { pairsOf, partsOf } from "#lib/rules/keys";
import type { Locale } from "#lib/text/text";
import type { Row } from "./conclusion-table";
import { conclusionRows } from "./conclusions";

/** A cell that no spreadsheet takes for a formula, whatever blanks it begins with. */
const harmless = (cell: string): string =>
  /^[\s\u200b\ufeff]*[=+\-@\uff0b\uff0d\uff1d\uff20]/u.test(cell) ? `'${cell}` : cell;

type Table = {
  locale: Locale;
  edition: Edition;
  sheet: { firmName: string | null; year: number };
  stored: ReadonlyMap<string, StoredEntry>;
  facts: ReadonlyMap<FactKey, StoredEntry>;
  /** The submission to tell of; `null` for a sheet that has none, whose answers and facts stand alone. */
  snapshot: SubmissionRecord | null;
};

const columns = ["section", "id", "question", "answer", "words", "note", "score", "error"] as const;

/**
 * A row for every question, indicator, conclusion, fact, and clause of every tier. Opens in a spreadsheet as
 * it is: byte order mark, and no cell that a spreadsheet would take for a formula.
 */
export function csvOf({ locale, edition, sheet, stored, facts, snapshot }: Table): string {
  const translate = translator(locale);
  const rows = [
    ...sheetRows(locale, sheet, snapshot),
    ...answerRows(locale, edition, stored, snapshot),
    ...(snapshot && hasResult(snapshot) ? conclusionRows(locale, edition, snapshot) : []),
    ...factRows(locale, facts, snapshot),
    ...(snapshot ? ladderRows(locale, snapshot) : []),
  ];
  const cells = rows.map((row) => columns.map((column) => row[column] ?? ""));
  return stringify(
    [columns.map((column) => translate(`csv.${column}`)), ...cells].map((row) => row.map(harmless)),
    { bom: true, quoted: true, record_delimiter: "windows" },
  );
}

/** Whose table it is: firm, year, and which submission of which moment. */
function sheetRows(locale: Locale, { firmName, year }: Table["sheet"], snapshot: SubmissionRecord | null): Row[] {
  const translate = translator(locale);
  const section = translate("csv.sheet");
  const at = snapshot && formats(locale).dateTime(snapshot.submittedAt, { dateStyle: "medium", timeStyle: "short" });
  return [
    { section, id: "sheet.firm", question: translate("csv.firm"), words: firmName ?? "" },
    { section, id: "sheet.year", question: translate("csv.year"), answer: String(year), words: String(year) },
    {
      section,
      id: "sheet.submission",
      question: translate("csv.submission"),
      answer: snapshot ? String(snapshot.revision) : "",
      words: snapshot ? String(snapshot.revision) : translate("csv.notSubmitted"),
    },
    {
      section,
      id: "sheet.submitted",
      question: translate("csv.submittedAt"),
      answer: snapshot?.submittedAt.toISOString() ?? "",
      words: at ?? "",
    },
  ];
}

function answerRows(
  locale: Locale,
  edition: Edition,
  stored: Table["stored"],
  snapshot: SubmissionRecord | null,
): Row[] {
  const answerOf = (id: string): { entry: Entry | undefined; note: string } => {
    if (!snapshot) return { entry: stored.get(id)?.entry, note: stored.get(id)?.note ?? "" };
    const answer = snapshot.answers[id];
    return { entry: answer === undefined ? undefined : { value: answer }, note: snapshot.notes[id] ?? "" };
  };
  return edition.sections.flatMap((section) =>
    section.questions.map((question): Row => {
      const { entry, note } = answerOf(question.id);
      return {
        section: section.title[locale],
        id: question.id,
        question: question.text[locale],
        answer: entry && "value" in entry ? [entry.value].flat().join(" ") : "",
        words: entry ? answerWords(question, entry, locale) : "",
        note,
      };
    }),
  );
}

/** The facts as they were submitted, or as they stand; each row of a list of rights for itself. */
function factRows(locale: Locale, current: Table["facts"], snapshot: SubmissionRecord | null): Row[] {
  const words = reviewWords(locale);
  const facts = snapshot ? (snapshot.facts ?? {}) : claimedOf(valuesAmong(current));
  return pairsOf(facts).flatMap(([key, value]) => {
    const fact = factsById.get(partsOf(key).fact);
    return words.valueLines(fact, value).map(
      (line): Row => ({
        section: words.translate("official.title"),
        id: key,
        question: words.factText(fact, key),
        answer: Array.isArray(value) ? "" : String(value),
        words: line,
      }),
    );
  });
}

/** Every tier with what its rules came to, then each of their clauses with its facts and how far they are off. */
function ladderRows(locale: Locale, { ladder, submittedAt, facts }: SubmissionRecord): Row[] {
  const words = reviewWords(locale);
  const { translate } = words;
  const steps = ladder ? ladderFrom(ladder, submittedAt, facts ?? {}) : [];
  return steps.flatMap((step) => {
    const { tier, status, reason, clauses } = step;
    const section = `${translate("ladder.title")} · ${translate(`rounds.tiers.${tier}`)}`;
    const whole: Row = {
      section,
      id: tier,
      question: translate("csv.tier"),
      answer: isHeld(step.held) ? "held" : step.isBehind ? "not-applicable" : (status ?? ""),
      words: reason ? reason[locale] : stateOf(step, steps, wordsOf(locale)),
    };
    const each = clauses.map((clause): Row => {
      const { kind, replacedBy, comparisons, scored, standing, disputes, sameRows, excesses } = clause;
      const replaced = translate("ladder.replaced", { by: replacedBy.map((title) => title[locale]).join("、") });
      const measured =
        kind === "condition" ? comparisons.map(words.sentence) : kind === "class" ? words.namedTexts(comparisons) : [];
      const points = words.scoreLines(scored, words.namedShortfall);
      const isAside = kind === "condition" && (standing === "alternative" || standing === "reference");
      const status = isAside
        ? translate(`ladder.standing.${standing}`)
        : kind === "condition"
          ? translate(`ladder.status.${clause.status}`)
          : words.saidOf(kind, clause).words;
      const readings = [...disputes.map((each) => words.toldDispute(each).text), ...sameRows.map(words.sameRowsText)];
      const impossible = excesses.map(({ text }) => text[locale]);
      const aside = replacedBy.length > 0 && clause.status !== "not-applicable" ? [replaced] : [];
      return {
        section,
        id: clause.id,
        question: clause.title[locale],
        answer: clause.status,
        words: [status, ...aside, ...measured, ...points, ...readings, ...impossible].join("; "),
      };
    });
    return [whole, ...each];
  });
}
