import { z } from "zod";
import type { Actor } from "#lib/access";
import { type Problem, problemOf } from "#lib/instrument/answers";
import { type Entry, type Save, Saves } from "#lib/instrument/entry";
import { readTyped } from "#lib/instrument/form-entry";
import type { Question } from "#lib/instrument/question";
import { done, type Outcome } from "#lib/outcome";
import { problemText } from "../words/problem-text";
import { type Message, type SaveStore, takeSave } from "./take-save";

/** What saving answers needs of the rest: what an edition asks, and where entries go. */
export type AnswerStore = SaveStore & {
  questions: (edition: string) => ReadonlyMap<string, Question>;
  save: (actor: Actor, saves: Save[], at: Date) => Promise<Outcome<unknown[]>>;
};

/** What a browser sends while a firm answers. */
const Body = z.strictObject({ answers: Saves });

/** What is wrong with an entry; what was typed and is no answer is kept where one can type or tick. */
function problemOfEntry(question: Question | undefined, entry: Entry): Problem | null {
  if (!question) return { code: "unknown-question" };
  if ("answer" in entry) {
    if (question.kind === "number" && typeof entry.answer === "number")
      return readTyped(question, String(entry.answer)).problem;
    return problemOf(question, entry.answer);
  }
  if ("cleared" in entry || question.kind === "number" || question.kind === "text" || question.kind === "many")
    return null;
  return { code: "wrong-type" };
}

/** What was typed goes in as the answer that it is, wherever it is one. */
function read(save: Save, questions: ReadonlyMap<string, Question>): Save {
  const question = questions.get(save.question);
  return question && "typed" in save.entry ? { ...save, entry: readTyped(question, save.entry.typed).entry } : save;
}

/** Takes in answers as they are given. */
export const takeAnswers = (store: AnswerStore, message: Message) =>
  takeSave(store, Body, message, async ({ answers }, { sheet, actor }, at) => {
    const questions = store.questions(sheet.edition);
    const faults = answers.flatMap(({ question: id, entry }) => {
      const question = questions.get(id);
      const problem = problemOfEntry(question, entry);
      return problem ? [{ question: id, ...problem, message: problemText(message.locale, question, problem) }] : [];
    });
    if (faults.length > 0) return { faults };
    const entries = answers.map((save) => read(save, questions));
    const outcome = await store.save(actor, entries, at);
    return outcome.ok ? done({ saved: outcome.value }) : outcome;
  });
