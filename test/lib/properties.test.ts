import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diagnose } from "#lib/diagnosis/diagnose";
import type { Diagnosis, Reason } from "#lib/diagnosis/diagnosis";
import type { Answer, Sheet } from "#lib/instrument/answers";
import { type Edition, questionsOf } from "#lib/instrument/edition";
import { optionsOf } from "#lib/instrument/question";
import { percent } from "#lib/scoring/certainty";
import { quadrants } from "#lib/scoring/classes";
import { compile } from "#lib/scoring/compile";
import { remeasure } from "#lib/scoring/first/measures";
import { pointsOf } from "#lib/scoring/item";
import { score } from "#lib/scoring/scores";
import { canonical } from "#lib/text/canonical";
import { findEdition } from "#questionnaires/index";
import { answersOf, answerTo, depth, sampleSheets, sheetOf } from "../make/sheets";
import { tiny } from "../tiny-edition";
import { reference } from "./reference";

// The properties of the first arithmetic; those of the second are held in test/lib/second.
const editions = [findEdition("2026-1") as Edition, tiny];
const runs = { numRuns: 400 };
const highOf = ({ technicalStrength: { probabilities } }: Diagnosis): number | null =>
  probabilities && probabilities.discontinuity + probabilities.leading;
const strongOf = ({ technicalStrength: { probabilities } }: Diagnosis): number | null =>
  probabilities && probabilities.catchUp + probabilities.leading;

describe.each(editions.map((edition) => [edition.id, edition] as const))("under edition %s", (_id, edition) => {
  const compiled = compile(edition);
  const questions = edition.sections.flatMap((section) => section.questions);

  it("the score is the model's, computed a second way", () => {
    fc.assert(
      fc.property(sheetOf(edition), ({ answers, depth: asked }) => {
        const expected = reference(edition, answers, asked);
        const { technicalStrength, networks, innovation } = diagnose(edition, {
          edition: edition.id,
          depth: asked,
          answers,
        });
        const pairs = [
          [technicalStrength.level, expected.level],
          [technicalStrength.capability, expected.capability],
          [networks.government, expected.government],
          [networks.business, expected.business],
          [networks.technological, expected.technological],
        ] as const;
        for (const [found, due] of pairs) {
          if (due === null) expect([found.score, found.sd]).toEqual([null, null]);
          else {
            expect(found.score).toBeCloseTo(100 * due.score, 7);
            expect(found.sd).toBeCloseTo(100 * due.sd, 7);
          }
        }
        for (const [found, due] of [
          [innovation.technology.score, expected.technology],
          [innovation.market.score, expected.market],
        ] as const) {
          if (due === null) expect(found).toBeNull();
          else expect(found).toBeCloseTo(100 * due, 7);
        }
      }),
      runs,
    );
  });

  /** Property 1, item by item: one item's score raised, everything else as it was. */
  it("a higher item never lowers its indicator, its dimension or P(high)", () => {
    fc.assert(
      fc.property(sheetOf(edition), fc.nat(), fc.double({ min: 0, max: 1, noNaN: true }), (sheet, pick, share) => {
        const raisable = compiled.items.filter(
          (item) => item.questions.length === 1 && (compiled.readers[item.first]?.length ?? 0) === 1,
        );
        const item = raisable[pick % raisable.length];
        const before = score(compiled, sheet.answers, sheet.depth);
        const question = item && compiled.questions[item.first]?.question;
        const answer = item && before.given[item.first];
        if (!question || answer === null || answer === undefined) return;
        const better = raised(question, answer, share, item);
        if (better === null) return;
        const diagnosis = diagnose(edition, sheet);
        const after = diagnose(edition, { ...sheet, answers: { ...sheet.answers, [question.id]: better } });
        const pairs = [
          [diagnosis.indicators[item.indicator]?.score, after.indicators[item.indicator]?.score],
          [diagnosis.technicalStrength.level.score, after.technicalStrength.level.score],
          [diagnosis.technicalStrength.capability.score, after.technicalStrength.capability.score],
          [highOf(diagnosis), highOf(after)],
          [strongOf(diagnosis), strongOf(after)],
          [diagnosis.networks.government.score, after.networks.government.score],
          [diagnosis.networks.business.score, after.networks.business.score],
          [diagnosis.networks.technological.score, after.networks.technological.score],
        ];
        for (const [low, high] of pairs) {
          if (low === null || low === undefined) expect(high).toBe(low);
          else expect(high).toBeGreaterThanOrEqual(low - 1e-12);
        }
        expect(after.technicalStrength.level.sd).toBe(diagnosis.technicalStrength.level.sd);
      }),
      { numRuns: 1500 },
    );
  });

  /** Property 2. */
  it("the order of answers, items, indicators and options changes nothing", () => {
    const turned = reversed(edition);
    fc.assert(
      fc.property(sheetOf(edition), (sheet) => {
        const answers = Object.fromEntries(
          Object.entries(sheet.answers)
            .reverse()
            .map(([id, answer]) => [id, Array.isArray(answer) ? [...answer].reverse() : answer]),
        );
        const found = diagnose(edition, sheet);
        const again = diagnose(edition, { ...sheet, answers });
        expect({ ...again, change: null }).toEqual({ ...found, change: null });
        const other = diagnose(turned, sheet);
        const { level, capability, ...position } = found.technicalStrength;
        const turnedStrength = other.technicalStrength;
        expect(turnedStrength.quadrant).toBe(position.quadrant);
        expect(turnedStrength.certainty).toBe(position.certainty);
        expect(other.learning).toEqual(found.learning);
        expect(other.opportunity).toEqual(found.opportunity);
        expect(other.networks.profile).toBe(found.networks.profile);
        for (const [a, b] of [
          [level, turnedStrength.level],
          [capability, turnedStrength.capability],
        ] as const) {
          if (a.score === null || a.sd === null) expect(b).toEqual(a);
          else {
            expect(b.score).toBeCloseTo(a.score, 9);
            expect(b.sd).toBeCloseTo(a.sd, 9);
          }
        }
      }),
      runs,
    );
  });

  it("the language changes nothing", () => {
    const other = JSON.parse(JSON.stringify(edition), (key, value) =>
      key === "zh" || key === "en" ? `${value}, in other words` : value,
    ) as Edition;
    fc.assert(
      fc.property(sheetOf(edition), (sheet) => {
        expect(diagnose(other, sheet)).toEqual(diagnose(edition, sheet));
      }),
      { numRuns: 100 },
    );
  });

  /** Property 3. */
  it("probabilities sum to 1, the class shown is a likeliest one, and the verdict is its probability's", () => {
    fc.assert(
      fc.property(sheetOf(edition), (sheet) => {
        const { quadrant, probabilities, certainty, neighbour, level, capability } = diagnose(
          edition,
          sheet,
        ).technicalStrength;
        expect(probabilities === null).toBe(level.score === null || capability.score === null);
        if (!probabilities || !quadrant) return;
        const all = quadrants.map((each) => probabilities[each]);
        expect(all.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 12);
        expect(Math.min(...all)).toBeGreaterThanOrEqual(0);
        const own = probabilities[quadrant];
        expect(own).toBeGreaterThanOrEqual(Math.max(...all) - 1e-12);
        expect(certainty).toBe(own >= 0.8 ? "clear" : own >= 0.6 ? "likely" : "borderline");
        expect(neighbour === null).toBe(certainty === "clear");
        if (neighbour)
          expect(probabilities[neighbour]).toBe(
            Math.max(...quadrants.map((each) => (each === quadrant ? 0 : probabilities[each]))),
          );
      }),
      runs,
    );
  });

  it("exactly the cut is high or strong, with a certainty of one half", () => {
    let atCut = 0;
    for (const sheet of sampleSheets(edition, 3000, 11)) {
      const { level, capability, quadrant, probabilities } = diagnose(edition, sheet).technicalStrength;
      if (!probabilities || !quadrant) continue;
      const high = quadrant === "leading" || quadrant === "discontinuity";
      const strong = quadrant === "leading" || quadrant === "catchUp";
      expect(high).toBe((level.score ?? 0) >= 50);
      expect(strong).toBe((capability.score ?? 0) >= 50);
      if (level.score !== 50) continue;
      atCut++;
      expect(probabilities.leading + probabilities.discontinuity).toBeCloseTo(0.5, 15);
    }
    expect(atCut).toBeGreaterThan(0);
  });

  /** Property 4. */
  it("the same sheet gives the same bytes, and is left as it was", () => {
    fc.assert(
      fc.property(sheetOf(edition), (sheet) => {
        const before = JSON.stringify(sheet);
        const first = canonical(diagnose(edition, freeze(sheet)));
        expect(canonical(diagnose(edition, JSON.parse(before) as Sheet))).toBe(first);
        expect(JSON.stringify(sheet)).toBe(before);
      }),
      runs,
    );
  });

  /** Property 5. */
  it("every indicator has two items, and every item its source", () => {
    for (const { items, source } of edition.indicators) {
      expect(items.length).toBeGreaterThanOrEqual(2);
      expect(source.place).not.toBe("");
      for (const id of items.flatMap(questionsOf)) {
        expect(questions.find((question) => question.id === id)?.source.place).toBeTruthy();
      }
    }
  });

  /** Property 6. */
  it("a sheet scored under an edition can be shown again as it was, whatever later editions say", () => {
    const later: Edition = {
      ...edition,
      id: "2999-1",
      calibration: { ...edition.calibration, cuts: { ...edition.calibration.cuts, level: 0.9 } },
    };
    for (const sheet of sampleSheets(edition, 50, 5)) {
      const stored = JSON.stringify(diagnose(edition, sheet));
      diagnose(later, { ...sheet, edition: later.id });
      expect(JSON.stringify(diagnose(edition, sheet))).toBe(stored);
    }
  });

  it("scores are 0 to 100, and weights behind a class sum to 1, most weight first", () => {
    fc.assert(
      fc.property(sheetOf(edition), (sheet) => {
        const { reasons, indicators, ...rest } = diagnose(edition, sheet);
        for (const { score: found, sd, answered, applicable } of Object.values(indicators)) {
          expect(answered).toBeLessThanOrEqual(applicable);
          if (found === null) continue;
          expect(found).toBeGreaterThanOrEqual(0);
          expect(found).toBeLessThanOrEqual(100);
          expect(sd).toBeGreaterThan(0);
        }
        const lists: [Reason[], unknown][] = [
          [reasons.level, rest.technicalStrength.level.score],
          [reasons.capability, rest.technicalStrength.capability.score],
          [reasons.identification.entry, rest.opportunity.entry],
          [reasons.identification.now, rest.opportunity.now],
          [reasons.orientation.entry, rest.orientation.entry],
          [reasons.orientation.now, rest.orientation.now],
          [reasons.stage, rest.learning.stage],
          [reasons.mode, rest.learning.mode],
          [reasons.networks.government, rest.networks.government.score],
          [reasons.networks.business, rest.networks.business.score],
          [reasons.networks.technological, rest.networks.technological.score],
        ];
        for (const [list, shown] of lists) {
          expect(list.length > 0).toBe(shown !== null);
          if (list.length === 0) continue;
          expect(list.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 9);
          for (const [place, { weight }] of list.entries()) {
            expect(weight).toBeLessThanOrEqual(list[place - 1]?.weight ?? 1);
          }
        }
      }),
      runs,
    );
  });

  it("measuring a changed answer anew is scoring the changed sheet", () => {
    const free = compiled.questions.filter(
      ({ id, index }) => compiled.readers[index]?.length && !canonical(compiled.conditions).includes(`"${id}"`),
    );
    const changed = fc
      .tuple(answersOf(edition), depth, fc.constantFrom(...free))
      .chain(([answers, asked, { question, index }]) =>
        fc.tuple(fc.constant({ answers, asked, question, index }), answerTo(question)),
      );
    fc.assert(
      fc.property(changed, ([{ answers, asked, question, index }, to]) => {
        const before = score(compiled, answers, asked);
        if (before.given[index] === null || before.given[index] === undefined) return;
        const after = score(compiled, { ...answers, [question.id]: to }, asked);
        const again = remeasure(compiled, before, [{ place: index, to }]);
        expect(again.items).toEqual(after.items);
        expect(again.measures).toEqual(after.measures);
      }),
      runs,
    );
  });
});

/** A better answer to a question that one item reads, or `null`. */
function raised(
  question: ReturnType<typeof compile>["questions"][number]["question"],
  answer: Answer,
  share: number,
  item: ReturnType<typeof compile>["items"][number],
): Answer | null {
  switch (question.kind) {
    case "rating":
    case "bipolar":
    case "milestone":
    case "one": {
      const better = optionsOf(question).filter(
        ({ id }) => (pointsOf(item, id) ?? 0) > (pointsOf(item, `${answer}`) ?? 1),
      );
      return better[Math.floor(share * (better.length - 1))]?.id ?? null;
    }
    case "many": {
      const more = question.options.filter(({ id, exclusive }) => !exclusive && !(answer as string[]).includes(id));
      const kept = (answer as string[]).filter((id) => !question.options.find((each) => each.id === id)?.exclusive);
      const added = more[Math.floor(share * (more.length - 1))];
      return added ? [...kept, added.id] : null;
    }
    case "number": {
      const rises = (item.worth.at(-1) ?? 0) > (item.worth[0] ?? 0);
      const figure = answer as number;
      return rises ? figure + share * (question.max - figure) : figure - share * (figure - question.min);
    }
    case "text":
      return null;
  }
}

/** The same edition with everything in the opposite order that has no meaning of its own. */
function reversed(edition: Edition): Edition {
  const turn = <Value>(values: Value[]): Value[] => [...values].reverse();
  return {
    ...edition,
    sections: turn(edition.sections).map((section) => ({
      ...section,
      questions: turn(section.questions).map((question) =>
        question.kind === "many" ? { ...question, options: turn(question.options) } : question,
      ),
    })),
    indicators: turn(edition.indicators).map((indicator) => ({ ...indicator, items: turn(indicator.items) })),
    model: { ...edition.model, level: turn(edition.model.level), capability: turn(edition.model.capability) },
  };
}

function freeze(sheet: Sheet): Sheet {
  for (const answer of Object.values(sheet.answers)) Object.freeze(answer);
  return Object.freeze({ ...sheet, answers: Object.freeze({ ...sheet.answers }) });
}

it("percent keeps the order of settled scores", () => {
  for (let step = 0; step < 1000; step++) expect(percent(step / 1000 + 1e-12)).toBeGreaterThan(percent(step / 1000));
});
