import fc from "fast-check";
import type { Answer, Answers, Sheet } from "#lib/instrument/answers";
import type { Edition } from "#lib/instrument/edition";
import { type Depth, optionsOf, type Question } from "#lib/instrument/question";

// The same random sheets on every machine and every morning.
fc.configureGlobal({ seed: 20261 });

/** Facts near which scores bend or checks bite, so that random sheets meet them. */
const telling = [0, 1, 2, 3, 5, 8, 10, 12, 15, 20, 25, 30, 36, 50, 60, 80, 90, 100, 1000];

/** Any answer that a question takes, abstentions apart. */
export function answerTo(question: Question): fc.Arbitrary<Answer> {
  switch (question.kind) {
    case "rating":
    case "bipolar":
    case "milestone":
    case "one":
      return fc.constantFrom(...optionsOf(question).map((option) => option.id));
    case "many": {
      const shared = question.options.filter((option) => !option.exclusive).map((option) => option.id);
      const exclusive = question.options.filter((option) => option.exclusive).map((option) => [option.id]);
      const several = fc.subarray(shared, { minLength: 1 });
      return exclusive.length > 0
        ? fc.oneof({ weight: 4, arbitrary: several }, { weight: 1, arbitrary: fc.constantFrom(...exclusive) })
        : several;
    }
    case "number": {
      const { min, max, decimals } = question;
      const within = telling.filter((figure) => figure >= min && figure <= max);
      const scale = 10 ** decimals;
      return fc.oneof(
        { weight: 3, arbitrary: fc.constantFrom(min, ...within) },
        { weight: 3, arbitrary: fc.integer({ min, max: Math.min(max, min + 120) }) },
        { weight: 1, arbitrary: fc.integer({ min: min * scale, max: max * scale }).map((figure) => figure / scale) },
      );
    }
    case "text":
      return fc.constantFrom("轴承", "Vacuum furnace", "<b>数控机床</b>");
  }
}

/** An answer, or in `missing` of 10 none (`undefined`) or an abstention that the question allows. */
export function entryFor(question: Question, missing: number): fc.Arbitrary<Answer | undefined> {
  return fc.oneof(
    { weight: 4 * (10 - missing), arbitrary: answerTo(question) },
    { weight: 3 * missing, arbitrary: fc.constant(undefined) },
    { weight: missing, arbitrary: fc.constantFrom(undefined, ...question.allows) },
  );
}

/** Answers of every kind: complete, with gaps, nearly empty, at random or all alike. */
export function answersOf(edition: Edition): fc.Arbitrary<Answers> {
  const questions = edition.sections.flatMap((section) => section.questions);
  const with_ = (missing: number) =>
    fc.tuple(...questions.map((question) => entryFor(question, missing))).map((entries) =>
      Object.fromEntries(
        questions.flatMap(({ id }, place) => {
          const entry = entries[place];
          return entry === undefined ? [] : [[id, entry] as const];
        }),
      ),
    );
  return fc.oneof(
    { weight: 5, arbitrary: with_(0) },
    { weight: 4, arbitrary: with_(2) },
    { weight: 1, arbitrary: with_(8) },
  );
}

export const depth: fc.Arbitrary<Depth> = fc.constantFrom("full", "full", "quick");

export const sheetOf = (edition: Edition): fc.Arbitrary<Sheet> =>
  fc.record({ edition: fc.constant(edition.id), depth, answers: answersOf(edition) });

/** The same random sheets on every run. */
export const sampleSheets = (edition: Edition, count: number, seed: number): Sheet[] =>
  fc.sample(sheetOf(edition), { numRuns: count, seed });

/** Sheets of the full depth in which everything is answered. */
export const completeSheets = (edition: Edition, count: number, seed: number): Sheet[] =>
  fc
    .sample(fc.tuple(...edition.sections.flatMap(({ questions }) => questions.map((question) => answerTo(question)))), {
      numRuns: count,
      seed,
    })
    .map((given) => {
      const ids = edition.sections.flatMap(({ questions }) => questions.map(({ id }) => id));
      const answers = Object.fromEntries(ids.map((id, place) => [id, given[place] as Answer]));
      return { edition: edition.id, depth: "full" as const, answers };
    });
