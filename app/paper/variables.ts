import { columnGroups } from "#lib/programme/column-list";
import { isAssessed } from "#lib/programme/round";
import { statusOfLetter } from "#lib/rules/truth";
import { dayOf } from "#lib/text/day";
import { bracketed, byLocale } from "#lib/text/languages";
import { columnWords } from "../_view/board/words";
import { absentVariable } from "./absent-variable";
import { decisionVariables, timeVariables } from "./decision-variables";
import type { Definitions } from "./definitions";
import { factVariables } from "./fact-variables";
import { nearestVariables } from "./nearest-variables";
import { type NamedRatio, namedRatios } from "./ratio-variables";
import { columnVariables, momentCell, plainName, textFrom, type Variable, variable } from "./variable";

const identity = (): Variable[] => [
  variable({
    name: "number",
    kind: "number",
    label: textFrom((translate) => columnWords(translate, "number")),
    column: "number",
    read: ({ application }) => application.number,
  }),
  ...(["name", "uscc"] as const).map((id) =>
    variable({
      name: id,
      label: textFrom((translate) => columnWords(translate, id)),
      column: id,
      read: ({ application }) => (id === "name" ? application.firmName : application.uscc),
    }),
  ),
];

const statuses = ["met", "unmet", "unknown", "person", "not-applicable"] as const;

const criterionVariables = ({ ruleSet }: Definitions): Variable[] =>
  ruleSet.criteria.map(({ id, title, source, clause }, place) =>
    variable({
      name: `c_${plainName(id)}`,
      label: byLocale((locale) => `${title[locale]}${bracketed(clause[locale], locale)}`),
      kind: "code",
      source,
      column: "criteria",
      values: statuses.map((code) => ({ code, text: textFrom((translate) => translate(`review.statuses.${code}`)) })),
      read: ({ application: { criteria } }) => (criteria === "" ? null : statusOfLetter(criteria[place] ?? "")),
    }),
  );

const indicatorVariables = ({ edition }: Definitions): Variable[] =>
  edition.indicators.map(({ id, name, source }) =>
    variable({
      name: `i_${plainName(id)}`,
      label: name,
      kind: "number",
      unit: "0-100",
      source: `${source.paper} ${source.place}`,
      read: ({ indicators }) => indicators[id]?.score ?? null,
    }),
  );

const moments = (): Variable[] => [
  variable({
    name: "submitted_at",
    label: textFrom((translate) => columnWords(translate, "submittedAt")),
    column: "submittedAt",
    read: ({ application }) => momentCell(application.submittedAt),
  }),
  variable({
    name: "applied_on",
    label: textFrom((translate) => translate("export.labels.applied_on")),
    read: ({ application }) => application.submittedAt && dayOf(application.submittedAt),
  }),
];

/** The variables of a round by what they tell of. */
export type VariableParts = Record<
  "identity" | "place" | "standing" | "sheet" | "checks" | "rules" | "criteria" | "facts" | "review",
  Variable[]
> & { ratios: NamedRatio[] };

/** What the self-assessment came to; of a round without one, which submission is meant alone. */
function sheetVariables(definitions: Definitions): Variable[] {
  const { snapshot } = columnGroups.classes;
  return isAssessed(definitions.round)
    ? [...columnVariables(columnGroups.classes), ...indicatorVariables(definitions)]
    : columnVariables({ snapshot });
}

export const variableParts = (definitions: Definitions): VariableParts => ({
  identity: identity(),
  place: columnVariables(columnGroups.place),
  standing: [...columnVariables(columnGroups.standing), ...moments()],
  sheet: sheetVariables(definitions),
  checks: columnVariables(columnGroups.checks),
  rules: [...columnVariables(columnGroups.rules), ...nearestVariables(definitions)],
  criteria: criterionVariables(definitions),
  ratios: namedRatios(definitions),
  facts: [...factVariables(definitions, ["claimed", "evidenced", "verified"]), absentVariable(definitions)],
  review: [...decisionVariables(definitions), ...timeVariables()],
});

/** The variables of all parts, in the order of the full table. */
export function allVariables(parts: VariableParts): Variable[] {
  const { identity: who, place, standing, sheet, checks, rules, criteria, ratios, facts, review } = parts;
  const computed = ratios.flatMap(({ variables }) => variables);
  return [who, place, standing, sheet, checks, rules, criteria, computed, facts, review].flat();
}

/** Every column of the full table of a round, in its order. */
export const variablesOf = (definitions: Definitions): Variable[] => allVariables(variableParts(definitions));
