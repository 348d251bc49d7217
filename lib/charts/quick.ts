import type { Diagnosis } from "../diagnosis/diagnosis";
import type { Answers } from "../instrument/answers";
import type { Edition } from "../instrument/edition";
import type { Depth } from "../instrument/question";
import { innovationChart } from "./innovation";
import { pathChart } from "./path";

type NotTold = "direction" | "mode" | "innovation";

/** The parts that the quick depth cannot tell, which editions of the second arithmetic leave out of the page. */
export function notToldInQuick(edition: Edition, diagnosis: Diagnosis, answers: Answers, depth: Depth): NotTold[] {
  if (depth !== "quick" || !diagnosis.certainty) return [];
  const parts: NotTold[] = [];
  if (pathChart(edition, diagnosis, answers, depth).absent === "not-asked") parts.push("direction");
  if (diagnosis.learning.mode === null) parts.push("mode");
  if (innovationChart(edition, diagnosis).ahead === null) parts.push("innovation");
  return parts;
}
