import { describe, expect, it } from "vitest";
import { dimensionToRaise } from "#lib/charts/aims";
import { diagnose } from "#lib/diagnosis/diagnose";
import { firstSteps } from "#lib/diagnosis/first-steps";
import type { Edition } from "#lib/instrument/edition";
import { findEdition } from "#questionnaires/index";
import { sampleSheets } from "../make/sheets";

const edition = findEdition("2026-3") as Edition;

describe("first steps", () => {
  const sheets = sampleSheets(edition, 150, 9).map(({ answers, depth }) => ({
    answers,
    depth,
    diagnosis: diagnose(edition, { edition: edition.id, depth, answers }),
  }));
  const stuck = sheets.filter(
    ({ diagnosis: { change, technicalStrength } }) =>
      !change.quadrant && technicalStrength.quadrant && technicalStrength.quadrant !== "leading",
  );

  it("are named wherever the next class is out of reach of one step of each answer, and each raises the score", () => {
    expect(stuck.length).toBeGreaterThan(5);
    for (const { answers, depth, diagnosis } of stuck) {
      const aim = dimensionToRaise(edition, diagnosis);
      const steps = aim ? firstSteps(edition, { answers, depth }, aim) : [];
      expect(steps.length).toBeGreaterThan(0);
      expect(steps.length).toBeLessThanOrEqual(2);
      for (const { question, from, to } of steps) {
        expect(from).toEqual(answers[question]);
        const after = diagnose(edition, { edition: edition.id, depth, answers: { ...answers, [question]: to } });
        const score = (of: typeof diagnosis) => (aim ? (of.technicalStrength[aim].score ?? 0) : 0);
        expect(score(after)).toBeGreaterThan(score(diagnosis));
      }
    }
  });

  it("of a stage begin with what it cannot do without", () => {
    const answers = {
      "benchmark-orders": "not-yet",
      "benchmark-standards": "not-yet",
      "benchmark-replication": "not-yet",
    };
    const [first] = firstSteps(edition, { answers, depth: "full" }, "benchmark");
    expect(first).toMatchObject({ question: "benchmark-orders", from: "not-yet", to: "partly" });
  });
});
