import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diagnose } from "#lib/diagnosis/diagnose";
import type { Diagnosis } from "#lib/diagnosis/diagnosis";
import { isAbstention, type Sheet } from "#lib/instrument/answers";
import type { Edition } from "#lib/instrument/edition";
import { percent } from "#lib/scoring/certainty";
import type { ClassCertainty } from "#lib/scoring/findings";
import { findEdition } from "#questionnaires/index";
import { underSecond } from "../../make/second";
import { sheetOf } from "../../make/sheets";
import { tiny } from "../../tiny-edition";
import { secondOf } from "./counts";
import { type Leaf, leavesOf } from "./leaf";
import { type Chances, poleOf, type Side, sideOf, type WitnessedPole } from "./sides";
import { interactionOf, type Learned, learnedBy, stageOf } from "./steps";
import { classesOf, expectVerdict, near, profilesOf, quadrant, turned } from "./verdicts";

const editions = [
  ["stand-in", underSecond(), 60],
  ["2026-2", findEdition("2026-2") as Edition, 100],
  ["2026-3", findEdition("2026-3") as Edition, 200],
  ["tiny", underSecond(tiny), 60],
] as const;

type Known = { sheet: Sheet; verified: ReadonlySet<string> };

/** Sheets of both depths, some answers of which are verified, and some of whose blanks were never asked. */
const knownOf = (edition: Edition): fc.Arbitrary<Known> =>
  fc.tuple(sheetOf(edition), fc.nat({ max: 9 }), fc.nat()).map(([sheet, often, salt]) => {
    const drawn = (id: string, of: number) =>
      [...id].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), salt) % 10 < of;
    const ids = edition.sections.flatMap(({ questions }) => questions.map(({ id }) => id));
    const isGiven = (id: string) => sheet.answers[id] !== undefined && !isAbstention(sheet.answers[id]);
    const notAsked = often > 5 ? ids.filter((id) => sheet.answers[id] === undefined && drawn(id, often)) : [];
    return {
      sheet: { ...sheet, notAsked },
      verified: new Set(ids.filter((id) => isGiven(id) && drawn(id, often - 3))),
    };
  });

function expectSide(
  side: Side | null,
  shown: { score: number | null; sd: number | null },
  verdict: ClassCertainty | null,
  [lower, upper]: [string, string],
): void {
  if (!side) {
    expect([shown.score, shown.sd, verdict]).toEqual([null, null, null]);
    return;
  }
  near(shown.score, 100 * side.score);
  near(shown.sd, 100 * side.sd, 3);
  expect(verdict?.class).toBe(side.isUpper ? upper : lower);
  expect(verdict?.onTheLine).toBe(side.isOnTheLine);
  expectVerdict(verdict, { [lower]: turned(side.upper), [upper]: side.upper });
}

function expectPole(
  pole: WitnessedPole | null,
  [score, found]: [number | null, string | null],
  verdict: ClassCertainty | null,
  [lower, upper]: [string, string],
): void {
  if (!pole) {
    expect([score, found, verdict]).toEqual([null, null, null]);
    return;
  }
  near(score, 100 * pole.score);
  expect(found).toBe(pole.isUpper ? upper : lower);
  expectVerdict(verdict, { [lower]: turned(pole.upper), [upper]: pole.upper });
}

function expectStrength(edition: Edition, leaves: Map<string, Leaf[]>, found: Diagnosis): void {
  const { model } = edition;
  const { cuts } = secondOf(edition);
  const { certainty, technicalStrength, networks } = found;
  if (!certainty) throw new Error("no certainty");
  const level = sideOf(edition, model.level, cuts.level, leaves);
  const capability = sideOf(edition, model.capability, cuts.capability, leaves);
  expectSide(level, technicalStrength.level, certainty.level, ["low", "high"]);
  expectSide(capability, technicalStrength.capability, certainty.capability, ["weak", "strong"]);
  expect(technicalStrength.quadrant).toBe(level && capability && quadrant([level.isUpper, capability.isUpper]));
  if (level && capability) {
    expectVerdict(certainty.quadrant, classesOf([level.upper, capability.upper], quadrant));
    near(technicalStrength.probabilities?.leading, level.atWorst * capability.atWorst, 6);
    near(technicalStrength.probabilities?.backward, (1 - level.atWorst) * (1 - capability.atWorst), 6);
  }
  const sides = (["government", "business", "technological"] as const).map((id) => {
    const side = sideOf(edition, Object.values(model.networks[id]), cuts.network, leaves);
    expectSide(side, networks[id], certainty.networks[id], ["weak", "strong"]);
    return side;
  });
  if (sides.includes(null)) expect(certainty.profile).toBeNull();
  else expectVerdict(certainty.profile, profilesOf(sides as Side[]));
}

function expectOpportunity(edition: Edition, leaves: Map<string, Leaf[]>, found: Diagnosis): void {
  const { model } = edition;
  const { cuts } = secondOf(edition);
  const { passive, active } = model.identification;
  const poles = (["entry", "now"] as const).flatMap((phase) => {
    const way = poleOf(edition, [passive, active], phase, cuts.identification, leaves);
    const led = poleOf(edition, [model.orientation], phase, cuts.orientation, leaves);
    const { opportunity, orientation, certainty } = found;
    const [ways, leds] = [certainty?.identification[phase] ?? null, certainty?.orientation[phase] ?? null];
    expectPole(way, [opportunity.scores[phase], opportunity[phase]], ways, ["passive", "active"]);
    expectPole(led, [orientation.scores[phase], orientation[phase]], leds, ["production", "customer"]);
    return [way, led];
  });
  const [entered, , now] = poles;
  const isKnown = entered?.isSettled && now?.isSettled;
  expect(found.opportunity.path).toBe(isKnown ? 1 + Number(entered.isUpper) + 2 * Number(now.isUpper) : null);
  if (isKnown) {
    const paths = classesOf([entered.upper, now.upper], ([was, is]) => `${1 + Number(was) + 2 * Number(is)}`);
    expectVerdict(found.certainty?.path ?? null, paths);
  }
}

function expectLearning(edition: Edition, leaves: Map<string, Leaf[]>, { learning, certainty }: Diagnosis): void {
  const { stage, met } = stageOf(edition, leaves);
  expect(learning.stage).toBe(stage);
  expect(Object.values(learning.met)).toEqual(met);
  const interaction = interactionOf(edition, leaves);
  expect([learning.coupling, learning.mode]).toEqual([interaction.coupling, interaction.mode]);
  const ways = {
    both: learnedBy(edition, leaves, "both"),
    answers: learnedBy(edition, leaves, "answers"),
    calibration: learnedBy(edition, leaves, "calibration"),
  };
  const classes = { stage: 4, coupling: 3, mode: 3, fit: 3 } as const;
  for (const of of Object.keys(classes) as (keyof Learned)[]) {
    const verdict = certainty?.[of] ?? null;
    expect(verdict?.class ?? null, of).toBe(learning[of]);
    if (!verdict) continue;
    const names = [...new Set(Object.values(ways).flatMap((way) => Object.keys(way[of])))];
    const chances = (name: string): Chances => ({
      both: ways.both[of][name] ?? 0,
      answers: ways.answers[of][name] ?? 0,
      calibration: ways.calibration[of][name] ?? 0,
    });
    expectVerdict(verdict, Object.fromEntries([...names, "another"].map((name) => [name, chances(name)])));
  }
}

describe.each(editions)("the second arithmetic on %s", (_name, edition, numRuns) => {
  it("says of any sheet what a second witness says", () => {
    fc.assert(
      fc.property(knownOf(edition), ({ sheet, verified }) => {
        const found = diagnose(edition, sheet, undefined, verified);
        const leaves = leavesOf(edition, sheet, verified);
        expectStrength(edition, leaves, found);
        expectOpportunity(edition, leaves, found);
        expectLearning(edition, leaves, found);
        for (const { id } of edition.indicators) {
          const own = leaves.get(id) ?? [];
          const { score } = found.indicators[id] ?? { score: null };
          const whole = own.reduce((sum, { weight }) => sum + weight, 0);
          if (score !== null)
            near(score, percent(own.reduce((sum, { weight, low }) => sum + (weight * low) / whole, 0)));
        }
      }),
      { numRuns, endOnFailure: true },
    );
  }, 180_000);
});
