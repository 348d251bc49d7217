import { describe, expect, it } from "vitest";
import { diagnose } from "#lib/diagnosis/diagnose";
import type { Diagnosis } from "#lib/diagnosis/diagnosis";
import type { Sheet } from "#lib/instrument/answers";
import type { Edition } from "#lib/instrument/edition";
import { isAsked } from "#lib/instrument/question";
import { networkIds, quadrants } from "#lib/scoring/classes";
import type { ClassCertainty } from "#lib/scoring/findings";
import { canonical } from "#lib/text/canonical";
import { findEdition } from "#questionnaires/index";
import { underSecond } from "../../make/second";
import { completeSheets, sampleSheets } from "../../make/sheets";
import { bases, better, poles, standing, withAnswers } from "./said";

const editions = [
  ["stand-in", underSecond()],
  ["2026-3", findEdition("2026-3") as Edition],
] as const;

const quick = (sheet: Sheet): Sheet => ({ ...sheet, depth: "quick" });

/** What of one diagnosis is worse than of another, or is said where nothing was. */
function raised(before: Diagnosis, after: Diagnosis): string[] {
  const [was, is] = [standing(before), standing(after)];
  return Object.keys(was).filter((key) => is[key] !== undefined && (is[key] as number) > (was[key] ?? -1) + 1e-9);
}

describe.each(editions)("properties of the second arithmetic on %s", (_name, edition) => {
  const questions = edition.sections.flatMap((section) => section.questions);
  const sheets = [...completeSheets(edition, 10, 41), ...sampleSheets(edition, 10, 42)];
  const both = [...sheets, ...sheets.slice(0, 10).map(quick)];

  it("1: an answer one step better lowers nothing, but for what a comparison starts from", () => {
    const excepted = new Set([...bases(edition), ...poles(edition)]);
    const lowered: string[] = [];
    let steps = 0;
    for (const sheet of both) {
      const before = diagnose(edition, sheet);
      for (const question of questions) {
        const to = better(edition, question, sheet.answers[question.id]);
        if (to === undefined || excepted.has(question.id) || !isAsked(question, sheet.depth)) continue;
        steps++;
        const fallen = raised(diagnose(edition, withAnswers(sheet, { [question.id]: to })), before).filter(
          // Coupling and mode are said only where nothing that is open could change them.
          (key) =>
            !["coupling", "mode"].includes(key) ||
            diagnose(edition, withAnswers(sheet, { [question.id]: to })).learning[key as "mode"] !== null,
        );
        lowered.push(...fallen.map((key) => `${question.id}: ${key}`));
      }
    }
    expect(steps).toBeGreaterThan(500);
    expect([...new Set(lowered)]).toEqual([]);
  });

  it("1: withholding any answer, by either word, raises no class and no probability of the better side", () => {
    const found: string[] = [];
    for (const sheet of both) {
      const before = diagnose(edition, sheet);
      for (const { id, allows } of questions) {
        if (sheet.answers[id] === undefined) continue;
        for (const word of allows) {
          const after = diagnose(edition, withAnswers(sheet, { [id]: word }));
          found.push(...raised(before, after).map((key) => `${id} ${word}: ${key}`));
          found.push(...changed(before, after).map((key) => `${id} ${word}: ${key}`));
        }
      }
    }
    expect([...new Set(found)]).toEqual([]);
  });

  it("1: nor does withholding two together", () => {
    const found: string[] = [];
    for (const [turn, sheet] of both.entries()) {
      const before = diagnose(edition, sheet);
      const given = questions.filter(({ id, allows }) => allows.length > 0 && sheet.answers[id] !== undefined);
      for (let pair = 0; pair < 60; pair++) {
        const [one, other] = [
          given[(pair * 7 + turn) % given.length],
          given[(pair * 13 + 5 * turn + 1) % given.length],
        ];
        if (!one || !other || one === other) continue;
        const after = diagnose(edition, withAnswers(sheet, { [one.id]: "dont-know", [other.id]: "dont-know" }));
        const worse = [...raised(before, after), ...changed(before, after)];
        found.push(...worse.map((key) => `${one.id} and ${other.id}: ${key}`));
      }
    }
    expect([...new Set(found)]).toEqual([]);
  });

  it("2: the order of answers and of the questionnaire, and its language, change nothing", () => {
    const turned = reversed(edition);
    const other = JSON.parse(JSON.stringify(edition), (key, value) =>
      key === "zh" || key === "en" ? `${value}!` : value,
    ) as Edition;
    for (const sheet of both) {
      const found = diagnose(edition, sheet);
      const answers = Object.fromEntries(
        Object.entries(sheet.answers)
          .reverse()
          .map(([id, answer]) => [id, Array.isArray(answer) ? [...answer].reverse() : answer]),
      );
      expect({ ...diagnose(edition, { ...sheet, answers }), change: null }).toEqual({ ...found, change: null });
      expect(diagnose(other, sheet)).toEqual(found);
      const again = diagnose(turned, sheet);
      expect(again.learning).toEqual(found.learning);
      expect(again.range).toEqual(found.range);
      for (const [key, verdict] of Object.entries(verdictsIn(found))) {
        const same = verdictsIn(again)[key];
        expect(same?.class, key).toBe(verdict.class);
        expect(same?.certainty, key).toBe(verdict.certainty);
        expect(same?.probability, key).toBeCloseTo(verdict.probability, 9);
      }
    }
  });

  it("3: probabilities are whole, and a verdict is its probability's", () => {
    const { verdicts } = edition.calibration;
    for (const sheet of both) {
      const found = diagnose(edition, sheet);
      const { probabilities } = found.technicalStrength;
      if (probabilities) expect(quadrants.reduce((sum, id) => sum + probabilities[id], 0)).toBeCloseTo(1, 12);
      const isDoubted = found.flags.some(({ kind }) => kind === "contradiction") || found.unchecked !== undefined;
      for (const { probability, certainty, neighbour, onTheLine } of Object.values(verdictsIn(found))) {
        expect(probability + (neighbour?.probability ?? 0)).toBeLessThanOrEqual(1 + 1e-9);
        const due = probability >= verdicts.clear ? "clear" : probability >= verdicts.likely ? "likely" : "borderline";
        expect(certainty).toBe(isDoubted && due === "clear" ? "likely" : due);
        if (onTheLine) expect(certainty).toBe("borderline");
      }
    }
  });

  it("4: the same sheet gives the same bytes, whatever was scored between, and is left as it was", () => {
    const first = both.map((sheet) => canonical(diagnose(edition, sheet)));
    const before = both.map((sheet) => JSON.stringify(sheet));
    const verified = new Set(questions.map(({ id }) => id));
    for (const sheet of both) diagnose(edition, sheet, { seconds: 1 }, verified);
    const again = both.toReversed().map((sheet) => canonical(diagnose(edition, structuredClone(sheet))));
    expect(again.toReversed()).toEqual(first);
    expect(both.map((sheet) => JSON.stringify(sheet))).toEqual(before);
  });
});

/** What fits, or is in line, must not come of withholding, where something else was said or nothing. */
function changed(before: Diagnosis, after: Diagnosis): string[] {
  const told = ({ learning, orientation, opportunity }: Diagnosis) => ({
    fit: learning.fit,
    alignment: orientation.alignment,
    path: opportunity.path,
  });
  const [was, is] = [told(before), told(after)];
  return (["fit", "alignment", "path"] as const).filter(
    (key) => is[key] !== null && was[key] !== null && is[key] !== was[key],
  );
}

/** Every verdict of a diagnosis, by where it stands. */
function verdictsIn({ certainty }: Diagnosis): Record<string, ClassCertainty> {
  if (!certainty) return {};
  const { identification, orientation, networks, ...rest } = certainty;
  const all = {
    ...rest,
    ...Object.fromEntries(networkIds.map((id) => [id, networks[id]])),
    ...{ "identification.entry": identification.entry, "identification.now": identification.now },
    ...{ "orientation.entry": orientation.entry, "orientation.now": orientation.now },
  };
  const found = Object.entries(all) as [string, ClassCertainty | null][];
  return Object.fromEntries(found.filter((entry): entry is [string, ClassCertainty] => entry[1] !== null));
}

/** The same edition with everything in the opposite order that has no meaning of its own. */
function reversed(edition: Edition): Edition {
  const turn = <Value>(values: readonly Value[]): Value[] => [...values].reverse();
  return {
    ...edition,
    sections: turn(edition.sections).map((section) => ({ ...section, questions: turn(section.questions) })),
    indicators: turn(edition.indicators).map((indicator) => ({ ...indicator, items: turn(indicator.items) })),
    model: { ...edition.model, level: turn(edition.model.level), capability: turn(edition.model.capability) },
  };
}
