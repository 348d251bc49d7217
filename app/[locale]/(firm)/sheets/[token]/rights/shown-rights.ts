import type { KindCount, Preview, RowForm, ShownRight } from "#app/_view/rights/rights-props";
import type { OpenFacts } from "#app/acts/sheets/open-facts";
import { mergedOn, rightsOn } from "#app/acts/sheets/rights";
import type { rightsAsked } from "#app/acts/sheets/rights-asked";
import { translator } from "#app/translate";
import { amountOfFact } from "#app/words/amount-reading";
import { lengthWords } from "#app/words/length-words";
import type { TypedRow } from "#lib/entry/form-text";
import type { Merging } from "#lib/programme/merged-rights";
import { doubtsOf, type RightDoubt } from "#lib/programme/right-doubts";
import type { RightsTable } from "#lib/programme/rights-rows";
import { languages, listed } from "#lib/text/languages";
import type { Locale } from "#lib/text/text";
import { rightsReading } from "#questionnaires/facts/rights-reading";
import type { DraftRow } from "./draft";

type Asked = ReturnType<typeof rightsAsked>;
type Given = { opened: OpenFacts; asked: Asked; locale: Locale };

/** Rights that a page shows at once. */
export const shownAtOnce = 50;
const linesAtOnce = 30;

const { fields } = rightsReading;

const kindName = ({ kinds }: Asked, kind: string | undefined, locale: Locale): string =>
  kinds.find(({ id }) => id === kind)?.text[locale] ?? "";

const rightOf = (
  cells: TypedRow,
  owners: string,
  place: number,
  notes: string,
  asked: Asked,
  locale: Locale,
): ShownRight => ({
  place,
  notes,
  owners,
  name: cells[fields.name] ?? "",
  number: cells[fields.number] ?? "",
  kind: kindName(asked, cells[fields.kind], locale),
  granted: cells[fields.granted] ?? "",
});

/** How many there are of each kind, those that count first. */
export function kindCounts(
  kindsOfRows: readonly (string | null | undefined)[],
  asked: Asked,
  locale: Locale,
): KindCount[] {
  const counts = new Map<string, number>();
  for (const kind of kindsOfRows) if (kind) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const order = (kind: string) => (asked.counted.has(kind) ? 0 : 1);
  return [...counts]
    .toSorted(([one], [other]) => order(one) - order(other))
    .map(([id, count]) => ({
      id,
      isCounted: asked.counted.has(id),
      words: translator(locale)("rights.ofKind", { kind: kindName(asked, id, locale), count }),
    }));
}

/** Which kinds are to be listed for the goal, and which need not be. */
export function countedWords({ asked, locale }: Omit<Given, "opened">): string {
  const translate = translator(locale);
  if (asked.tiers.length === 0) return translate("rights.unaimed");
  const names = (counted: boolean) =>
    listed(
      asked.kinds.filter(({ id }) => asked.counted.has(id) === counted).map(({ text }) => text[locale]),
      locale,
    );
  const others = names(false);
  if (others === "") return translate("rights.countedAll");
  const [tier] = asked.tiers;
  const first =
    asked.tiers.length === 1 && tier
      ? translate("rights.counted", { tier: translate(`rounds.tiers.${tier}`), kinds: names(true) })
      : translate("rights.countedBoth", { kinds: names(true) });
  return [first, translate("rights.notCounted", { kinds: others })].join(languages[locale].gap);
}

/** The ticks that a firm can say of all its rights: those that the goal asks. */
export const saidOfAll = ({ asked, locale }: Omit<Given, "opened">): Preview["said"] =>
  rightsReading.forAll
    .filter(({ field }) => asked.fields.has(field))
    .map(({ field, text }) => ({ value: field, words: text[locale] }));

/** What a row does not tell though the clauses ask it; what is told as a doubt is not told twice. */
function incomplete(row: TypedRow, { asked, locale }: Omit<Given, "opened">): string[] {
  const apart = new Set<string>([fields.transferredOn, fields.owner, fields.number, fields.granted]);
  const open = asked.fact.fields.filter(({ id }) => asked.needed.has(id) && row[id] === undefined && !apart.has(id));
  const names = open.map(({ text }) => text[locale].replace(/[？?]$/, ""));
  return names.length === 0 ? [] : [translator(locale)("rights.list.incomplete", { fields: listed(names, locale) })];
}

const noteOf = (doubts: readonly RightDoubt[], more: readonly string[], locale: Locale): string =>
  [...doubts.map((doubt) => translator(locale)(`rights.doubts.${doubt}`)), ...more].join(languages[locale].semicolon);

/** A page of the list. */
export function listedRights({ opened, asked, locale }: Given, from: number): ShownRight[] {
  const { rows } = rightsOn(opened);
  return rows.slice(from - 1, from - 1 + shownAtOnce).map((row, at) => {
    const doubts = doubtsOf(row, rightsReading, opened.sheet.firmName);
    const note = noteOf(doubts, incomplete(row, { asked, locale }), locale);
    return rightOf(row, row[fields.owner] ?? "", from + at, note, asked, locale);
  });
}

/** Lines with why they are not taken, as far as they are shown. */
function leftOf({ bad, listed: known, repeated }: Merging, locale: Locale): Preview["left"] {
  const translate = translator(locale);
  const { colon, listComma } = languages[locale];
  const badLines = bad.map(({ line, cells, owners, problems }) => {
    const what = cells[fields.name] ?? cells[fields.number] ?? "";
    const why = problems.map((problem) => translate(`rights.problems.${problem}`, { owners })).join(listComma);
    return `${line}${colon}${[what, why].filter(Boolean).join(" · ")}`;
  });
  const groups = [
    { id: "bad", lines: badLines },
    {
      id: "listed",
      lines: known.map(({ right, row }) => translate("rights.preview.asRow", { line: right.line, row })),
    },
    {
      id: "repeated",
      lines: repeated.map(({ right, line }) => translate("rights.preview.asLine", { line: right.line, other: line })),
    },
  ] as const;
  return groups.flatMap(({ id, lines }) =>
    lines.length === 0
      ? []
      : [{ id, title: translate(`rights.preview.${id}`, { count: lines.length }), lines: lines.slice(0, linesAtOnce) }],
  );
}

/** What was read of a table, as its page shows it before it is taken. */
export function previewOf({ opened, asked, locale }: Given, table: RightsTable, draft: string): Preview {
  const translate = translator(locale);
  const every = new Set(asked.kinds.map(({ id }) => id));
  const all = mergedOn(opened, table.rights, every);
  return {
    draft,
    count: table.rights.length,
    isHeaded: table.isHeaded,
    addedCount: all.added.filter(({ kind }) => kind !== null && asked.counted.has(kind)).length,
    added: all.added
      .filter(({ kind }) => kind !== null && (asked.counted.size === 0 || asked.counted.has(kind)))
      .slice(0, shownAtOnce)
      .map((right) =>
        rightOf(
          right.cells,
          right.owners,
          right.line,
          noteOf(right.doubts, all.doubtful.has(right) ? [translate("rights.preview.doubtful")] : [], locale),
          asked,
          locale,
        ),
      ),
    kinds: kindCounts(
      all.added.map(({ kind }) => kind),
      asked,
      locale,
    ),
    said: saidOfAll({ asked, locale }),
    left: leftOf(all, locale),
  };
}

/** One row in its form: as it was typed and came back, as it stands, or a new one. */
export function rowForm({ opened, asked, locale }: Given, word: string, draft: DraftRow | null): RowForm | null {
  const translate = translator(locale);
  const { rows } = rightsOn(opened);
  const place = word === "new" ? null : Number(word);
  const stored = place === null ? {} : rows[place - 1];
  if (!stored) return null;
  const cells = draft?.cells ?? stored;
  return {
    place: place === null ? "" : String(place),
    cells,
    problems: draft?.problems ?? {},
    columns: asked.fact.fields
      .filter(({ id }) => asked.fields.has(id) || cells[id] !== undefined)
      .map((field) => ({
        id: field.id,
        kind: field.kind,
        text: field.text[locale],
        help: field.help[locale],
        isRequired: field.required,
        isFolded: false,
        options: field.kind === "choice" ? field.options.map(({ id, text }) => ({ id, text: text[locale] })) : [],
        maxLength: field.kind === "text" ? field.maxLength : null,
        amount: amountOfFact(field, asked.fact.id, opened.values, locale),
      })),
    words: {
      choose: translate("official.choose"),
      yes: translate("official.yes"),
      no: translate("official.no"),
      required: translate("official.required"),
      length: lengthWords(locale),
    },
  };
}
