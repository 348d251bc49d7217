import { expect, it } from "vitest";
import { hintsOf } from "#app/words/question-hints";
import { questionsById } from "#lib/instrument/answers";
import type { Question } from "#lib/instrument/question";
import { latestEdition } from "#questionnaires";

const questions = questionsById(latestEdition);
const hints = (id: string, locale: "zh" | "en") =>
  hintsOf(questions.get(id) as Question, [], { locale, edition: latestEdition, answers: {} });

it("a list of all questions says of each what must be answered, and when it does not apply", () => {
  expect(hints("staff", "zh")).toEqual([expect.stringMatching(/^这一题必答：/)]);
  expect(hints("staff", "en")).toEqual([expect.stringMatching(/^This question must be answered: /)]);
  expect(hints("hardest-approval", "zh")).toEqual([expect.stringContaining("模具")]);
  expect(hints("brand-abroad", "en")).toEqual([expect.stringContaining(" / ")]);
  expect(hints("revenue", "zh")).toEqual([]);
});
