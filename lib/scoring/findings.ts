import type { Answer } from "../instrument/answers";
import type { Depth } from "../instrument/question";
import { percent } from "./certainty";
import type {
  Alignment,
  Certainty,
  Coupling,
  Fit,
  Identification,
  Mode,
  Network,
  NetworkId,
  Orientation,
  Profile,
  Quadrant,
  Score,
  Stage,
} from "./classes";
import type { AnswersByPlace, Compiled, CompiledIndicator, Group } from "./compile";
import type { ItemScore } from "./points";
import type { Path } from "./published";

/** What the answers make of an indicator; score and variance from 0 to 1. */
export type Measure = {
  /** Weighted mean of the items that count; `null` where too little of the asked weight is answered. */
  score: number | null;
  /** Variance of the score; without a score that of an indicator of which nothing is known; `null` where it does not apply. */
  variance: number | null;
  answered: number;
  applicable: number;
};

/** Answers that count with the items and indicators that they make, each by its place in the edition. */
export type MeasuredSheet = { depth: Depth; given: AnswersByPlace; items: ItemScore[]; measures: Measure[] };

/** What the answers make of level, capability or a network; from 0 to 1. */
export type Dimension = { score: number | null; sd: number | null; answered: number; applicable: number };

/** A dimension or an indicator on the scale of the pages, from 0 to 100. */
export const shownDimension = ({ score, sd, answered, applicable }: Dimension): Score => ({
  score: score === null ? null : percent(score),
  sd: sd === null ? null : percent(sd),
  answered,
  applicable,
});

/** An indicator's measure on the scale of the pages, from 0 to 100. */
export const shownMeasure = ({ score, variance, answered, applicable }: Measure): Score => ({
  score: score === null ? null : percent(score),
  sd: score === null || variance === null ? null : percent(Math.sqrt(variance)),
  answered,
  applicable,
});

export type Position = {
  quadrant: Quadrant | null;
  /** Sum to 1; `null` where either dimension lacks answers. */
  probabilities: Record<Quadrant, number> | null;
  certainty: Certainty | null;
  /** The next likeliest class, named where the verdict is not clear. */
  neighbour: Quadrant | null;
};

export type Opportunity = {
  entry: Identification | null;
  now: Identification | null;
  path: Path | null;
  /** 0 wholly passive to 100 wholly active. */
  scores: { entry: number | null; now: number | null };
};

export type OrientationFinding = {
  entry: Orientation | null;
  now: Orientation | null;
  /** The published model whose entry and development orientation these are. */
  model: Quadrant | null;
  expected: { entry: Orientation | null; now: Orientation | null };
  alignment: Alignment | null;
  /** 0 production to 100 customer. */
  scores: { entry: number | null; now: number | null };
};

export type Learning = {
  /** Where `met` of this stage is `null`, the firm is in it at least. */
  stage: Stage | null;
  /** All four stages met. */
  completed: boolean | null;
  /** A later stage met with an earlier one unmet. */
  irregular: boolean | null;
  met: Record<Stage, boolean | null>;
  coupling: Coupling | null;
  mode: Mode | null;
  /** The mode that the present stage needs. */
  needed: Mode | null;
  /** `null` with hardly any contact, too: there is nothing that could fit. */
  fit: Fit | null;
};

export type Networks = {
  government: Network<"home" | "host">;
  business: Network<"clientsSuppliers" | "associations" | "otherEnterprises">;
  technological: Network<"domestic" | "overseas">;
  profile: Profile | null;
};

/** How sure a class is; probabilities from 0 to 1. */
export type ClassCertainty<Class = string | number> = {
  class: Class;
  /** That the class holds, with errors of the answers and of the calibration together. */
  probability: number;
  /** Had only the answers errors, and had only the calibration. */
  answers: number;
  calibration: number;
  certainty: Certainty;
  /** The score is exactly the cut. */
  onTheLine: boolean;
  /** The likeliest of the other classes. */
  neighbour: { class: Class; probability: number } | null;
};
type Certain<Class> = ClassCertainty<Class> | null;

export type Height = "low" | "high";
export type Strength = "weak" | "strong";

/** How sure each class is; `null` where there is none. */
export type Certainties = {
  level: Certain<Height>;
  capability: Certain<Strength>;
  quadrant: Certain<Quadrant>;
  identification: { entry: Certain<Identification>; now: Certain<Identification> };
  path: Certain<Path>;
  orientation: { entry: Certain<Orientation>; now: Certain<Orientation> };
  model: Certain<Quadrant>;
  alignment: Certain<Alignment>;
  stage: Certain<Stage>;
  coupling: Certain<Coupling>;
  mode: Certain<Mode>;
  fit: Certain<Fit>;
  networks: Record<NetworkId, Certain<Strength>>;
  profile: Certain<Profile>;
};

/** The class given, and the one that it could be once what is withheld is known. */
export type Range<Class> = { from: Class; to: Class } | null;

export type Ranges = {
  level: Range<Height>;
  capability: Range<Strength>;
  quadrant: Range<Quadrant>;
  stage: Range<Stage>;
  networks: Record<NetworkId, Range<Strength>>;
  profile: Range<Profile>;
};

/** The withheld questions that would settle a class, the weightiest first; empty where nothing withheld could change it. */
export type Settling = {
  level: string[];
  capability: string[];
  quadrant: string[];
  identification: { entry: string[]; now: string[] };
  path: string[];
  orientation: { entry: string[]; now: string[] };
  alignment: string[];
  stage: string[];
  mode: string[];
  fit: string[];
  networks: Record<NetworkId, string[]>;
  profile: string[];
};

/** How sure the classes are, as far as an edition's arithmetic tells it of all. */
export type Sureness = { certainty: Certainties; range: Ranges; settle: Settling };

/** Everything that follows from one set of answers by arithmetic alone; scores from 0 to 1 unless said otherwise. */
export type Scores = MeasuredSheet & {
  level: Dimension;
  capability: Dimension;
  position: Position;
  opportunity: Opportunity;
  orientation: OrientationFinding;
  learning: Learning;
  dimensions: Record<NetworkId, Dimension>;
  /** From 0 to 100. */
  networks: Networks;
  sureness: Sureness | null;
};

/** What is known of a sheet beside its answers. */
export type Circumstances = {
  /** Questions whose answers an evidence document supports. */
  verified?: ReadonlySet<string> | undefined;
  /** Questions that were never put: what a study is silent of, and what is new since the answers were given. */
  notAsked?: ReadonlySet<string> | undefined;
  /** Answers contradict each other, or may: one of them is withheld. */
  isContradicted?: boolean | undefined;
};

/** How answers become scores and classes: an edition's calibration says by which arithmetic. */
export type Arithmetic = {
  score(compiled: Compiled, given: AnswersByPlace, depth: Depth, known: Circumstances): Scores;
  /** Measures a sheet anew with some answers changed, on which no question's visibility hangs. */
  remeasure(compiled: Compiled, before: MeasuredSheet, changes: { place: number; to: Answer }[]): MeasuredSheet;
  dimension(compiled: Compiled, indicators: CompiledIndicator[], sheet: MeasuredSheet): Dimension;
  /** The answered items behind a dimension's score, each with its share of the whole weight. */
  weightsBehind(indicators: CompiledIndicator[], dimension: Dimension, sheet: MeasuredSheet): Group;
  /** Whether a score is in the better class of a cut, and how far it is to there. */
  reaches(score: number, cut: number): boolean;
  distance(score: number, cut: number): number;
  learning(compiled: Compiled, sheet: MeasuredSheet): Learning;
  /** What a stage's milestones lack, and what each weighs in it. */
  lack(compiled: Compiled, stage: CompiledIndicator, sheet: MeasuredSheet): number;
  milestones(stage: CompiledIndicator, sheet: MeasuredSheet): Group;
};
