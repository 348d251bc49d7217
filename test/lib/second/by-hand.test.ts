import { expect, it } from "vitest";
import { compile } from "#lib/scoring/compile";
import { score } from "#lib/scoring/scores";
import { latestEdition } from "#questionnaires";
import { byHand } from "#test/bench/by-hand";
import { completeSheets } from "#test/make/sheets";

const stages = ["benchmark", "chase", "surpass", "overturn"];
const modes = { peer: 3, twoWay: 4, oneWay: 5 };

it("what speed is measured against comes to the same scores and probabilities", () => {
  const scored = byHand(latestEdition);
  for (const { answers } of completeSheets(latestEdition, 200, 11)) {
    const { level, capability, dimensions, sureness } = score(compile(latestEdition), answers, "full");
    const found = scored(answers);
    const { government, business, technological } = dimensions;
    for (const [place, dimension] of [level, capability, government, business, technological].entries()) {
      expect(found.scored[place]?.mean.score).toBeCloseTo(dimension.score as number, 9);
    }
    const mean = (of: (node: (typeof found.atNodes)[number]) => number) =>
      found.atNodes.reduce((sum, node) => sum + node.weight * of(node), 0);
    const { level: height, stage, mode } = sureness?.certainty ?? {};
    // By hand a count's chance is that of the upper side.
    if (height?.class === "high") expect(found.scored[0]?.high[0]).toBeCloseTo(height.probability, 9);
    if (stage) {
      const place = stages.indexOf(stage.class);
      expect(mean((node) => node.stage[place] as number)).toBeCloseTo(stage.probability, 9);
    }
    if (mode) expect(mean((node) => node.both[modes[mode.class]] as number)).toBeCloseTo(mode.probability, 9);
  }
});
