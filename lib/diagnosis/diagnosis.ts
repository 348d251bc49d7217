import type { Answer } from "../instrument/answers";
import type { Horizon } from "../instrument/edition";
import type { NetworkId, Quadrant, Score, Stage } from "../scoring/classes";
import type {
  Certainties,
  Learning,
  Networks,
  Opportunity,
  OrientationFinding,
  Position,
  Ranges,
  Settling,
} from "../scoring/findings";
import type { Source } from "../text/text";

export type {
  Alignment,
  Certainty,
  Coupling,
  Fit,
  Identification,
  Mode,
  Network,
  Orientation,
  Profile,
  Quadrant,
  Score,
  Stage,
} from "../scoring/classes";
export { quadrants, stages } from "../scoring/classes";

/** One item that carried a class: its score (0 to 100) and its share of the weight behind the class (0 to 1). */
export type Reason = { item: string; indicator: string; questions: string[]; score: number; weight: number };

/** What carried each class, most weight first; empty where there is no class. */
export type Reasons = {
  level: Reason[];
  capability: Reason[];
  identification: { entry: Reason[]; now: Reason[] };
  orientation: { entry: Reason[]; now: Reason[] };
  stage: Reason[];
  mode: Reason[];
  networks: Record<NetworkId, Reason[]>;
};

/** One answer to change: from what, to what, in how many steps of its scale, and the advice that helps. */
export type Step = { question: string; from: Answer; to: Answer; steps: number; indicator: string; advice: string[] };

/** The smallest set of changed answers that reaches the nearest better class; `null` where there is none to reach. */
export type Change<Class> = { to: Class; steps: Step[] } | null;

/** A pattern that a reviewer should look at: an oddity, or two numbers that contradict each other. */
export type Flag = { id: string; kind: "oddity" | "contradiction"; questions: string[] };

export type AdviceGiven = { id: string; horizon: Horizon; improves: string[]; weight: number; source: Source };

/** Everything that one answer sheet says of a firm under one edition. Classes are `null` where answers are too few. */
export type Diagnosis = {
  edition: string;
  technicalStrength: { level: Score; capability: Score } & Position;
  indicators: Record<string, Score>;
  opportunity: Opportunity;
  orientation: OrientationFinding;
  learning: Learning;
  networks: Networks;
  innovation: { technology: Score; market: Score };
  reasons: Reasons;
  /** How sure each class is, what it could be once what is withheld is known, and what would settle it: from 2026-2 on. */
  certainty?: Certainties;
  range?: Ranges;
  /** Questions withheld without which it cannot be told whether answers contradict each other; no verdict is clear then. */
  unchecked?: string[];
  settle?: Settling;
  change: { quadrant: Change<Quadrant>; stage: Change<Stage>; networks: Change<NetworkId> };
  flags: Flag[];
  advice: AdviceGiven[];
};
