import type { Column, Control, ListEditor, SingleFact, YearRow } from "#app/_view/official/asked";
import type { AskedShape } from "#app/_view/official/figures-form";
import { formats, translator } from "#app/translate";
import { figureProblemText } from "#app/words/figure-problem";
import type { StoredFigure } from "#db/sheets/figures";
import type { AskedFigure } from "#lib/programme/asked-figures";
import type { Fact, FactKey, Field } from "#lib/rules/fact";
import { confirmationOf, figureProblems, figureText, rowsOf, shapeOf } from "#lib/rules/form";
import { blankRows } from "#lib/rules/form-text";
import { partsOf } from "#lib/rules/keys";
import { confirmedCode } from "#lib/rules/uscc";
import type { Locale } from "#lib/text/text";
import { choiceWords } from "../words";

export type Given = {
  locale: Locale;
  figures: ReadonlyMap<FactKey, StoredFigure>;
  /** What the questionnaire holds of the same. */
  offers: ReadonlyMap<FactKey, number>;
  /** What cannot be about figures, in view of others or of themselves. */
  clashing: ReadonlyMap<FactKey, string>;
  years: number[];
  /** The list to which rows are being added. */
  adding: string | null;
};

type ListFact = Extract<Fact, { kind: "list" }>;
type PlainFact = Exclude<Fact, { kind: "list" | "finding" }>;

const choicesOf = (fact: Fact | Field, locale: Locale) =>
  fact.kind === "choice" ? fact.options.map(({ id, text }) => ({ id, text: text[locale] })) : [];

/** One figure with its entry as the page shows it. */
export function controlOf(
  fact: PlainFact,
  key: FactKey,
  { locale, figures, offers, clashing }: Pick<Given, "locale" | "figures" | "offers" | "clashing">,
): Control {
  const translate = translator(locale);
  const stored = figures.get(key);
  const [problem] = figureProblems(fact, stored?.entry);
  const { year } = partsOf(key);
  const unit = fact.kind === "number" ? translate(`official.units.${fact.unit}`) : null;
  const offer = offers.get(key);
  const isSame = stored && "value" in stored.entry && Number(stored.entry.value) === offer;
  return {
    key,
    kind: fact.kind,
    label: [fact.text[locale], year === null ? null : translate("official.year", { year: String(year) }), unit]
      .filter(Boolean)
      .join(" · "),
    unit,
    options: choicesOf(fact, locale),
    maxLength: fact.kind === "text" ? fact.maxLength : null,
    text: figureText(stored?.entry),
    confirmation: confirmationOf(fact, stored?.entry),
    isCode: fact.kind === "text" && fact.format === "uscc",
    revision: stored?.revision ?? 0,
    problem: problem ? figureProblemText(locale, fact, problem) : (clashing.get(key) ?? null),
    offer:
      offer === undefined || isSame
        ? null
        : translate("official.offer", { value: `${formats(locale).number(offer)} ${unit ?? ""}`.trim() }),
    ...choiceWords(fact, stored, locale),
  };
}

function listOf(fact: ListFact, isRequired: boolean, { locale, figures, clashing, adding }: Given): ListEditor {
  const stored = figures.get(fact.id);
  const rows = rowsOf(stored?.entry);
  const isNone = stored !== undefined && "value" in stored.entry && rows.length === 0;
  return {
    key: fact.id,
    text: fact.text[locale],
    help: fact.help[locale],
    isRequired,
    columns: fact.fields.map(
      (field): Column => ({
        id: field.id,
        kind: field.kind,
        text: field.text[locale],
        help: field.help[locale],
        isRequired: field.required,
        options: choicesOf(field, locale),
        maxLength: field.kind === "text" ? field.maxLength : null,
      }),
    ),
    rows,
    blanks: Math.min(
      fact.atMost - rows.length,
      adding === fact.id ? Math.min(3, blankRows) : rows.length === 0 ? 1 : 0,
    ),
    isNone,
    atMost: fact.atMost,
    revision: stored?.revision ?? 0,
    problems: [
      ...figureProblems(fact, stored?.entry).map((problem) => figureProblemText(locale, fact, problem)),
      ...(clashing.has(fact.id) ? [clashing.get(fact.id) as string] : []),
    ],
    ...choiceWords(fact, stored, locale),
  };
}

export type Page = {
  yearRows: YearRow[];
  years: number[];
  singles: (SingleFact | ListEditor)[];
  shapes: AskedShape[];
};

/** What a page of the official figures shows, in one language. */
export function pageOf(asked: readonly AskedFigure[], given: Given): Page {
  const { locale, years } = given;
  const translate = translator(locale);
  const isYearly = ({ fact }: AskedFigure) => fact.kind === "number" && fact.perYear;
  const used = new Set(asked.filter(isYearly).flatMap(({ keys }) => keys.map((key) => partsOf(key).year)));
  const shown = years.filter((year) => used.has(year));
  const yearRows = asked.filter(isYearly).flatMap(({ fact, keys, isRequired }): YearRow[] => {
    if (fact.kind !== "number") return [];
    const cells = shown.map((year) => {
      const key = keys.find((candidate) => partsOf(candidate).year === year);
      return { year, control: key === undefined ? null : controlOf(fact, key, given) };
    });
    const { id, text, help, unit } = fact;
    return [
      { id, text: text[locale], help: help[locale], unit: translate(`official.units.${unit}`), isRequired, cells },
    ];
  });
  const singles = asked
    .filter((each) => !isYearly(each))
    .flatMap(({ fact, isRequired }): (SingleFact | ListEditor)[] => {
      if (fact.kind === "finding") return [];
      if (fact.kind === "list") return [listOf(fact, isRequired, given)];
      const { id, text, help } = fact;
      return [{ id, text: text[locale], help: help[locale], isRequired, control: controlOf(fact, id, given) }];
    });
  const shapes = asked.flatMap(({ fact, keys }) =>
    keys.map((key): AskedShape => {
      const stored = given.figures.get(key);
      const text = figureText(stored?.entry);
      const isConfirmed = confirmationOf(fact, stored?.entry) === "given";
      return {
        ...shapeOf(fact, key),
        text: isConfirmed ? confirmedCode(text) : text,
        revision: stored?.revision ?? 0,
      };
    }),
  );
  return { yearRows, years: shown, singles, shapes };
}
