import type { ExportFirm } from "#db/programme/export";
import { type CategoryId, categories, type MeasureId, measures } from "#lib/cohort/catalogue";
import type { ColumnGroup } from "#lib/programme/column";
import type { ColumnId } from "#lib/programme/column-list";
import { type LettersOf, lettersOf } from "#lib/programme/criteria-letters";
import type { RuleSet } from "#lib/rules/rule-set";
import { byLocale } from "#lib/text/languages";
import type { Locale, Text } from "#lib/text/text";
import { columnWords, valueWords } from "../_view/board/words";
import { type Translate, translator } from "../translate";

/** What a cell of a table holds; `null` is empty. */
export type Cell = string | number | boolean | null;

/** A column of an export, described so that it can be read without this program. */
export type Variable = {
  /** A plain name for programs: small letters, digits and underscores. */
  name: string;
  label: Text;
  kind: "number" | "text" | "code";
  unit: string;
  /** The document, study or table that it comes from. */
  source: string;
  /** The codes that it can hold, where they are few. */
  values: readonly { code: string; text: Text }[];
  /** The column of the board that it tells of. */
  column?: string;
  /** Its heading for readers, where that is not its label. */
  title?: Text;
  read: (firm: ExportFirm) => Cell;
};

/** A plain name from the id of anything. */
export const plainName = (id: string): string =>
  id
    .replace(/([a-z])([A-Z])/g, "$1_$2")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^_|_$/g, "");

/** Words in every language. */
export const textFrom = (words: (translate: Translate, locale: Locale) => string): Text =>
  byLocale((locale) => words(translator(locale), locale));

type Given = Partial<Variable> & Pick<Variable, "name" | "label" | "read">;
/** A variable, of text from the service itself where nothing else is said. */
export const variable = (settings: Given): Variable => ({
  kind: "text",
  unit: "",
  source: "Leapmark",
  values: [],
  ...settings,
});

/** A moment as programs read it, to the second, in China's time. */
export const momentCell = (at: Date | null): Cell =>
  at && new Date(at.getTime() + 8 * 3_600_000).toISOString().slice(0, 19).replace("T", " ");

/** What reads the rows of letters of a rule set. */
export const lettersOfRules = ({ criteria, requires }: RuleSet): LettersOf =>
  lettersOf(
    criteria.map(({ id }) => id),
    requires,
  );

/** The row as the board's own columns read it; with the letters of its rules also as they are counted. */
export const boardRow = ({ application }: Pick<ExportFirm, "application">, letters?: LettersOf) => ({
  ...application,
  ...(letters && { counted: letters.read(application.criteria).counted }),
  openedAt: application.openedAt?.getTime() ?? null,
  submittedAt: application.submittedAt?.getTime() ?? null,
});

const category = (id: CategoryId): Variable => {
  const codes = categories[id].values;
  return variable({
    name: plainName(id),
    label: textFrom((translate) => columnWords(translate, id)),
    kind: codes ? "code" : "text",
    values: (codes ?? []).map((code) => ({ code, text: textFrom((translate) => valueWords(translate, id, code)) })),
    read: (firm) => categories[id].of(boardRow(firm)),
    column: id,
  });
};

const measure = (id: MeasureId): Variable =>
  variable({
    name: plainName(id),
    label: textFrom((translate) => columnWords(translate, id)),
    kind: "number",
    read: (firm) => measures[id](boardRow(firm)),
    column: id,
  });

/** Columns of which more than one variable tells, or one in other words, or which is the bureau's own affair. */
const toldApart: readonly string[] = ["submittedAt", "dueOn", "nearest", "assignee"] satisfies ColumnId[];

/** The variables of those columns that a board filters or sorts by. */
export const columnVariables = (group: ColumnGroup): Variable[] =>
  Object.keys(group).flatMap((id) => {
    if (toldApart.includes(id)) return [];
    if (Object.hasOwn(categories, id)) return [category(id as CategoryId)];
    return Object.hasOwn(measures, id) ? [measure(id as MeasureId)] : [];
  });
