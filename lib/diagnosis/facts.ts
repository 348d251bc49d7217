import type { Answer } from "../instrument/answers";
import type { Facts } from "../instrument/condition";
import type { Calibration, Edition } from "../instrument/edition";
import { factOf } from "../instrument/shown";
import { exceeds, percent } from "../scoring/certainty";
import type { Score } from "../scoring/classes";
import type { Diagnosis } from "./diagnosis";

/** What conditions may ask of a diagnosis while its flags and advice are still to be found. */
export type Classification = Omit<Diagnosis, "reasons" | "change" | "flags" | "advice">;

type Value = ReturnType<Facts>;
type Given = (question: string) => Answer | null | undefined;
type Reader = (finding: Classification, given: Given, edition: Edition) => Value;

const readers: Record<string, Reader> = {
  quadrant: ({ technicalStrength }) => technicalStrength.quadrant,
  verdict: ({ technicalStrength }) => technicalStrength.certainty,
  level: ({ technicalStrength }) => technicalStrength.level.score,
  capability: ({ technicalStrength }) => technicalStrength.capability.score,
  "level-class": ({ technicalStrength: { level } }, _given, { calibration }) =>
    classOf(level, calibration, "level", ["low", "high"]),
  "capability-class": ({ technicalStrength: { capability } }, _given, { calibration }) =>
    classOf(capability, calibration, "capability", ["weak", "strong"]),
  "foreign-sales": (_finding, given, { model }) => foreignSales(given, model.foreignSales),
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

function foreignSales(given: Given, { question, now, stopped, never }: Edition["model"]["foreignSales"]): Value {
  switch (given(question)) {
    case now:
      return "now";
    case stopped:
      return "stopped";
    case never:
      return "never";
    default:
      return undefined;
  }
}

const cache = new Map<string, Reader | null>();

/** How a fact is read; facts of the edition's own ids are `answer.<question>`, `indicator.<id>` and `part.<id>`. */
function readerOf(fact: string): Reader | null {
  const before = cache.get(fact);
  if (before !== undefined) return before;
  const reader = (Object.hasOwn(readers, fact) ? readers[fact] : ofEdition(fact)) ?? null;
  cache.set(fact, reader);
  return reader;
}

function ofEdition(fact: string): Reader | null {
  const [kind, id] = [fact.slice(0, fact.indexOf(".")), fact.slice(fact.indexOf(".") + 1)];
  if (kind === "answer") return (_finding, given) => factOf(given(id));
  if (kind === "indicator" || kind === "part") return ({ indicators }) => indicators[id]?.score;
  return null;
}

/** The facts that advice and oddities may ask, `null` or `undefined` where they are not known. */
export const facts =
  (edition: Edition, finding: Classification, given: Given): Facts =>
  (fact) =>
    readerOf(fact)?.(finding, given, edition);

/** Whether conditions over the diagnoses of an edition may ask a fact. */
export function isFact(fact: string, edition: Edition): boolean {
  if (Object.hasOwn(readers, fact)) return true;
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
