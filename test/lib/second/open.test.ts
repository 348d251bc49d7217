import { describe, expect, it } from "vitest";
import { diagnose } from "#lib/diagnosis/diagnose";
import type { Diagnosis } from "#lib/diagnosis/diagnosis";
import type { Answers, Sheet } from "#lib/instrument/answers";
import type { Edition } from "#lib/instrument/edition";
import { networkIds } from "#lib/scoring/classes";
import { findEdition } from "#questionnaires/index";
import { underSecond } from "../../make/second";
import { completeSheets, sampleSheets } from "../../make/sheets";
import { best, withAnswers } from "./said";

const latest = findEdition("2026-3") as Edition;
const editions = [
  ["stand-in", underSecond()],
  ["2026-3", latest],
] as const;

const stages = ["benchmark", "chase", "surpass", "overturn"];
const opposite = { low: "high", weak: "strong" } as const;

/** Sheets with every so many of their answers withheld, from a place on. */
const withholding = (edition: Edition, sheet: Sheet, every: number): Sheet => {
  const ids = edition.sections.flatMap(({ questions }) =>
    questions.filter(({ allows }) => allows.includes("dont-know")),
  );
  return withAnswers(
    sheet,
    Object.fromEntries(ids.flatMap(({ id }, place) => (place % every === 0 ? [[id, "dont-know"] as const] : []))),
  );
};

describe.each(editions)("what is withheld on %s", (_name, edition) => {
  const questions = new Map(edition.sections.flatMap((section) => section.questions.map((each) => [each.id, each])));
  const sheets = [
    ...sampleSheets(edition, 60, 51),
    ...completeSheets(edition, 60, 52).map((sheet, place) => withholding(edition, sheet, 3 + (place % 9))),
  ];
  /** The diagnosis once some questions are answered as well as can be. */
  const settled = (sheet: Sheet, ids: readonly string[]): Diagnosis =>
    diagnose(edition, withAnswers(sheet, answersTo(ids)));
  const answersTo = (ids: readonly string[]): Answers =>
    Object.fromEntries(
      ids.flatMap((id) => (questions.has(id) ? [[id, best(edition, questions.get(id) as never)]] : [])),
    );

  it("reaches the class that the range names by the answers that settle it, and is named only where withheld", () => {
    const reached = { dimension: 0, stage: 0, quadrant: 0 };
    for (const sheet of sheets) {
      const { range, settle, certainty, learning } = diagnose(edition, sheet);
      if (!range || !settle || !certainty) throw new Error("nothing said");
      const sides = [
        [range.level, settle.level, (found: Diagnosis) => found.certainty?.level?.class],
        [range.capability, settle.capability, (found: Diagnosis) => found.certainty?.capability?.class],
        ...networkIds.map(
          (id) =>
            [
              range.networks[id],
              settle.networks[id],
              (found: Diagnosis) => found.certainty?.networks[id]?.class,
            ] as const,
        ),
      ] as const;
      for (const [between, ids, classOf] of sides) {
        expect(between === null).toBe(ids.length === 0);
        for (const id of ids) expect([undefined, "dont-know", "not-applicable"]).toContain(sheet.answers[id]);
        if (!between) continue;
        reached.dimension++;
        expect(between.to).toBe(opposite[between.from as "low" | "weak"]);
        expect(classOf(settled(sheet, ids))).toBe(between.to);
      }
      if (range.quadrant) {
        reached.quadrant++;
        const { technicalStrength } = settled(sheet, settle.quadrant);
        expect(technicalStrength.quadrant).toBe(range.quadrant.to);
      }
      if (range.stage) {
        reached.stage++;
        expect(range.stage.from).toBe(learning.stage);
        const after = settled(sheet, settle.stage).learning.stage ?? "";
        expect(stages.indexOf(after)).toBeGreaterThanOrEqual(stages.indexOf(range.stage.to));
      }
    }
    expect(Math.min(...Object.values(reached))).toBeGreaterThan(3);
  });

  it("leaves no range and nothing to settle where everything is answered", () => {
    for (const sheet of completeSheets(edition, 40, 53)) {
      const { range, settle } = diagnose(edition, sheet);
      const parts = [...Object.values(range ?? {}), ...Object.values(range?.networks ?? {})];
      expect(parts.filter((part) => part !== null && "from" in part)).toEqual([]);
      expect(Object.values(settle ?? {}).flatMap((part) => Object.values(part).flat())).toEqual([]);
    }
  });

  it("comes out between the class given and the one that the range names, whatever it is", () => {
    for (const [place, truth] of completeSheets(edition, 120, 55).entries()) {
      const [known, found] = [truth, withholding(edition, truth, 2 + (place % 9))].map((sheet) =>
        diagnose(edition, sheet),
      );
      if (!known || !found) throw new Error("nothing said");
      const classesOf = ({ certainty }: Diagnosis) => [
        certainty?.level?.class,
        certainty?.capability?.class,
        ...networkIds.map((id) => certainty?.networks[id]?.class),
      ];
      const ranges = [
        found.range?.level,
        found.range?.capability,
        ...networkIds.map((id) => found.range?.networks[id]),
      ];
      for (const [dimension, given] of classesOf(found).entries()) {
        if (given === undefined) continue;
        const range = ranges[dimension];
        expect(range ? [range.from, range.to] : [given]).toContain(classesOf(known)[dimension]);
      }
      if (!found.learning.stage) continue;
      const [from, to] = [
        found.range?.stage?.from ?? found.learning.stage,
        found.range?.stage?.to ?? found.learning.stage,
      ];
      expect(stages.indexOf(known.learning.stage ?? "")).toBeGreaterThanOrEqual(stages.indexOf(from));
      expect(stages.indexOf(known.learning.stage ?? "")).toBeLessThanOrEqual(stages.indexOf(to));
    }
  });

  it("is not what was never asked: silence leaves nothing to settle", () => {
    for (const sheet of completeSheets(edition, 20, 54)) {
      const silent = [...questions.keys()].filter((id, place) => place % 4 === 1 && id !== "foreign-sales");
      const given = Object.entries(sheet.answers).filter(([id]) => !silent.includes(id));
      const found = diagnose(edition, { ...sheet, answers: Object.fromEntries(given), notAsked: silent });
      expect([found.range?.level, found.range?.capability, found.settle?.quadrant]).toEqual([null, null, []]);
      expect(found.unchecked).toBeUndefined();
    }
  });
});

describe("answers that contradict each other", () => {
  const sound: Answers = { staff: 100, "research-staff": 20, "research-spending": 500, revenue: 9000 };
  const sheetOf = (answers: Answers): Sheet => {
    const [whole] = completeSheets(latest, 1, 61) as [Sheet];
    const strong = latest.sections
      .flatMap(({ questions }) => questions)
      .filter(({ kind }) => kind !== "number" && kind !== "one")
      .map((question) => [question.id, best(latest, question)] as const);
    const figures = { "overseas-revenue": 900, "research-leavers": 1, "invention-patents": 40, "other-rights": 60 };
    const counts = {
      "patents-granted-two-years-before": 8,
      "patents-granted-year-before": 9,
      "patents-granted-year": 12,
    };
    const rest = { trade: "bearings-parts", "foreign-sales": "now", "hardest-approval": "hardest-of-trade" };
    const known = { ...figures, ...counts, ...rest, "new-product-revenue-share": 40, ...sound, ...answers };
    return { ...whole, answers: { ...whole.answers, ...Object.fromEntries(strong), ...known } };
  };
  const verdicts = (value: unknown): string[] => {
    if (typeof value !== "object" || value === null) return [];
    if ("certainty" in value && "probability" in value) return [String(value.certainty)];
    return Object.values(value).flatMap(verdicts);
  };
  const told = (answers: Answers) => diagnose(latest, sheetOf(answers));

  it("leave no verdict clear, and change no class and no probability", () => {
    const before = told({});
    expect(before.flags.filter(({ kind }) => kind === "contradiction")).toEqual([]);
    expect([before.unchecked, verdicts(before.certainty).includes("clear")]).toEqual([undefined, true]);
    const after = told({ "research-spending": 0 });
    expect(after.flags.map(({ id }) => id)).toContain("research-staff-without-spending");
    expect(verdicts(after.certainty)).not.toContain("clear");
    expect(after.technicalStrength.certainty).toBe("likely");
    expect(after.technicalStrength.quadrant).toBe(before.technicalStrength.quadrant);
    expect(after.certainty?.quadrant?.probability).toBe(before.certainty?.quadrant?.probability);
    expect(after.technicalStrength.neighbour).not.toBeNull();
  });

  it("cannot be undone by withholding one of them, and what is unchecked is named", () => {
    for (const id of ["research-spending", "research-staff"]) {
      const { unchecked, certainty } = told({ "research-spending": 0, [id]: "dont-know" });
      expect(unchecked).toContain(id);
      expect(verdicts(certainty)).not.toContain("clear");
    }
  });

  it("are none where what could contradict was never asked", () => {
    const { answers, ...rest } = sheetOf({});
    const { "research-spending": _, ...silent } = answers;
    const found = diagnose(latest, { ...rest, answers: silent, notAsked: ["research-spending"] });
    expect([found.unchecked, verdicts(found.certainty).includes("clear")]).toEqual([undefined, true]);
  });
});
