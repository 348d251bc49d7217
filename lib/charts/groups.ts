import { type Edition, type Indicator, type Item, questionsOf } from "../instrument/edition";

type GroupId =
  | "level"
  | "capability"
  | "passive"
  | "active"
  | "orientation"
  | "stages"
  | "partner"
  | "innerConditions"
  | "government"
  | "business"
  | "technological"
  | "innovation"
  | "other";

type IndicatorGroup = { id: GroupId; indicators: Indicator[] };

/** The indicators by the part that they play in the model; those that the model does not name come last. */
export function indicatorGroups({ model, indicators }: Edition): IndicatorGroup[] {
  const partner = new Set<string>(Object.values(model.partner));
  const isAsked = (indicator: Indicator) => indicator.items.some((item) => partner.has(item.id));
  const named: [GroupId, string[]][] = [
    ["level", model.level],
    ["capability", model.capability],
    ["passive", model.identification.passive],
    ["active", model.identification.active],
    ["orientation", model.orientation],
    ["stages", Object.values(model.stages)],
    ["partner", indicators.filter(isAsked).map(({ id }) => id)],
    ["innerConditions", model.innerConditions],
    ["government", Object.values(model.networks.government)],
    ["business", Object.values(model.networks.business)],
    ["technological", Object.values(model.networks.technological)],
    ["innovation", Object.values(model.innovation)],
  ];
  const placed = new Set(named.flatMap(([, ids]) => ids));
  const rest = indicators.filter(({ id }) => !placed.has(id)).map(({ id }) => id);
  return [...named, ["other", rest] as [GroupId, string[]]]
    .map(([id, ids]) => ({
      id,
      indicators: ids.flatMap((each) => indicators.find((indicator) => indicator.id === each) ?? []),
    }))
    .filter((group) => group.indicators.length > 0);
}

/** An item that reads a question, with the indicator that it measures. */
export type Use = { indicator: Indicator; item: Item };

/** By question id, every item that reads it. */
export function usesByQuestion({ indicators }: Edition): Map<string, Use[]> {
  const uses = new Map<string, Use[]>();
  for (const indicator of indicators) {
    for (const item of indicator.items) {
      for (const question of questionsOf(item))
        uses.set(question, [...(uses.get(question) ?? []), { indicator, item }]);
    }
  }
  return uses;
}
