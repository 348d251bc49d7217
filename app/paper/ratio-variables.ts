import type { ExportFirm } from "#db/programme/export";
import { boundsIn } from "#lib/programme/columns";
import { isCounted } from "#lib/programme/standing";
import { kindOf } from "#lib/rules/explain";
import { measureText } from "#lib/rules/measure-text";
import { type Ratio, type RatioValue, ratiosOf, ratioValues } from "#lib/rules/ratios";
import { lastYearOf } from "#lib/rules/reading";
import { byLocale } from "#lib/text/languages";
import type { Text } from "#lib/text/text";
import { names } from "#questionnaires";
import { occasionOf } from "../acts/programme/round-rules";
import type { Definitions } from "./definitions";
import { plainName, textFrom, type Variable, variable } from "./variable";

/** What a clause compares, with its name, its variables, and what it comes to for a firm. */
export type NamedRatio = Ratio & {
  name: Text;
  /** Whether it has a threshold that can be missed; points of an indicator and lines of a class have none. */
  isCondition: boolean;
  read: (firm: ExportFirm) => RatioValue | null;
  variables: Variable[];
};

/** Reads the ratios of a firm from the bounds that its verdicts were worked out from; once for all columns. */
function readerOf({ leaves }: Definitions, ratios: readonly Ratio[]) {
  const nothing = ratios.map(() => null);
  const kept = new WeakMap<ExportFirm, readonly (RatioValue | null)[]>();
  return (firm: ExportFirm): readonly (RatioValue | null)[] => {
    const before = kept.get(firm);
    if (before) return before;
    const { state, bounds, columnsRuleSet } = firm.application;
    const isOurs = isCounted(state) && columnsRuleSet === leaves.ruleSet.id;
    const values = isOurs && bounds ? boundsIn(bounds, leaves.leaves.length) : null;
    const read = values ? ratioValues(leaves, ratios, values) : nothing;
    kept.set(firm, read);
    return read;
  };
}

/** All that the clauses of a round's rules compare, each with its bounds and how far it is from its threshold. */
export function namedRatios(definitions: Definitions): NamedRatio[] {
  const { round, ruleSet, leaves } = definitions;
  const ratios = ratiosOf(leaves);
  const readAll = readerOf(definitions, ratios);
  const lastYear = lastYearOf(occasionOf(round));
  const counts = new Map<string, number>();
  return ratios.map((ratio, place) => {
    const number = (counts.get(ratio.criterion) ?? 0) + 1;
    counts.set(ratio.criterion, number);
    const criterion = ruleSet.criteria.find(({ id }) => id === ratio.criterion);
    const isCondition = criterion !== undefined && kindOf(criterion, ruleSet, round) === "condition";
    const name = measureText(ratio.measure, lastYear, names);
    const read = (firm: ExportFirm) => readAll(firm)[place] ?? null;
    const figure = leaves.figures.find((each) => each.kind === "computed" && ratio.leaves.includes(each.leaf));
    const parts = isCondition ? (["low", "high", "gap"] as const) : (["low", "high"] as const);
    const variables = parts.map((part) =>
      variable({
        name: `r_${plainName(ratio.criterion)}_${number}_${part}`,
        label: textFrom((translate, locale) => translate(`export.ratio.${part}`, { name: name[locale] })),
        kind: "number",
        unit: part === "gap" && ratio.unit === "percent" ? "percentage points" : ratio.unit,
        source: criterion?.source ?? "",
        read: (firm) => read(firm)?.[part] ?? null,
        ...(figure && { column: figure.id }),
      }),
    );
    return { ...ratio, name: byLocale((locale) => name[locale]), isCondition, read, variables };
  });
}
