import { diagnose } from "#lib/diagnosis/diagnose";
import type { Answers } from "#lib/instrument/answers";
import type { Depth } from "#lib/instrument/question";
import { tiny } from "../tiny-edition";

/** The diagnosis of answers under the tiny edition. */
export const diagnosed = (answers: Answers, depth: Depth = "full") =>
  diagnose(tiny, { edition: tiny.id, depth, answers });

/** Answers that put the level, the capability or both exactly at the cut. */
export const levelAtCut: Answers = {
  performance: "middle",
  certificate: "middle",
  patents: 10,
  rights: 10,
  source: "middle",
  independence: "middle",
};
export const capabilityAtCut: Answers = {
  training: "middle",
  researchers: 10,
  people: 100,
  "grants-1": 0,
  "grants-2": 0,
  "grants-3": 0,
  pace: 5,
  peers: 10,
  fresh: 25,
};
