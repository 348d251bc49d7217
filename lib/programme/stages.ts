import { isDay } from "../text/day";

/** The stages of a round, in their order. */
export const stageIds = ["acceptance", "first-check", "review", "visit", "publicity", "recommendation"] as const;
export type StageId = (typeof stageIds)[number];

/** What is planned of a stage: from which day until which (YYYY-MM-DD), and who sees to it. */
export type PlannedStage = { stage: StageId; from: string | null; to: string | null; owner: string };

/** How many firms a stage is about, and how many of them are through it; `null` where nobody counts them. */
export type StageCount = { done: number; of: number } | null;

/** Where a stage stands: what is left out of the plan and has no firm is not there. */
export type StageState = "ahead" | "running" | "overdue" | "done";

export type Stage = PlannedStage & { count: StageCount; state: StageState; isPlanned: boolean };

/** Why a plan of stages is not taken in. */
export type PlanProblem = "bad-day" | "ends-before" | "out-of-order";

/** What is wrong with a plan, and in which stage; `null` for nothing. */
export function planProblem(stages: readonly PlannedStage[]): { problem: PlanProblem; stage: StageId } | null {
  let begun = "";
  for (const { stage, from, to } of stages) {
    if ([from, to].some((day) => day !== null && !isDay(day))) return { problem: "bad-day", stage };
    if (from !== null && to !== null && to < from) return { problem: "ends-before", stage };
    if (from !== null && from < begun) return { problem: "out-of-order", stage };
    begun = from ?? begun;
  }
  return null;
}

const isThrough = (count: StageCount): boolean => count !== null && count.of > 0 && count.done >= count.of;

function stateOf({ from, to }: PlannedStage, count: StageCount, isOver: boolean, today: string): StageState {
  if (isOver) return "done";
  if (to !== null && today > to) return "overdue";
  if (from !== null ? today >= from : count !== null && count.done > 0) return "running";
  return "ahead";
}

type Course = { stages: readonly PlannedStage[]; counts: Readonly<Record<StageId, StageCount>>; isClosed: boolean };

/**
 * The round as a line of stages. The first one is over when the round is closed; any other when all of its firms are
 * through and the one before is over, so that nothing counts as over while more may come. The first check is only there
 * where it is planned or counted.
 */
export function timelineOf({ stages, counts, isClosed }: Course, today: string): Stage[] {
  const planned = new Map(stages.map((each) => [each.stage, each]));
  const line: Stage[] = [];
  for (const stage of stageIds) {
    const count = counts[stage];
    const plan = planned.get(stage) ?? { stage, from: null, to: null, owner: "" };
    if (stage === "first-check" && !planned.has(stage) && count === null) continue;
    const isUncounted = count === null && plan.to !== null && today > plan.to;
    const before = line.at(-1)?.state ?? "done";
    const isOver = stage === "acceptance" ? isClosed : before === "done" && (isThrough(count) || isUncounted);
    line.push({ ...plan, count, isPlanned: planned.has(stage), state: stateOf(plan, count, isOver, today) });
  }
  return line;
}

/** What is to be done next: the first stage that is not over; `null` where all are. */
export const nextStage = (line: readonly Stage[]): Stage | null => line.find(({ state }) => state !== "done") ?? null;
