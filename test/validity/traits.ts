import { type Edition, type Item, questionsOf } from "#lib/instrument/edition";
import { stages } from "#lib/scoring/classes";

/** What lies behind an answer: a trait of the firm, which follows from an indicator and that from a dimension. */
export type Trait = {
  dimension: string;
  indicator: string;
  /** -1 where more of it is less of the dimension (passive against active). */
  sign: 1 | -1;
  /** Of a milestone, how many stages come before its own. */
  stage: number;
  /** Lies outside the country: rare in a firm that sells nothing there. */
  isAbroad: boolean;
};

type Place = Pick<Trait, "dimension" | "sign" | "stage" | "isAbroad">;

/** An item with the trait behind it. */
export type Behind = { item: Item; trait: Trait; weight: number };

/** The traits behind an edition's answers: by question, and by option where a choice feeds several items. */
export type Traits = { byQuestion: ReadonlyMap<string, Behind[]>; ofLevelAtEntry: Trait };

/** Which dimension each indicator of the model belongs to. */
function placesOf({ model }: Edition): Map<string, Place> {
  const places = new Map<string, Place>();
  const put = (ids: readonly string[], dimension: string, more: Partial<Place> = {}) => {
    for (const id of ids)
      if (!places.has(id)) places.set(id, { dimension, sign: 1, stage: 0, isAbroad: false, ...more });
  };
  const { networks, identification, innovation } = model;
  put(model.level, "level");
  put(model.capability, "capability");
  put(identification.passive, "identification", { sign: -1 });
  put(identification.active, "identification");
  put(model.orientation, "orientation");
  for (const [stage, id] of stages.entries()) put([model.stages[id]], "stages", { stage });
  put([networks.government.host], "government", { isAbroad: true });
  put([networks.government.home], "government");
  put(Object.values(networks.business), "business");
  put([networks.technological.domestic], "technological");
  put([networks.technological.overseas], "technological", { isAbroad: true });
  put(model.innerConditions, "inner");
  put([innovation.technology], "technology");
  put([innovation.market], "market");
  return places;
}

/** Finds the traits. What several items read is moved by the one in which it weighs most. */
export function traitsOf(edition: Edition): Traits {
  const places = placesOf(edition);
  const partner = new Set<string>(Object.values(edition.model.partner));
  const byQuestion = new Map<string, Behind[]>();
  for (const { id, items } of edition.indicators) {
    const whole = items.reduce((sum, { weight }) => sum + weight, 0);
    for (const item of items) {
      const place = places.get(id) ?? {
        ...{ dimension: questionsOf(item).some((each) => partner.has(each)) ? "partner" : id },
        ...{ sign: 1 as const, stage: 0, isAbroad: false },
      };
      const phase = item.phase ? ` ${item.phase}` : "";
      const trait = { ...place, dimension: place.dimension + phase, indicator: id + phase };
      for (const question of questionsOf(item)) {
        const behind = [...(byQuestion.get(question) ?? []), { item, trait, weight: item.weight / whole }];
        byQuestion.set(
          question,
          behind.sort((one, other) => other.weight - one.weight),
        );
      }
    }
  }
  const [level = ""] = edition.model.level;
  const ofLevelAtEntry: Trait = { dimension: "level", indicator: level, sign: 1, stage: 0, isAbroad: false };
  return { byQuestion, ofLevelAtEntry };
}
