import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diagnose } from "#lib/diagnosis/diagnose";
import type { Change, Diagnosis, Step } from "#lib/diagnosis/diagnosis";
import { goalsOf } from "#lib/diagnosis/goals";
import { betterAnswers, type Lever } from "#lib/diagnosis/levers";
import { type Answer, problemOf, type Sheet } from "#lib/instrument/answers";
import type { Edition } from "#lib/instrument/edition";
import { compile } from "#lib/scoring/compile";
import { score } from "#lib/scoring/scores";
import { findEdition } from "#questionnaires/index";
import { sampleSheets, sheetOf } from "../make/sheets";
import { tiny } from "../tiny-edition";
import { capabilityAtCut, diagnosed, levelAtCut } from "./diagnosed";

// Of the first arithmetic; what one step up means in the second is held in test/lib/second.
const editions = [findEdition("2026-1") as Edition, tiny];

/** The sheet with exactly the changes of a set of steps. */
const applied = (sheet: Sheet, steps: { question: string; to: Answer }[]): Sheet => ({
  ...sheet,
  answers: { ...sheet.answers, ...Object.fromEntries(steps.map(({ question, to }) => [question, to])) },
});

const countOf = (steps: Step[]): number => steps.reduce((sum, step) => sum + step.steps, 0);
const isStrong = (diagnosis: Diagnosis, network: "government" | "business" | "technological") =>
  (diagnosis.networks[network].score ?? 0) >= 50;

describe.each(editions.map((edition) => [edition.id, edition] as const))("under edition %s", (_id, edition) => {
  it("applying exactly the changes leads to the promised class", () => {
    fc.assert(
      fc.property(sheetOf(edition), (sheet) => {
        const { change, technicalStrength, learning, networks } = diagnose(edition, sheet);
        if (change.quadrant) {
          const after = diagnose(edition, applied(sheet, change.quadrant.steps)).technicalStrength;
          expect(after.quadrant).toBe(change.quadrant.to);
          expect(technicalStrength.quadrant).not.toBe("leading");
        }
        if (change.stage) {
          const after = diagnose(edition, applied(sheet, change.stage.steps)).learning;
          expect(after.stage).toBe(change.stage.to);
          if (after.stage === learning.stage) expect([learning.completed, after.completed]).toEqual([false, true]);
        }
        if (change.networks) {
          const after = diagnose(edition, applied(sheet, change.networks.steps));
          expect(isStrong(after, change.networks.to)).toBe(true);
          expect(networks[change.networks.to].score).toBeLessThan(50);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it("every step starts from the answer given, is allowed, adds no contradiction and names its advice", () => {
    const questions = new Map(edition.sections.flatMap((section) => section.questions.map((each) => [each.id, each])));
    fc.assert(
      fc.property(sheetOf(edition), (sheet) => {
        const { change, flags } = diagnose(edition, sheet);
        const contradictions = (diagnosis: Diagnosis) =>
          diagnosis.flags.filter(({ kind }) => kind === "contradiction").map(({ id }) => id);
        for (const found of [change.quadrant, change.stage, change.networks] as Change<string>[]) {
          if (!found) continue;
          for (const step of found.steps) {
            expect(step.from).toEqual(sheet.answers[step.question]);
            const question = questions.get(step.question);
            expect(question && problemOf(question, step.to)).toBeNull();
            expect(step.steps).toBeGreaterThan(0);
            expect(step.advice.length).toBeLessThanOrEqual(3);
            for (const id of step.advice) {
              expect(edition.advice.find((each) => each.id === id)?.improves).toContain(step.indicator);
            }
          }
          expect(new Set(found.steps.map(({ question }) => question)).size).toBe(found.steps.length);
          const before = contradictions({ flags } as Diagnosis);
          for (const id of contradictions(diagnose(edition, applied(sheet, found.steps)))) expect(before).toContain(id);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("no smaller set of steps leads there, by trying them all", () => {
    let tried = 0;
    for (const sheet of sampleSheets(edition, 600, 23)) {
      const { change, technicalStrength } = diagnose(edition, sheet);
      if (technicalStrength.quadrant === null || technicalStrength.quadrant === "leading") continue;
      const most = change.quadrant ? countOf(change.quadrant.steps) - 1 : 3;
      if (most < 1 || most > 3) continue;
      tried++;
      const better = betterQuadrants[technicalStrength.quadrant];
      for (const answers of everyChange(edition, sheet, most)) {
        expect(better).not.toContain(diagnose(edition, applied(sheet, answers)).technicalStrength.quadrant);
      }
    }
    expect(tried).toBeGreaterThan(10);
  });
});

const betterQuadrants = {
  backward: ["discontinuity", "catchUp", "leading"],
  discontinuity: ["leading"],
  catchUp: ["leading"],
} as const satisfies Record<string, string[]>;

/** Every way to spend up to so many steps on the answers behind level and capability. */
function everyChange(edition: Edition, sheet: Sheet, most: number): { question: string; to: Answer }[][] {
  const compiled = compile(edition);
  const { given } = score(compiled, sheet.answers, sheet.depth);
  const { level, capability } = goalsOf(compiled);
  const weights = new Array<number>(compiled.items.length).fill(1);
  const levers = [...level.bundles, ...capability.bundles].flatMap((bundle) => bundle.levers);
  let ways: { steps: number; changes: { question: string; to: Answer }[] }[] = [{ steps: 0, changes: [] }];
  for (const lever of levers as Lever[]) {
    const answers = betterAnswers(lever, given, weights);
    ways = ways.flatMap((way) => [
      way,
      ...answers.slice(0, most - way.steps).map((to, index) => ({
        steps: way.steps + index + 1,
        changes: [...way.changes, { question: lever.question.id, to }],
      })),
    ]);
  }
  return ways.slice(1).map(({ changes }) => changes);
}

describe("the way to a better quadrant", () => {
  it("takes the largest weight first", () => {
    const { change, technicalStrength } = diagnosed({
      ...levelAtCut,
      ...capabilityAtCut,
      source: "lowest",
      fresh: 50,
      training: "high",
    });
    expect(technicalStrength.quadrant).toBe("catchUp");
    expect(change.quadrant).toEqual({
      to: "leading",
      steps: [{ question: "patents", from: 10, to: 30, steps: 1, indicator: "patents-held", advice: [] }],
    });
  });

  it("goes the way of catch-up where both ways take as many steps", () => {
    const { change, technicalStrength } = diagnosed({ ...levelAtCut, ...capabilityAtCut, source: "low" });
    expect(technicalStrength.quadrant).toBe("backward");
    expect(change.quadrant?.to).toBe("catchUp");
    expect(countOf(change.quadrant?.steps ?? [])).toBe(1);
  });

  it("is none for a leading firm, and none where the answered items cannot carry it", () => {
    const high = { performance: "highest", certificate: "highest", source: "highest", independence: "highest" };
    const strong = { training: "highest", pace: 5, peers: 10, fresh: 50 };
    expect(diagnosed({ ...high, ...strong }).change.quadrant).toBeNull();
    expect(diagnosed({ ...high }).change.quadrant).toBeNull();
  });

  it("counts on an item that a first figure above 0 brings in", () => {
    const answers = {
      ...levelAtCut,
      researchers: 0,
      people: 100,
      "grants-1": 1000,
      "grants-2": 1000,
      "grants-3": 1000,
    };
    const { change } = diagnosed(answers);
    expect(change.quadrant?.to).toBe("leading");
    expect(change.quadrant?.steps).toMatchObject([{ question: "researchers", from: 0, to: 10, steps: 1 }]);
    expect(diagnosed({ ...answers, researchers: 10 }).technicalStrength.quadrant).toBe("leading");
  });

  it("ties steps to the heaviest advice that improves their indicator", () => {
    const strong = { ...capabilityAtCut, fresh: 50, training: "high" };
    const level = { performance: "low", certificate: "middle", source: "middle", independence: "middle" };
    expect(diagnosed({ ...strong, ...level }).change.quadrant).toEqual({
      to: "leading",
      steps: [
        {
          question: "performance",
          from: "low",
          to: "middle",
          steps: 1,
          indicator: "product-technology",
          advice: ["heavy", "light"],
        },
      ],
    });
  });
});

describe("the way to the next stage", () => {
  it("finishes milestones in as few steps as needed", () => {
    const { change } = diagnosed({
      "benchmark-1": "done",
      "benchmark-2": "not-yet",
      "benchmark-3": "not-yet",
      "chase-1": "not-yet",
      "chase-2": "not-yet",
      "chase-3": "not-yet",
    });
    expect(change.stage?.to).toBe("chase");
    expect(countOf(change.stage?.steps ?? [])).toBe(2);
  });

  it("skips stages that are met already, and is none where the present one is not known to be unmet", () => {
    const first = { "benchmark-1": "done", "benchmark-2": "partly", "benchmark-3": "not-yet" };
    const chase = { "chase-1": "done", "chase-2": "done", "chase-3": "done" };
    const surpass = { "surpass-1": "not-yet", "surpass-2": "not-yet", "surpass-3": "not-yet" };
    expect(diagnosed({ ...first, ...chase, ...surpass }).change.stage?.to).toBe("surpass");
    expect(diagnosed({ ...first, ...chase }).change.stage?.to).toBe("surpass");
    expect(diagnosed({ ...first, "benchmark-3": "dont-know" }).change.stage).toBeNull();
  });
});

describe("the way to a further network", () => {
  it("is the one with the fewest steps", () => {
    const { change } = diagnosed({
      "home-strength": "low",
      "host-strength": "low",
      "domestic-strength": "low",
      "overseas-strength": "lowest",
      "government-gains": ["none"],
      "other-gains": ["none"],
    });
    expect(change.networks?.to).toBe("technological");
    expect(countOf(change.networks?.steps ?? [])).toBe(3);
    expect(change.networks?.steps).toContainEqual(
      expect.objectContaining({ question: "other-gains", from: ["none"], to: ["contacts", "orders"], steps: 2 }),
    );
  });
});
