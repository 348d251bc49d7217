import type { Diagnosis, Flag } from "../diagnosis/diagnosis";
import type { Answers } from "../instrument/answers";
import { type Condition, holds } from "../instrument/condition";
import type { Edition } from "../instrument/edition";
import { type Depth, isAsked, type Question } from "../instrument/question";
import { factOf, isShown } from "../instrument/shown";
import { type NetworkId, networkIds } from "../scoring/classes";
import type { ClassCertainty } from "../scoring/findings";
import { type Open, questionIndex, questionsBehind } from "./questions";

/** A probability as pages show it: in whole per cents from 5 to 95, and beyond these no closer than that. */
export type ShareShown = { as: "whole" | "over" | "under"; percent: number };

const [least, most] = [5, 95];

/** Rounded down, so that no class looks surer than it is. */
export const shareShown = (probability: number): ShareShown =>
  bounded(Math.floor(probability * 100 + 1e-9), probability);

/** Of the class beside it, rounded to the nearest. */
export const otherShareShown = (probability: number): ShareShown => bounded(Math.round(probability * 100), probability);

function bounded(percent: number, probability: number): ShareShown {
  if (probability * 100 > most + 1e-9) return { as: "over", percent: most };
  if (probability * 100 < least - 1e-9) return { as: "under", percent: least };
  return { as: "whole", percent };
}

/** On which side of the line a score is found, and how near: by its probability, whatever else keeps a verdict from being clear. */
export type Nearness =
  | { side: "over" | "under"; near: "clear" | "likely" | "borderline" }
  | { side: "on"; near: "on" }
  /** Under the line only because what is withheld counts at its worst. */
  | { side: "open"; near: "open" };

export function nearnessOf(
  { class: found, probability, onTheLine }: ClassCertainty<string>,
  upper: string,
  { verdicts }: Edition["calibration"],
  isOpen: boolean,
): Nearness {
  if (isOpen) return { side: "open", near: "open" };
  if (onTheLine) return { side: "on", near: "on" };
  const side = found === upper ? "over" : "under";
  if (probability >= verdicts.clear) return { side, near: "clear" };
  return { side, near: probability >= verdicts.likely ? "likely" : "borderline" };
}

/** Technical strength by the second arithmetic: how near the line each dimension stands, and what its class could be. */
export type StrengthShown = {
  sure: NonNullable<NonNullable<Diagnosis["certainty"]>["quadrant"]>;
  level: Nearness;
  capability: Nearness;
  range: NonNullable<Diagnosis["range"]>["quadrant"];
  /** The withheld questions that would settle the class. */
  settling: Question[];
  /** Why no verdict is clear; `null` where nothing keeps one from it. */
  doubt: "contradictory" | "unchecked" | null;
};

/** `null` for editions of the first arithmetic, and where there is no class. */
export function strengthShown(edition: Edition, diagnosis: Diagnosis): StrengthShown | null {
  const { certainty, range, settle } = diagnosis;
  if (!certainty?.quadrant || !certainty.level || !certainty.capability) return null;
  const { calibration } = edition;
  return {
    sure: certainty.quadrant,
    ...together(
      certainty.quadrant.probability >= calibration.verdicts.clear,
      nearnessOf(certainty.level, "high", calibration, Boolean(range?.level)),
      nearnessOf(certainty.capability, "strong", calibration, Boolean(range?.capability)),
    ),
    range: range?.quadrant ?? null,
    settling: questionsOf(edition, settle?.quadrant),
    doubt: doubtOf(diagnosis),
  };
}

/** Where both are clear one by one and not so together, neither is told as clearer than both. */
function together(isClear: boolean, level: Nearness, capability: Nearness) {
  if (isClear || level.near !== "clear" || capability.near !== "clear") return { level, capability };
  return { level: { ...level, near: "likely" as const }, capability: { ...capability, near: "likely" as const } };
}

export const isContradiction = ({ kind }: Pick<Flag, "kind">): boolean => kind === "contradiction";

function doubtOf({ flags, unchecked }: Diagnosis): StrengthShown["doubt"] {
  if (flags.some(isContradiction)) return "contradictory";
  return unchecked && unchecked.length > 0 ? "unchecked" : null;
}

/** The questions by their ids, in their order. */
export const questionsOf = (edition: Edition, ids: readonly string[] | undefined): Question[] =>
  (ids ?? []).flatMap((id) => questionIndex(edition).get(id) ?? []);

/** The classes whose certainty is told, in the order of the page. */
export const classIds = [
  "quadrant",
  "level",
  "capability",
  "identification-entry",
  "identification-now",
  "path",
  "orientation-entry",
  "orientation-now",
  "alignment",
  "stage",
  "coupling",
  "mode",
  "fit",
  "government",
  "business",
  "technological",
  "profile",
] as const;
export type ClassId = (typeof classIds)[number];
export type Sure = { id: ClassId; sure: ClassCertainty };

/**
 * How sure each class is that is found. The fit is left out where it is not known whether the firm is in its stage, and
 * where there is no partner whose way of learning could fit.
 */
export function sureOfAll({ certainty, learning }: Diagnosis): Sure[] {
  if (!certainty) return [];
  const { identification, orientation, networks } = certainty;
  const by: Record<ClassId, ClassCertainty | null> = {
    quadrant: certainty.quadrant,
    level: certainty.level,
    capability: certainty.capability,
    "identification-entry": identification.entry,
    "identification-now": identification.now,
    path: certainty.path,
    "orientation-entry": orientation.entry,
    "orientation-now": orientation.now,
    alignment: certainty.alignment,
    stage: learning.completed ? null : certainty.stage,
    coupling: certainty.coupling,
    mode: certainty.mode,
    fit: learning.fit === null ? null : certainty.fit,
    ...networks,
    profile: certainty.profile,
  };
  return classIds.flatMap((id) => {
    const sure = by[id];
    return sure ? [{ id, sure }] : [];
  });
}

export const sureOf = (diagnosis: Diagnosis, id: ClassId): ClassCertainty | null =>
  sureOfAll(diagnosis).find((each) => each.id === id)?.sure ?? null;

/** Of the questions behind some indicators those that count at their lowest, by why; what does not apply is left out. */
export function withheldAmong(edition: Edition, depth: Depth, answers: Answers, indicators: readonly string[]): Open {
  const applies = (when: Condition | undefined) =>
    when === undefined || holds(when, (fact) => factOf(answers[fact])).truth !== "no";
  const applying = indicators.filter((id) =>
    applies(edition.indicators.find((each) => each.id === id)?.applicableWhen),
  );
  const open: Open = { dontKnow: 0, blank: 0, notApplicable: 0 };
  for (const question of questionsBehind(edition, applying)) {
    if (!isAsked(question, depth) || isShown(question, answers).truth === "no") continue;
    if (!applies(question.applicableWhen)) continue;
    const answer = answers[question.id];
    if (answer === undefined) open.blank++;
    else if (answer === "dont-know") open.dontKnow++;
    else if (answer === "not-applicable") open.notApplicable++;
  }
  return open;
}

/** The networks that leave a profile without a name, the least sure first; none where it has one or cannot have any. */
export function networksOpen({ certainty, networks }: Diagnosis): NetworkId[] {
  if (!certainty?.profile || networks.profile !== null) return [];
  const probability = (id: NetworkId) => certainty.networks[id]?.probability ?? 0;
  const ordered = networkIds.toSorted((one, other) => probability(one) - probability(other));
  const open = ordered.filter((id) => certainty.networks[id]?.certainty !== "clear");
  // Three verdicts that are clear one by one may still not be so together.
  return open.length > 0 ? open : ordered;
}
