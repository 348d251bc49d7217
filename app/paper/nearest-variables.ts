import type { MeasureUnit } from "#lib/rules/criterion";
import type { RuleSet } from "#lib/rules/rule-set";
import { statusOfLetter } from "#lib/rules/truth";
import type { Text } from "#lib/text/text";
import { textFrom, type Variable, variable } from "./variable";

type Law = { ruleSet: RuleSet; units: Readonly<Record<string, MeasureUnit>> };

/** How far a firm is from another verdict, and by which clause. A clause without a percentage is unmet and has none. */
export const nearestVariables = ({ ruleSet, units }: Law): Variable[] => {
  const place = new Map(ruleSet.criteria.map(({ id }, index) => [id, index]));
  const label = (part: "percent" | "clause" | "status" | "parameter" | "amount" | "unit"): Text =>
    textFrom((translate) => translate(`board.nearestParts.${part}`));
  const unitCodes = [...new Set(Object.values(units))];
  return [
    variable({
      column: "nearest",
      ...{ name: "nearest", label: label("percent"), kind: "number", unit: "%" },
      read: ({ application }) => application.nearest,
    }),
    variable({
      column: "nearest",
      ...{ name: "nearest_criterion", label: label("clause"), kind: "code", source: ruleSet.source },
      values: ruleSet.criteria.map(({ id, title }) => ({ code: id, text: title })),
      read: ({ application }) => application.nearestCriterion,
    }),
    variable({
      column: "nearest",
      ...{ name: "nearest_status", label: label("status"), kind: "code" },
      values: (["met", "unmet"] as const).map((code) => ({
        ...{ code, text: textFrom((translate) => translate(`review.statuses.${code}`)) },
      })),
      read: ({ application: { nearestCriterion: id, criteria } }) =>
        id === null ? null : statusOfLetter(criteria[place.get(id) ?? -1] ?? ""),
    }),
    variable({
      column: "nearest",
      ...{ name: "nearest_parameter", label: label("parameter"), source: ruleSet.source },
      read: ({ application }) => application.nearestParameter,
    }),
    variable({
      column: "nearest",
      ...{ name: "nearest_amount", label: label("amount"), kind: "number" },
      read: ({ application }) => application.nearestAmount,
    }),
    variable({
      column: "nearest",
      ...{ name: "nearest_unit", label: label("unit"), kind: "code" },
      values: unitCodes.map((code) => ({ code, text: textFrom((translate) => translate(`review.units.${code}`)) })),
      read: ({ application: { nearestParameter: id } }) => (id === null ? null : (units[id] ?? null)),
    }),
  ];
};
