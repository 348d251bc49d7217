import { type Diagnosis, type Stage, stages } from "../diagnosis/diagnosis";
import type { Answers } from "../instrument/answers";
import { type Edition, questionsOf } from "../instrument/edition";
import { optionsOf } from "../instrument/question";
import type { Text } from "../instrument/text";
import { questionIndex } from "./questions";
import type { Standing } from "./standing";

export type MilestoneState = "not-yet" | "partly" | "done" | "unknown";
export type Milestone = { question: string; text: Text; state: MilestoneState };

export type StageShown = {
  id: Stage;
  /** Years that the reference firm spent in it. */
  years: { from: number; until: number | null } | null;
  met: boolean | null;
  here: boolean;
  milestones: Milestone[];
};

export type StageFigure = { stages: StageShown[]; completed: boolean; irregular: boolean; reference: Text | null };

/** The four stages with the firm's milestones, beside the years of the firm that the stages were found in. */
export function stageFigure(
  edition: Edition,
  diagnosis: Diagnosis,
  answers: Answers,
  reference: Standing | undefined,
): StageFigure {
  const { stage, completed, irregular, met } = diagnosis.learning;
  const questions = questionIndex(edition);
  return {
    stages: stages.map((id) => {
      const lived = reference?.snapshots.find((snapshot) => snapshot.diagnosis.learning.stage === id);
      const items = edition.indicators.find((indicator) => indicator.id === edition.model.stages[id])?.items ?? [];
      return {
        id,
        years: lived ? { from: lived.from, until: lived.until } : null,
        met: met[id],
        here: stage === id && !completed,
        milestones: items.flatMap(questionsOf).flatMap((question) => {
          const found = questions.get(question);
          return found ? [{ question, text: found.text, state: stateOf(answers[question], optionsOf(found)) }] : [];
        }),
      };
    }),
    completed: completed === true,
    irregular: irregular === true,
    reference: reference?.name ?? null,
  };
}

function stateOf(
  answer: Answers[string] | undefined,
  options: { id: string; points: number | null }[],
): MilestoneState {
  const points = options.find(({ id }) => id === answer)?.points;
  if (points === undefined || points === null) return "unknown";
  if (points === 0) return "not-yet";
  return points < 1 ? "partly" : "done";
}
