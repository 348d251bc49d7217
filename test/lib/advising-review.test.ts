import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  changesFound,
  contradictionsFound,
  hasChanged,
  queueOf,
  uncertainFound,
  unknownsFound,
  withCorrections,
} from "#lib/advising/queue";
import { review, withChanges } from "#lib/advising/review";
import { basisIn, basisText } from "#lib/advising/review-form";
import { movesBetween } from "#lib/advising/standing";
import { foreseen } from "#lib/charts/foreseen";
import { type EntryKey, keyOfQuestion } from "#lib/entry/key";
import type { Answers } from "#lib/instrument/answers";
import { questionsById } from "#lib/instrument/answers";
import { optionsOf } from "#lib/instrument/question";
import { editions } from "#questionnaires";

const edition = editions.at(-1) ?? expect.fail();
const sheet = { edition, depth: "full" as const };

/** Every question at one place of its scale, from 0 to 1; numbers at the same place between none and a hundred. */
function answersAt(place: number): Answers {
  const answers: Record<string, Answers[string]> = {};
  for (const [id, question] of questionsById(edition)) {
    const options = optionsOf(question).map((option) => option.id);
    const chosen = options[Math.round(place * (options.length - 1))];
    if (question.kind === "number")
      answers[id] = Math.min(question.max, Math.max(question.min, Math.round(place * 100)));
    else if (question.kind === "many") answers[id] = chosen ? [chosen] : [];
    else if (chosen) answers[id] = chosen;
  }
  return answers;
}

const rated = [...questionsById(edition).values()].filter(({ kind }) => kind === "rating");

describe("what corrections move", () => {
  test("none leaves the same result, and says that nothing moves", () => {
    const found = review(sheet, answersAt(0.5), []);
    expect(found.changed).toBe(found.claimed);
    expect(found.moves).toEqual([]);
  });

  test("one that says the same moves nothing", () => {
    const answers = answersAt(0.5);
    const [question] = rated;
    const same = [{ question: question?.id ?? "", to: answers[question?.id ?? ""] }];
    expect(review(sheet, answers, same).moves).toEqual([]);
  });

  test("by a single change, what it moves alone is what all move together", () => {
    for (const { id } of rated.slice(0, 6)) {
      const found = review(sheet, answersAt(1), [{ question: id, to: "lowest" }]);
      expect(found.alone.get(id)?.moves).toEqual(found.moves);
      expect(found.together).toEqual([]);
    }
  });

  test("a class that several changes move only together is told apart", () => {
    const changes = rated.map(({ id }) => ({ question: id, to: "lowest" }));
    const found = review(sheet, answersAt(1), changes);
    const byOne = new Set(
      [...found.alone.values()].flatMap(({ moves }) => moves.filter((each) => each.class).map(({ part }) => part)),
    );
    for (const { part } of found.together) expect(byOne.has(part)).toBe(false);
    const classes = found.moves.filter((each) => each.class).map(({ part }) => part);
    expect(found.together.map(({ part }) => part)).toEqual(classes.filter((part) => !byOne.has(part)));
    expect(classes).toContain("quadrant");
  });

  test("an answer taken away leaves none", () => {
    expect(withChanges({ a: 1, b: 2 }, [{ question: "a", to: undefined }])).toEqual({ b: 2 });
  });

  test("scores move by at least a point, or not at all", () => {
    const { standing } = review(sheet, answersAt(0.5), []).claimed;
    const shifted = (by: number) => ({
      ...standing,
      level: { ...standing.level, score: (standing.level.score ?? 0) + by },
    });
    expect(movesBetween(standing, shifted(0.99))).toEqual([]);
    expect(movesBetween(standing, shifted(1))).toMatchObject([{ part: "level", class: false, points: 1 }]);
    expect(movesBetween(standing, shifted(-1))).toMatchObject([{ part: "level", points: -1 }]);
  });
});

describe("the queue", () => {
  const key = (word: string) => `question:${word}` as EntryKey;
  const unsupported = { kind: "unsupported" } as const;
  const unknown = { kind: "unknown", parts: ["level"] } as const;

  test("an entry stands once, with all its grounds, the weightiest kind first", () => {
    expect(
      queueOf([
        { key: key("a"), ground: unsupported },
        { key: key("b"), ground: unknown },
        { key: key("a"), ground: { kind: "contradiction", id: "x", keys: [] } },
      ]),
    ).toEqual([
      { key: key("a"), grounds: [{ kind: "contradiction", id: "x", keys: [] }, unsupported] },
      { key: key("b"), grounds: [unknown] },
    ]);
  });

  test("what is not known is asked by how much it settles", () => {
    const [first, second] = rated.map(({ id }) => id);
    const answers = answersAt(0.5);
    const open = withChanges(
      answers,
      [first, second].map((id) => ({ question: id ?? "", to: "dont-know" })),
    );
    const { diagnosis } = review(sheet, open, []).claimed;
    const found = unknownsFound(diagnosis, { without: [] }, keyOfQuestion);
    const parts = found.map(({ ground }) => (ground.kind === "unknown" ? ground.parts.length : 0));
    expect(parts).toEqual(parts.toSorted((one, other) => other - one));
    for (const { key: of } of found) expect(open[of.slice("question:".length)] ?? "dont-know").toBe("dont-know");
  });

  test.each(["quick", "full"] as const)("whatever would settle a class that is not found is in it (%s)", (depth) => {
    for (const [id, { kind, depth: least }] of questionsById(edition)) {
      if (kind === "text" || (depth === "quick" && least === "full")) continue;
      const answers = withChanges(answersAt(0.8), [{ question: id, to: "dont-know" }]);
      const foresight = foreseen(edition, depth, answers);
      const { diagnosis } = review({ edition, depth }, answers, []).claimed;
      const keys = new Set(unknownsFound(diagnosis, foresight, keyOfQuestion).map(({ key: of }) => of));
      for (const { questions } of foresight.without)
        for (const question of questions) expect(keys).toContain(key(question.id));
    }
  });

  test("what corrections bring about concerns all that it is about, what they mend only what was corrected", () => {
    const clash = (id: string, ...names: string[]) =>
      names.map((name) => ({ key: key(name), ground: { kind: "contradiction" as const, id, keys: names.map(key) } }));
    const found = withCorrections(
      [...clash("stays", "a", "b"), ...clash("mended", "c", "d")],
      [...clash("stays", "a", "b"), ...clash("made", "c", "e")],
      (of) => of === key("c"),
    );
    expect(
      found.map(({ key: of, ground }) => [
        of,
        "id" in ground && ground.id,
        "corrections" in ground ? ground.corrections : null,
      ]),
    ).toEqual([
      [key("a"), "stays", null],
      [key("b"), "stays", null],
      [key("c"), "made", "make"],
      [key("e"), "made", "make"],
      [key("c"), "mended", "mend"],
    ]);
  });

  test("only answers behind a part that is not clear are uncertain", () => {
    const { diagnosis } = review(sheet, answersAt(0.5), []).claimed;
    for (const { ground } of uncertainFound(diagnosis, keyOfQuestion)) {
      if (ground.kind !== "uncertain") continue;
      const sure = ground.part === "level" ? diagnosis.certainty?.level : null;
      if (sure) expect(sure.certainty).not.toBe("clear");
    }
    const sure = { ...diagnosis, certainty: undefined };
    expect(uncertainFound(sure as never, keyOfQuestion)).toEqual([]);
  });

  test("contradictions name every answer that they are about", () => {
    const flags = [{ id: "x", kind: "contradiction" as const, questions: ["a", "b"] }];
    const found = contradictionsFound({ flags } as never, keyOfQuestion);
    expect(found.map((each) => each.key)).toEqual([key("a"), key("b")]);
  });

  test.each([
    [100, 199, false],
    [100, 200, true],
    [100, 51, false],
    [100, 50, true],
    [0, 0, false],
    [0, 1, true],
    [-5, -5, false],
    [-5, 10, true],
  ])("a number from %d to %d has changed greatly: %s", (before, after, expected) => {
    const number = [...questionsById(edition).values()].find(({ kind }) => kind === "number") ?? expect.fail();
    expect(hasChanged(number, before, after)).toBe(expected);
  });

  test("a rating has changed greatly by two steps, not by one", () => {
    const [question = expect.fail()] = rated;
    expect(hasChanged(question, "lowest", "low")).toBe(false);
    expect(hasChanged(question, "lowest", "middle")).toBe(true);
    expect(hasChanged(question, "lowest", "dont-know")).toBe(false);
    const before = { year: 2024, answers: { [question.id]: "highest" } };
    expect(changesFound([question], before, { [question.id]: "low" }, keyOfQuestion)).toMatchObject([
      { ground: { kind: "changed", before: { value: "highest" }, year: 2024 } },
    ]);
  });
});

test("a form carries revisions as they are, and nothing else", () => {
  const key = fc.constantFrom<EntryKey>("question:a", "fact:revenue.2025", "fact:own-brand");
  fc.assert(
    fc.property(fc.dictionary(key, fc.nat(1_000_000)), (basis) => {
      expect(basisIn(basisText(basis as Record<EntryKey, number>))).toEqual({ ...basis });
    }),
  );
  expect(basisIn("nonsense question:a=x question:b=2 =3")).toEqual({ "question:b": 2 });
});
