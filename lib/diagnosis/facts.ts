import type { FactReader } from "../instrument/condition";
import type { Calibration, Edition } from "../instrument/edition";
import { factOf } from "../instrument/shown";
import { exceeds, percent } from "../scoring/certainty";
import type { Score } from "../scoring/classes";
import type { AnswersByPlace, Compiled } from "../scoring/compile";
import type { Diagnosis } from "./diagnosis";

/** What conditions may ask of a diagnosis while its flags and advice are still to be found. */
export type Classification = Omit<Diagnosis, "reasons" | "change" | "flags" | "advice">;

/** What the conditions of advice and oddities are held against. */
export type Firm = { finding: Classification; given: AnswersByPlace };

type Reader = FactReader<Firm>;
type Value = ReturnType<Reader>;
type FindingReader = (finding: Classification, calibration: Calibration) => Value;

const readers: Record<string, FindingReader> = {
  quadrant: ({ technicalStrength }) => technicalStrength.quadrant,
  verdict: ({ technicalStrength }) => technicalStrength.certainty,
  level: ({ technicalStrength }) => technicalStrength.level.score,
  capability: ({ technicalStrength }) => technicalStrength.capability.score,
  "level-class": ({ technicalStrength: { level } }, calibration) =>
    classOf(level, calibration, "level", ["low", "high"]),
  "capability-class": ({ technicalStrength: { capability } }, calibration) =>
    classOf(capability, calibration, "capability", ["weak", "strong"]),
  "identification.entry": ({ opportunity }) => opportunity.entry,
  "identification.now": ({ opportunity }) => opportunity.now,
  path: ({ opportunity }) => opportunity.path,
  "orientation.entry": ({ orientation }) => orientation.entry,
  "orientation.now": ({ orientation }) => orientation.now,
  "expected.entry": ({ orientation }) => orientation.expected.entry,
  "expected.now": ({ orientation }) => orientation.expected.now,
  alignment: ({ orientation }) => orientation.alignment,
  stage: ({ learning }) => learning.stage,
  completed: ({ learning }) => learning.completed,
  irregular: ({ learning }) => learning.irregular,
  coupling: ({ learning }) => learning.coupling,
  mode: ({ learning }) => learning.mode,
  fit: ({ learning }) => learning.fit,
  profile: ({ networks }) => networks.profile,
  "network.government": ({ networks }) => networks.government.score,
  "network.business": ({ networks }) => networks.business.score,
  "network.technological": ({ networks }) => networks.technological.score,
  "innovation.technology": ({ innovation }) => innovation.technology.score,
  "innovation.market": ({ innovation }) => innovation.market.score,
};

function classOf(
  { score }: Score,
  calibration: Calibration,
  dimension: "level" | "capability",
  [lower, upper]: [string, string],
): Value {
  if (score === null) return null;
  const cut = calibration.cuts[dimension];
  const isUpper = "arithmetic" in calibration ? exceeds(score / 100, cut) : score >= percent(cut);
  return isUpper ? upper : lower;
}

/** How a fact is read; facts of the edition's own ids are `answer.<question>`, `indicator.<id>` and `part.<id>`. */
export function readerOf({ edition, places }: Compiled, fact: string): Reader {
  const reader = Object.hasOwn(readers, fact) ? readers[fact] : undefined;
  if (reader) return ({ finding }) => reader(finding, edition.calibration);
  if (fact === "foreign-sales") return foreignSales(places, edition.model.foreignSales);
  const [kind, id] = [fact.slice(0, fact.indexOf(".")), fact.slice(fact.indexOf(".") + 1)];
  const place = places.get(id) ?? -1;
  if (kind === "answer") return ({ given }) => factOf(given[place]);
  if (kind === "indicator" || kind === "part") return ({ finding }) => finding.indicators[id]?.score;
  return () => undefined;
}

function foreignSales(
  places: Compiled["places"],
  { question, now, stopped, never }: Edition["model"]["foreignSales"],
): Reader {
  const place = places.get(question) ?? -1;
  const meanings = new Map([
    [now, "now"],
    [stopped, "stopped"],
    [never, "never"],
  ]);
  return ({ given }) => {
    const answer = given[place];
    return typeof answer === "string" ? meanings.get(answer) : undefined;
  };
}

/** Whether conditions over the diagnoses of an edition may ask a fact. */
export function isFact(fact: string, edition: Edition): boolean {
  if (Object.hasOwn(readers, fact) || fact === "foreign-sales") return true;
  const dot = fact.indexOf(".");
  const id = fact.slice(dot + 1);
  const { government, business, technological } = edition.model.networks;
  switch (fact.slice(0, dot)) {
    case "answer":
      return edition.sections.some((section) => section.questions.some((question) => question.id === id));
    case "indicator":
      return edition.indicators.some((indicator) => indicator.id === id);
    case "part":
      return [government, business, technological].some((network) => Object.values(network).includes(id));
    default:
      return false;
  }
}
