import { describe, expect, it } from "vitest";
import { standingWords } from "#app/_view/advising/standing-words";
import { wordsOf } from "#app/_view/charts/words";
import { diagnosedStanding } from "#lib/advising/standing";
import { diagnose } from "#lib/diagnosis/diagnose";
import type { Answers } from "#lib/instrument/answers";
import { latestEdition } from "#questionnaires";

/** Every rating answered alike, but for one that is answered with "don't know". */
const answers = (value: string, withheld: readonly string[]): Answers =>
  Object.fromEntries(
    latestEdition.sections
      .flatMap(({ questions }) => questions)
      .filter(({ kind }) => kind === "rating")
      .map(({ id, allows }) => [id, withheld.includes(id) && allows.includes("dont-know") ? "dont-know" : value]),
  );

const rated = latestEdition.sections.flatMap(({ questions }) => questions).filter(({ kind }) => kind === "rating");

describe("a class that open answers decide", () => {
  const open = rated.flatMap(({ id, allows }) => {
    if (!allows.includes("dont-know")) return [];
    const diagnosis = diagnose(latestEdition, {
      edition: latestEdition.id,
      depth: "full",
      answers: answers("high", [id]),
    });
    return diagnosis.range?.quadrant || diagnosis.range?.level || diagnosis.range?.capability ? [diagnosis] : [];
  });
  const all = diagnose(latestEdition, {
    edition: latestEdition.id,
    depth: "full",
    answers: answers(
      "high",
      rated.map(({ id }) => id),
    ),
  });

  it("is told as the least that it is, with what it could become", () => {
    for (const diagnosis of [...open, all]) {
      const standing = diagnosedStanding(latestEdition, diagnosis);
      for (const part of ["quadrant", "level", "capability"] as const)
        expect(standing[part].upTo).toBe(diagnosis.range?.[part]?.to);
    }
  });

  it("reads so in words, and a class that nothing leaves open does not", () => {
    const words = wordsOf("zh");
    const standing = { class: "low", score: 20, probability: 0.4 };
    expect(standingWords("level", { ...standing, upTo: "high" }, words).class).toBe("至少是“低”，补答后最高“高”");
    expect(standingWords("level", standing, words).class).toBe("低");
  });
});
