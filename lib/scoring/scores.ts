import type { Answers } from "../instrument/answers";
import type { Depth } from "../instrument/question";
import type { Compiled } from "./compile";
import type { Arithmetic, Circumstances, Scores } from "./findings";
import { firstArithmetic } from "./first/arithmetic";
import { countedAnswers } from "./points";
import { secondArithmetic } from "./second/arithmetic";

export type { Scores } from "./findings";

/** The arithmetic that the calibration of an edition asks for. */
export const arithmeticOf = ({ second }: Compiled): Arithmetic => (second ? secondArithmetic : firstArithmetic);

/** Scores answers under a compiled edition: pure, total, the same whatever order the answers come in. */
export const score = (compiled: Compiled, answers: Answers, depth: Depth, known: Circumstances = {}): Scores =>
  arithmeticOf(compiled).score(compiled, countedAnswers(compiled, answers, depth), depth, known);
