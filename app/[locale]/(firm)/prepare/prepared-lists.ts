import type { Blank, PreparedLine, PreparedList, PreparedWords } from "#app/_view/prepare/prepared";
import { entryWords } from "#app/[locale]/(firm)/sheets/[token]/official/words";
import { translator } from "#app/translate";
import { answerWords } from "#app/words/answer-words";
import type { StoredEntry } from "#lib/entry/entry";
import { type EntryKey, keyOfFact } from "#lib/entry/key";
import { optionsOf, type Question } from "#lib/instrument/question";
import type { FactQuestion } from "#lib/programme/asked-facts";
import { type AskedLine, isWhole } from "#lib/programme/asked-lines";
import type { DepartmentList, ListLine } from "#lib/programme/department-lists";
import type { FactKey } from "#lib/rules/fact";
import { partsOf } from "#lib/rules/keys";
import { type Locale, languages } from "#lib/text/languages";

/** What stands under a key. */
export type EntryOf = (key: EntryKey) => StoredEntry | undefined;

export const nothingKnown: EntryOf = () => undefined;

/** Whether something stands under a key that somebody gave as an answer. */
const isGiven = (entry: StoredEntry | undefined): entry is StoredEntry => entry !== undefined && "value" in entry.entry;

/** Whether everything of a line is known that is needed; of what may be left out, all. */
export const isKnown = (line: AskedLine, entryOf: EntryOf): boolean => isWhole(line, (key) => isGiven(entryOf(key)));

/** Whether a line is still to be given: what may be left out is not. */
export const isOpen = (line: AskedLine, entryOf: EntryOf): boolean => line.needed.length > 0 && !isKnown(line, entryOf);

/** The years that a line asks, where it asks several. */
export const yearsIn = ({ asked }: ListLine): number[] => {
  const years = (asked?.keys ?? []).flatMap((key) => partsOf(key).year ?? []);
  return years.length > 1 ? years : [];
};

export const nameOf = ({ asked, question }: ListLine, locale: Locale): string =>
  (asked ? asked.fact.text : question.text)[locale];

function factAnswer({ fact, keys, fields }: FactQuestion, locale: Locale, entryOf: EntryOf): PreparedLine["answer"] {
  const translate = translator(locale);
  if (fact.kind === "list") {
    const columns = fact.fields.filter(({ id }) => fields.has(id)).map(({ text }) => text[locale]);
    return { kind: "rows", words: translate("prepare.rows", { columns: columns.join(languages[locale].comma) }) };
  }
  if (fact.kind === "yes-no")
    return { kind: "choice", options: [translate("prepare.yes"), translate("prepare.no")], many: false };
  if (fact.kind === "choice")
    return { kind: "choice", options: fact.options.map(({ text }) => text[locale]), many: false };
  const blankOf = (key: FactKey): Blank => {
    const { year } = partsOf(key);
    const entry = entryOf(keyOfFact(key));
    const label = year === null ? null : translate("prepare.year", { year: String(year) });
    return { label, known: isGiven(entry) ? entryWords(fact, entry.entry, locale) : null };
  };
  return { kind: "blanks", blanks: keys.map(blankOf) };
}

function questionAnswer(question: Question, year: number, locale: Locale): PreparedLine["answer"] {
  const translate = translator(locale);
  if (question.kind === "text") return { kind: "blanks", blanks: [{ label: null, known: null }] };
  if (question.kind !== "number")
    return {
      kind: "choice",
      options: optionsOf(question).map(({ text }) => text[locale]),
      many: question.kind === "many",
    };
  const { yearsBefore } = question;
  const label = yearsBefore === null ? null : translate("prepare.year", { year: String(year - yearsBefore) });
  return { kind: "blanks", blanks: [{ label, known: null }] };
}

/** In which the numbers of a line are written. */
function unitOf({ asked, question }: ListLine, locale: Locale): string | null {
  const translate = translator(locale);
  if (asked) return asked.fact.kind === "number" ? translate(`official.units.${asked.fact.unit}`) : null;
  return question.kind === "number" ? translate(`units.${question.unit}`) : null;
}

/** Whether only an official form asks it. */
export const isOptional = ({ needed }: AskedLine): boolean => needed.length === 0;

/** What is known of a line, as a reader would say it. */
export function knownValue(line: ListLine, locale: Locale, entryOf: EntryOf): string {
  const { asked, question } = line;
  const said = (key: EntryKey) => {
    const entry = entryOf(key)?.entry;
    return asked ? entryWords(asked.fact, entry, locale) : answerWords(question, entry, locale);
  };
  return line.keys.map(said).join(" / ");
}

type Context = { locale: Locale; year: number; entryOf: EntryOf };

export function preparedLine(line: ListLine, { locale, year, entryOf }: Context): PreparedLine {
  const { id, asked, question, where } = line;
  return {
    id,
    name: nameOf(line, locale),
    unit: unitOf(line, locale),
    isOptional: isOptional(line),
    where: where[locale],
    answer: asked ? factAnswer(asked, locale, entryOf) : questionAnswer(question, year, locale),
  };
}

/** Lists as they are read or printed: what is open of each, and what is known. */
export function preparedLists(lists: readonly DepartmentList[], context: Context): PreparedList[] {
  const { locale, entryOf } = context;
  return lists.map(({ department, lines }) => {
    const lacking = lines.filter((line) => !isKnown(line, entryOf));
    // What only an official form asks can wait.
    const open = [...lacking.filter((line) => !isOptional(line)), ...lacking.filter(isOptional)];
    const known = lines.filter((line) => isKnown(line, entryOf));
    return {
      id: department.id,
      title: department.title[locale],
      hint: department.hint[locale],
      count: translator(locale)("prepare.count", { count: open.length }),
      lines: open.map((line) => preparedLine(line, context)),
      known: known.map((line) => {
        const value = knownValue(line, locale, entryOf);
        return { id: line.id, words: translator(locale)("prepare.knownOf", { name: nameOf(line, locale), value }) };
      }),
    };
  });
}

export function preparedWords(locale: Locale): PreparedWords {
  const translate = translator(locale);
  return {
    where: translate("prepare.where"),
    optional: translate("prepare.optional"),
    many: translate("prepare.many"),
    known: translate("prepare.known"),
    filledBy: translate("prepare.filledBy"),
    filledOn: translate("prepare.filledOn"),
    nothing: translate("prepare.nothing"),
  };
}
