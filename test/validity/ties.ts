import type { Sheet } from "#lib/instrument/answers";
import type { Edition } from "#lib/instrument/edition";
import { networkIds } from "#lib/scoring/classes";
import { chancesOf, type Said, saidOf } from "./classes";
import { aside, atMost, type Claim, type Row } from "./report";

const sides: Record<string, string> = {
  level: "high",
  capability: "strong",
  ...Object.fromEntries(networkIds.map((id) => [id, "strong"])),
};

/** What of a sheet stands exactly on its cut. */
function tiesIn(edition: Edition, { diagnosis }: Said): string[] {
  const { technicalStrength: strength, networks, opportunity, orientation } = diagnosis;
  const { cuts } = edition.calibration;
  const scores: Record<string, [number | null, number]> = {
    level: [strength.level.score, cuts.level],
    capability: [strength.capability.score, cuts.capability],
    ...Object.fromEntries(networkIds.map((id) => [id, [networks[id].score, cuts.network]])),
    "identification entry": [opportunity.scores.entry, cuts.identification],
    "identification now": [opportunity.scores.now, cuts.identification],
    "orientation entry": [orientation.scores.entry, cuts.orientation],
    "orientation now": [orientation.scores.now, cuts.orientation],
  };
  return Object.entries(scores).flatMap(([name, [score, cut]]) =>
    score !== null && Math.abs(score - 100 * cut) < 1e-7 ? [name] : [],
  );
}

/** (g) A score of exactly the cut is never the better class, and its probability is one half. */
export function ties(edition: Edition, sheets: readonly Sheet[], seed: number): Claim {
  let found = 0;
  let better = 0;
  let uneven = 0;
  let seemsSure = 0;
  for (const sheet of sheets) {
    const said = saidOf(edition, sheet);
    const { high, strong } = chancesOf(said.diagnosis);
    for (const name of tiesIn(edition, said)) {
      found++;
      if (said.classes[name] === sides[name]) better++;
      const probability = name === "level" ? high : name === "capability" ? strong : 0.5;
      if (said.diagnosis.technicalStrength.probabilities && Math.abs(probability - 0.5) > 1e-9) uneven++;
      const isComplete = !Object.values(sheet.answers).some((answer) => answer === "dont-know");
      const surety = said.surety[name];
      if (isComplete && surety && (surety.certainty !== "borderline" || Math.abs(surety.probability - 0.5) > 1e-9))
        seemsSure++;
    }
  }
  const rows: Row[] = [
    aside("scores exactly on a cut", sheets.length, [found], "count"),
    atMost("of these, called the better class", found, better, 0, "count"),
    atMost("of level and capability, P(high) or P(strong) not one half", found, uneven, 0, "count"),
    atMost("of sheets without gaps, surer than one half", found, seemsSure, 0, "count"),
  ];
  const title = "a score exactly on the cut is never the better class";
  return { id: "g", title, population: "plausible and middle", depth: "both", seed, rows };
}
