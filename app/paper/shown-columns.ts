import type { ExportFirm } from "#db/programme/export";
import type { MeasureUnit } from "#lib/rules/criterion";
import { replacedLetter, statusOfLetter } from "#lib/rules/truth";
import { decimalsOf } from "#lib/text/amount";
import { bracketed, languages } from "#lib/text/languages";
import type { Locale } from "#lib/text/text";
import { percentShown } from "../_view/board/distance";
import { criterionWords, replacedWords } from "../_view/board/words";
import { reviewWords } from "../_view/review/words";
import { translator } from "../translate";
import type { Definitions } from "./definitions";
import { factKinds, factVariables } from "./fact-variables";
import type { NamedRatio } from "./ratio-variables";
import { amountCell, computedCell, dayCell, gapCell, numberCell, percentCell, type ShownCell } from "./shown-cell";
import { type Cell, lettersOfRules, type Variable } from "./variable";
import type { VariableParts } from "./variables";

/** A column for readers: what it belongs to, its heading, and what stands in it. */
export type ShownColumn = { group: string; title: string; read: (firm: ExportFirm) => ShownCell };

/** What programs alone need of a firm: it stands under its plain name in the sheet of raw values. */
const forPrograms: readonly string[] = [
  ...["snapshot", "nearest_parameter", "applied_on", "declared_absent"],
  ...["decision_hash", "trail_row", "trail_hash", "synthetic"],
];

const day = /^\d{4}-\d{2}-\d{2}(?: \d{2}:\d{2}:\d{2})?$/;
const score = "0-100";

/** What a variable holds, as its readers see it. */
function shownValue({ values, kind, unit }: Variable, value: Cell, locale: Locale): ShownCell {
  if (value === null || value === "") return null;
  const option = values.find(({ code }) => code === value);
  if (option) return option.text[locale];
  if (typeof value === "boolean") return translator(locale)(value ? "export.yes" : "export.no");
  if (kind === "number" && Number.isFinite(Number(value)))
    return unit === score ? numberCell(Number(value), 1) : amountCell(unit, Number(value));
  return typeof value === "string" && day.test(value) ? dayCell(value) : String(value);
}

const isUnit = (unit: string): unit is MeasureUnit =>
  ["wan-yuan", "people", "percent", "points", "years", "rank", "pieces"].includes(unit);

/** A heading with the unit of what stands under it, unless it names it already. */
function withUnit(title: string, unit: string, locale: Locale): string {
  const translate = translator(locale);
  // A percentage says what it is in its cell.
  if (unit === "percent" || (!isUnit(unit) && unit !== "rows")) return title;
  const words = bracketed(unit === "rows" ? translate("export.rows") : translate(`review.units.${unit}`), locale);
  return title.includes(words) ? title : `${title}${words}`;
}

const shownOf =
  (group: string, locale: Locale) =>
  (each: Variable): ShownColumn => ({
    group,
    title: withUnit((each.title ?? each.label)[locale], each.unit, locale),
    read: (firm) => shownValue(each, each.read(firm), locale),
  });

/** How far a firm is from the threshold that decides, in its unit. */
export function nearestGap(
  { nearestAmount, nearestParameter }: Pick<ExportFirm["application"], "nearestAmount" | "nearestParameter">,
  units: Definitions["units"],
): ShownCell {
  const unit = nearestParameter === null ? undefined : units[nearestParameter];
  return nearestAmount === null || !unit ? null : gapCell(unit, nearestAmount);
}

/** How far a firm is from another verdict, as the board tells it. */
function nearestShown(
  locale: Locale,
  group: string,
  { variables, units }: { variables: readonly Variable[]; units: Definitions["units"] },
): ShownColumn[] {
  const translate = translator(locale);
  return variables
    .filter(({ name }) => name !== "nearest_parameter")
    .map((each) => {
      const column = shownOf(group, locale)({ ...each, unit: "" });
      if (each.name === "nearest_amount")
        return { ...column, read: ({ application }) => nearestGap(application, units) };
      if (each.name !== "nearest") return column;
      return {
        ...column,
        title: translate("export.nearest"),
        read: ({ application: { nearest } }) => {
          if (nearest === null) return null;
          const shown = percentShown(nearest);
          return percentCell(shown, Math.max(1, decimalsOf(shown)));
        },
      };
    });
}

/** A ratio where it is known, and how far it is from its threshold. */
function ratioShown(ratio: NamedRatio, group: string, locale: Locale): ShownColumn[] {
  const { name, unit, isCondition, read } = ratio;
  const translate = translator(locale);
  const title = name[locale];
  const gapUnit =
    unit === "percent" ? translate("board.nearestParts.percentagePoints") : translate(`review.units.${unit}`);
  const value: ShownColumn = {
    group,
    title: withUnit(title, unit, locale),
    read: (firm) => {
      const found = read(firm);
      if (!found || found.low === null || found.low !== found.high) return null;
      return computedCell(unit, found.low, found.threshold);
    },
  };
  const gap: ShownColumn = {
    group,
    title: translate("export.ratio.shownGap", { name: title, unit: gapUnit }),
    read: (firm) => {
      const found = read(firm)?.gap ?? null;
      return found === null ? null : gapCell(unit, found);
    },
  };
  return isCondition ? [value, gap] : [value];
}

/** What the ratios of a clause lie between that are not exactly known, or why there is no value. */
function openRatios(ratios: readonly NamedRatio[], group: string, locale: Locale): ShownColumn[] {
  const words = reviewWords(locale);
  if (ratios.length === 0) return [];
  return [
    {
      group,
      title: translator(locale)("export.ratio.open"),
      read: (firm) => {
        const open = ratios.flatMap(({ name: measure, unit, read }) => {
          const found = read(firm);
          if (!found || (found.computable && found.low === found.high && found.low !== null)) return [];
          const comparison = { ...found, unit, measure, is: "at-least", status: "unknown" } as const;
          return [words.namedText({ ...comparison, parameter: "", year: null, distance: null })];
        });
        return open.length === 0 ? null : open.join(languages[locale].semicolon);
      },
    },
  ];
}

/** The clauses one after another: how each stands, and what it compares. */
function clauseColumns({ ruleSet }: Definitions, ratios: readonly NamedRatio[], locale: Locale): ShownColumn[] {
  const translate = translator(locale);
  const letters = lettersOfRules(ruleSet);
  return ruleSet.criteria.flatMap(({ id, title }, place) => {
    const group = criterionWords({ id, title, item: String(place + 1) }, locale);
    const status: ShownColumn = {
      group,
      title: translate("export.clauseStatus", { clause: group }),
      read: ({ application: { criteria } }) => {
        if (criteria === "") return null;
        const letter = criteria[place] ?? "";
        if (letters.read(criteria).shown[place] === replacedLetter) return replacedWords(translate, letter);
        return translate(`review.statuses.${statusOfLetter(letter)}`);
      },
    };
    const own = ratios.filter(({ criterion }) => criterion === id);
    return [status, ...own.flatMap((ratio) => ratioShown(ratio, group, locale)), ...openRatios(own, group, locale)];
  });
}

/** All that is known of the firms of a round, for whoever reads it: what decides first, and what it rests on behind. */
export function shownColumns(definitions: Definitions, parts: VariableParts, locale: Locale): ShownColumn[] {
  const translate = translator(locale);
  const inGroup = (name: keyof typeof groups, variables: readonly Variable[]) =>
    variables.filter((each) => !forPrograms.includes(each.name)).map(shownOf(translate(groups[name]), locale));
  const [who, about] = [parts.identity.slice(0, 2), parts.identity.slice(2)];
  const isNearest = ({ name }: Variable) => name.startsWith("nearest");
  return [
    ...inGroup("firm", who),
    ...inGroup("about", [...about, ...parts.place]),
    ...inGroup("standing", parts.standing),
    ...inGroup(
      "verdict",
      parts.rules.filter((each) => !isNearest(each)),
    ),
    ...nearestShown(locale, translate(groups.verdict), {
      ...{ variables: parts.rules.filter(isNearest), units: definitions.units },
    }),
    ...inGroup("review", [...parts.review, ...parts.checks]),
    ...clauseColumns(definitions, parts.ratios, locale),
    ...inGroup("decisive", factVariables(definitions, ["decisive"])),
    ...factKinds.flatMap((kind) =>
      kind === "decisive"
        ? []
        : inGroup(
            kind,
            parts.facts.filter(({ name }) => name.endsWith(`_${kind}`)),
          ),
    ),
    ...inGroup("sheet", parts.sheet),
  ];
}

const groups = {
  firm: "export.groups.firm",
  about: "export.groups.about",
  standing: "export.groups.standing",
  verdict: "export.groups.verdict",
  review: "export.groups.review",
  decisive: "export.groups.decisive",
  claimed: "export.groups.claimed",
  evidenced: "export.groups.evidenced",
  verified: "export.groups.verified",
  sheet: "export.groups.sheet",
} as const;
