import { expect, test } from "vitest";
import { movementBetween, type ResultGist } from "#lib/charts/movement";

const gist = (given: Partial<ResultGist> = {}): ResultGist => ({
  ...{ edition: "2026-3", quadrant: "catchUp", sure: null, stage: null, isStageMet: false },
  level: { score: 40, sd: 3, items: ["a", "b"] },
  capability: { score: 60, sd: 4, items: ["c"] },
  sureOfStage: null,
  ...given,
});
const level = (score: number | null, items = ["b", "a"]) => ({ level: { score, sd: 4, items } });

test("a side moves by more than both may be off, or is told not to", () => {
  const at = (score: number) => movementBetween(gist(), gist(level(score)), 1);
  expect(at(45)).toMatchObject({ kind: "moved", from: null, level: { points: 5, isWithinError: true } });
  expect(at(45.1)).toMatchObject({ level: { isWithinError: false } });
  expect(at(34.9)).toMatchObject({ level: { isWithinError: false } });
  expect(movementBetween(gist(), gist(level(46)), 2)).toMatchObject({ level: { isWithinError: true } });
});

test("what rests on other answers is not told, nor a class that then is another", () => {
  const other = movementBetween(gist(), gist({ ...level(60, ["a"]), quadrant: "leading" }), 1);
  expect(other).toMatchObject({ kind: "moved", from: null, level: null, capability: { points: 0 } });
  expect(movementBetween(gist(), gist({ ...level(60), quadrant: "leading" }), 1)).toMatchObject({ from: "catchUp" });
  expect(movementBetween(gist(), gist({ ...level(60), quadrant: null }), 1)).toMatchObject({ from: null });
});

test("nothing is told across editions, or where neither side can be set against the other", () => {
  expect(movementBetween(gist({ edition: "2026-2" }), gist(), 1)).toEqual({ kind: "other-edition" });
  const none = gist({ ...level(null), capability: { score: 60, sd: 4, items: [] } });
  expect(movementBetween(gist(), none, 1)).toEqual({ kind: "other-answers" });
});
