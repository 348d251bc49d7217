import { type Diagnosis, type Stage, stages } from "../diagnosis/diagnosis";
import { type Answers, isAbstention } from "../instrument/answers";
import { credits, type Edition, type Item, questionsOf } from "../instrument/edition";
import { type Depth, isAsked, optionsOf, type Question } from "../instrument/question";
import type { Text } from "../text/text";
import type { DiagnosedCase } from "./diagnosed-case";
import { questionIndex } from "./questions";

export type MilestoneState =
  | "not-yet"
  | "partly"
  | "done"
  | "dont-know"
  | "not-applicable"
  | "blank"
  /** Not asked in the quick depth. */
  | "not-asked";
export type Milestone = {
  question: string;
  text: Text;
  state: MilestoneState;
  /** Its stage is not met without it. */
  isNecessary: boolean;
  /** Read from a question that was asked of something else. */
  isBorrowed: boolean;
};

type StageShown = {
  id: Stage;
  /** Years that the reference firm spent in it. */
  years: { from: number; until: number | null } | null;
  met: boolean | null;
  here: boolean;
  milestones: Milestone[];
};

export type StageChart = {
  stages: StageShown[];
  completed: boolean;
  irregular: boolean;
  /** Answers leave it open whether the stage where the firm is has been left behind. */
  atLeast: boolean;
  reference: Text | null;
};

/** Whether a milestone's answer says how far it is reached. */
export const isReached = (state: MilestoneState): state is "not-yet" | "partly" | "done" =>
  state === "not-yet" || state === "partly" || state === "done";

/** How many milestones were asked as such and answered, and how far they are reached. */
export function milestonesCounted({ stages: shown }: StageChart): { all: number; done: number; partly: number } {
  const asked = shown.flatMap(({ milestones }) => milestones).filter(({ isBorrowed }) => !isBorrowed);
  const count = (...states: MilestoneState[]) => asked.filter(({ state }) => states.includes(state)).length;
  return { all: count("not-yet", "partly", "done"), done: count("done"), partly: count("partly") };
}

/** The four stages with the firm's milestones, beside the years of the firm that the stages were found in. */
export function stageChart(
  edition: Edition,
  diagnosis: Diagnosis,
  answers: Answers,
  depth: Depth,
  reference: DiagnosedCase | undefined,
): StageChart {
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
        milestones: items.flatMap((item) =>
          questionsOf(item).flatMap((question) => {
            const definition = questions.get(question);
            if (!definition) return [];
            const state = stateOf(item, definition, answers[question], depth);
            const isBorrowed = definition.kind !== "milestone";
            return [{ question, text: definition.text, state, isNecessary: item.necessary === true, isBorrowed }];
          }),
        ),
      };
    }),
    completed: completed === true,
    irregular: irregular === true,
    atLeast: stage !== null && met[stage] === null,
    reference: reference?.name ?? null,
  };
}

const middle = 0.5;

function stateOf(item: Item, question: Question, answer: Answers[string] | undefined, depth: Depth): MilestoneState {
  if (!isAsked(question, depth)) return "not-asked";
  if (isAbstention(answer)) return answer;
  const chosen = optionsOf(question).find(({ id }) => id === answer);
  if (!chosen || chosen.points === null) return "blank";
  // A level of a question that asks for something else counts as partly reached only from the middle of its scale on.
  const least = question.kind === "milestone" ? 0 : middle;
  if (chosen.points === 0 || chosen.points < least || !credits(item, chosen.id)) return "not-yet";
  return chosen.points < 1 ? "partly" : "done";
}
