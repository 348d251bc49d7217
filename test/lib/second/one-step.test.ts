import { describe, expect, it } from "vitest";
import { diagnose } from "#lib/diagnosis/diagnose";
import type { Change, Diagnosis } from "#lib/diagnosis/diagnosis";
import { problemOf, type Sheet } from "#lib/instrument/answers";
import type { Edition } from "#lib/instrument/edition";
import { optionsOf, type Question } from "#lib/instrument/question";
import { findEdition } from "#questionnaires/index";
import { underSecond } from "../../make/second";
import { sampleSheets } from "../../make/sheets";
import { tiny } from "../../tiny-edition";
import { withAnswers } from "./said";

const editions = [
  ["stand-in", underSecond()],
  ["2026-3", findEdition("2026-3") as Edition],
  ["tiny", underSecond(tiny)],
] as const;

type Steps = NonNullable<Change<string>>["steps"];
const applied = (sheet: Sheet, steps: Steps): Sheet =>
  withAnswers(sheet, Object.fromEntries(steps.map(({ question, to }) => [question, to])));

const changesIn = ({ change }: Diagnosis) =>
  Object.values(change as Record<string, Change<string>>).flatMap((each) => each ?? []);

/** How many levels or options lie between two answers; a figure is one step wherever it goes. */
function levelsBetween(question: Question, from: unknown, to: unknown): number {
  if (question.kind === "number") return 1;
  const scale = optionsOf(question);
  if (Array.isArray(from) && Array.isArray(to)) return to.filter((id) => !from.includes(id)).length;
  const points = [...new Set(scale.flatMap((option) => option.points ?? []))].sort((one, two) => one - two);
  const place = (id: unknown) => points.indexOf(scale.find((option) => option.id === id)?.points ?? -1);
  return place(to) - place(from);
}

describe.each(editions)("one step up on %s", (_name, edition) => {
  const questions = new Map(edition.sections.flatMap((section) => section.questions.map((each) => [each.id, each])));
  const sheets = sampleSheets(edition, 1200, 71);

  it("leads exactly to the class that it promises", () => {
    const led = { quadrant: 0, stage: 0, networks: 0 };
    for (const sheet of sheets) {
      const { change, technicalStrength, learning, certainty } = diagnose(edition, sheet);
      if (change.quadrant) {
        led.quadrant++;
        expect(technicalStrength.quadrant).not.toBe("leading");
        const after = diagnose(edition, applied(sheet, change.quadrant.steps)).technicalStrength;
        expect(after.quadrant).toBe(change.quadrant.to);
      }
      if (change.stage) {
        led.stage++;
        const after = diagnose(edition, applied(sheet, change.stage.steps)).learning;
        expect(after.stage).toBe(change.stage.to);
        if (after.stage === learning.stage) expect([learning.completed, after.completed]).toEqual([false, true]);
      }
      if (change.networks) {
        led.networks++;
        const { to, steps } = change.networks;
        expect(certainty?.networks[to]?.class).toBe("weak");
        expect(diagnose(edition, applied(sheet, steps)).certainty?.networks[to]?.class).toBe("strong");
      }
    }
    expect(Math.min(...Object.values(led))).toBeGreaterThan(20);
  });

  it("asks at most one level of a question, and nothing that is past, hidden, unanswered or out of its limits", () => {
    for (const sheet of sheets) {
      for (const { steps } of changesIn(diagnose(edition, sheet))) {
        expect(new Set(steps.map(({ question }) => question)).size).toBe(steps.length);
        for (const { question: id, from, to, steps: count } of steps) {
          const question = questions.get(id) as Question;
          expect(question.past ?? false, id).toBe(false);
          expect(from).toEqual(sheet.answers[id]);
          expect(problemOf(question, to), id).toBeNull();
          expect([count, levelsBetween(question, from, to)], id).toEqual([1, 1]);
        }
      }
    }
  });

  it("brings about no contradiction, among numbers or other answers", () => {
    const contradictions = (diagnosis: Diagnosis) =>
      diagnosis.flags.flatMap(({ id, kind }) => (kind === "contradiction" ? id : []));
    for (const sheet of sheets) {
      const diagnosis = diagnose(edition, sheet);
      const before = contradictions(diagnosis);
      for (const { steps } of changesIn(diagnosis)) {
        const after = contradictions(diagnose(edition, applied(sheet, steps)));
        expect(after.filter((id) => !before.includes(id))).toEqual([]);
      }
    }
  });
});
