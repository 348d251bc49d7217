import type { Answers } from "./answers";
import type { Truth } from "./condition";
import type { Section } from "./edition";
import { type Depth, isAsked, type Question } from "./question";
import { isShown } from "./shown";

/** One question on the way, with whether it is to be answered and whether it has been. */
export type Stop = { question: Question; shown: Truth; missing: string[]; answered: boolean };

/** One section on the way. `total` counts the questions known to be asked, `answered` those of them with an answer. */
export type Leg = {
  section: Section;
  stops: Stop[];
  answered: number;
  total: number;
  /** Answers kept to questions that are not asked for now. */
  kept: number;
  state: "done" | "partly" | "empty" | "hidden" | "waiting";
  /** Questions that must be answered before it is known whether the section is asked. */
  waitsFor: string[];
};

/** `atMost` is the total where every question that may still come is asked. */
export type Journey = { legs: Leg[]; answered: number; total: number; atMost: number };

/** The way through the questionnaire as the answers given so far decide it. Nothing of it is stored. */
export function journey({ sections }: { sections: readonly Section[] }, depth: Depth, answers: Answers): Journey {
  const legs = sections
    .map((section) => leg(section, depth, answers))
    .filter((candidate) => candidate.stops.length > 0);
  const total = legs.reduce((sum, leg) => sum + leg.total, 0);
  const open = legs.reduce((sum, { stops }) => sum + stops.filter(({ shown }) => shown === "unknown").length, 0);
  return {
    legs,
    answered: legs.reduce((sum, { answered }) => sum + answered, 0),
    total,
    atMost: total + open,
  };
}

function leg(section: Section, depth: Depth, answers: Answers): Leg {
  const stops = section.questions
    .filter((question) => isAsked(question, depth))
    .map((question): Stop => {
      const visibility = isShown(question, answers);
      return {
        question,
        shown: visibility.truth,
        missing: visibility.missing,
        answered: Object.hasOwn(answers, question.id),
      };
    });
  const visible = stops.filter((stop) => stop.shown === "yes");
  const answered = visible.filter((stop) => stop.answered).length;
  const kept = stops.filter((stop) => stop.shown !== "yes" && stop.answered).length;
  const waitsFor = visible.length > 0 ? [] : [...new Set(stops.flatMap((stop) => stop.missing))];
  return {
    section,
    stops,
    answered,
    total: visible.length,
    kept,
    waitsFor,
    state: stateOf(visible, answered, waitsFor),
  };
}

function stateOf(stops: Stop[], answered: number, waitsFor: string[]): Leg["state"] {
  if (stops.length === 0) return waitsFor.length > 0 ? "waiting" : "hidden";
  if (answered === 0) return "empty";
  return answered === stops.length ? "done" : "partly";
}
