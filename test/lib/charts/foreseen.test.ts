import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foreseen } from "#lib/charts/foreseen";
import { openAmong } from "#lib/charts/questions";
import { diagnose } from "#lib/diagnosis/diagnose";
import type { Answer, Answers } from "#lib/instrument/answers";
import { askedQuestions } from "#lib/instrument/answers";
import { type Depth, optionsOf } from "#lib/instrument/question";
import { latestEdition as edition } from "#questionnaires";
import { answersOf } from "#test/make/sheets";

const complete = (depth: Depth): Answers =>
  Object.fromEntries(
    askedQuestions(edition, depth).map((question): [string, Answer] => {
      if (question.id === edition.model.foreignSales.question) return [question.id, "now"];
      if (question.kind === "number") return [question.id, Math.max(1, question.min)];
      if (question.kind === "text") return [question.id, "轴承"];
      const option = optionsOf(question)[1]?.id ?? "";
      return [question.id, question.kind === "many" ? [option] : option];
    }),
  );
const without = (answers: Answers, ...ids: string[]): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([id]) => !ids.includes(id)));
const classesOf = (depth: Depth, answers: Answers) => {
  const { technicalStrength, learning, certainty } = diagnose(edition, { edition: edition.id, depth, answers });
  const { stage, met } = learning;
  const settled = stage !== null && met[stage] !== null ? stage : null;
  return { strength: technicalStrength.quadrant, stage: settled, networks: certainty?.profile ?? null };
};

describe("what a sheet will come to nothing in", () => {
  it("is nothing where all is answered; the quick version says what it does not ask", () => {
    expect(foreseen(edition, "full", complete("full"))).toEqual({ without: [], onlyInFull: [] });
    expect(foreseen(edition, "quick", complete("quick"))).toEqual({
      without: [],
      onlyInFull: ["direction", "mode", "innovation"],
    });
  });

  it("names two blanks of a quick sheet that take the verdict away, and that one answer would bring it back", () => {
    const blank = without(complete("quick"), "product-performance", "invention-patents");
    expect(classesOf("quick", blank).strength).toBeNull();
    const [first] = foreseen(edition, "quick", blank).without;
    expect(first?.id).toBe("strength");
    expect(first?.questions).toHaveLength(1);
  });

  it("names what the way of learning lacks where only the direction is answered", () => {
    const partner = Object.values(edition.model.partner).filter((id) => id !== edition.model.partner.direction);
    for (const direction of ["middle", "highest"]) {
      const answers = { ...without(complete("full"), ...partner), [edition.model.partner.direction]: direction };
      const mode = foreseen(edition, "full", answers).without.find(({ id }) => id === "mode");
      expect(mode?.questions.map(({ id }) => id)).toEqual(
        expect.arrayContaining(["partner-frequency", "partner-distance"]),
      );
      const unsure = { ...answers, ...Object.fromEntries(partner.map((id) => [id, "dont-know"])) };
      expect(foreseen(edition, "full", unsure).without.map(({ id }) => id)).toContain("mode");
    }
    // Who is only taught has no other way, whatever the rest is.
    for (const direction of ["lowest", "low"]) {
      const answers = { ...without(complete("full"), ...partner), [edition.model.partner.direction]: direction };
      expect(foreseen(edition, "full", answers).without.map(({ id }) => id)).not.toContain("mode");
    }
  });

  it("takes don't know for open, and not applicable for answered", () => {
    const unsure = { ...complete("quick"), "product-performance": "dont-know", "invention-patents": "dont-know" };
    expect(foreseen(edition, "quick", unsure).without.map(({ id }) => id)).toEqual(["strength"]);
    const { level } = edition.model;
    const answers = { ...complete("full"), "hardest-approval": "not-applicable", independence: "dont-know" };
    const { "price-position": _, ...given } = answers as Record<string, Answer>;
    expect(openAmong(edition, "full", given, level)).toEqual({ dontKnow: 1, blank: 1, notApplicable: 1 });
  });

  it("asks an exporter's questions of a firm that has not said whether it exports", () => {
    const given = Object.fromEntries(
      Object.entries(complete("full")).filter(([id]) => id !== "foreign-sales" && !/^(entry|now)-/.test(id)),
    );
    const direction = foreseen(edition, "full", given).without.find(({ id }) => id === "direction");
    expect(direction?.questions.map(({ id }) => id)).toContain("foreign-sales");
    const never = { ...given, "foreign-sales": "never" };
    expect(foreseen(edition, "full", never).without.map(({ id }) => id)).not.toContain("direction");
  });

  it("says of a quick sheet that does not say whether the firm sells abroad that this comes first", () => {
    const { question, never, stopped } = edition.model.foreignSales;
    for (const open of [without(complete("quick"), question), { ...complete("quick"), [question]: "dont-know" }]) {
      const direction = foreseen(edition, "quick", open).without.find(({ id }) => id === "direction");
      expect(direction?.questions.map(({ id }) => id)).toEqual([question]);
      expect(direction?.settles).toBe(false);
    }
    for (const said of [never, stopped]) {
      const { onlyInFull } = foreseen(edition, "quick", { ...complete("quick"), [question]: said });
      expect(onlyInFull).toEqual(["mode", "innovation"]);
    }
  });

  it("agrees with the diagnosis, and its answers settle what it names", () => {
    fc.assert(
      fc.property(answersOf(edition), fc.constantFrom<Depth>("quick", "full"), (answers, depth) => {
        const said = foreseen(edition, depth, answers);
        const classes = classesOf(depth, answers);
        for (const id of ["strength", "stage", "networks"] as const) {
          const open = said.without.find((each) => each.id === id);
          expect(open === undefined, id).toBe(classes[id] !== null);
          if (!open || open.questions.length === 0) continue;
          const settled = Object.fromEntries(
            open.questions.map(({ id: question }) => [question, complete("full")[question]]),
          );
          expect(classesOf(depth, { ...answers, ...settled } as Answers)[id], id).not.toBeNull();
        }
      }),
      { numRuns: 60 },
    );
  });
});
