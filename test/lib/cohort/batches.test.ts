import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { adviceEffects } from "#lib/cohort/advice-effects";
import { wholeBatches as batches, type Change, foldedShares, portionOf, reached } from "#lib/cohort/batches";
import { smallestGroup } from "#lib/cohort/spread";
import type { Score } from "#lib/diagnosis/diagnosis";

const came = (at: number, firm: string, result: string | null = `${firm} ${at}`): Change<string> => ({
  at,
  firm,
  result,
});
const firms = (count: number, from = 0) => Array.from({ length: count }, (_, place) => `f${from + place}`);

const wholeBatches = (changes: readonly Change<string>[], now: number) => batches(changes, now, (result) => result);

describe("who counts in a picture", () => {
  const five = firms(5).map((firm, place) => came(place, firm));

  test("nobody before a whole group has come, and no sixth firm alone", () => {
    expect(wholeBatches(five.slice(0, 4), 99).firms.size).toBe(0);
    expect([...wholeBatches(five, 99).firms.keys()]).toEqual(firms(5));
    expect(wholeBatches([...five, came(9, "f9")], 99).firms.size).toBe(5);
    expect(wholeBatches(five, 3).firms.size).toBe(0);
  });

  test("who submits anew counts by the old result until a whole group has; one firm often is one", () => {
    const anew = [came(10, "f0"), came(11, "f0"), came(12, "f0"), came(13, "f0"), came(14, "f0"), came(15, "f1")];
    expect(wholeBatches([...five, ...anew], 99).firms.get("f0")).toBe("f0 0");
    const more = [came(16, "f2"), came(17, "f3"), came(18, "f4")];
    expect(wholeBatches([...five, ...anew, ...more], 99).firms.get("f0")).toBe("f0 14");
  });

  test("where one that counts has left, nothing is told until a whole group has changed", () => {
    const left = [...five, came(20, "f0", null)];
    expect(wholeBatches(left, 19).isWaiting).toBe(false);
    expect(wholeBatches(left, 20).isWaiting).toBe(true);
    const anew = [...left, ...firms(4, 10).map((firm) => came(21, firm))];
    const told = wholeBatches(anew, 99);
    expect(told.isWaiting).toBe(false);
    expect(told.firms.size).toBe(8);
    // Who comes back in the same moment has not left.
    expect(wholeBatches([...five, came(20, "f0", null), came(20, "f0")], 99).isWaiting).toBe(false);
  });

  test("who leaves and comes back as before has not changed, and makes nobody else known", () => {
    const again = firms(4).flatMap((firm, place) => [came(10, firm, null), came(11, firm, `${firm} ${place}`)]);
    expect([...wholeBatches([...five, ...again, came(12, "f9")], 99).firms.keys()]).toEqual(firms(5));
  });

  test("from one state to the next a whole group differs", () => {
    const change = fc.record({
      at: fc.nat(60),
      firm: fc.constantFrom(...firms(14)),
      result: fc.option(fc.constantFrom("a", "b", "c"), { nil: null }),
    });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 80 }), (given) => {
        const changes = given.toSorted((one, other) => one.at - other.at).map((each, at) => ({ ...each, at }));
        for (let at = 1; at < changes.length; at++) {
          const [before, after] = [wholeBatches(changes, at - 1).firms, wholeBatches(changes, at).firms];
          const differing = firms(14).filter((firm) => before.get(firm) !== after.get(firm)).length;
          if (differing > 0) expect(differing).toBeGreaterThanOrEqual(smallestGroup);
        }
      }),
    );
  });
});

describe("shares", () => {
  const of = (counts: Record<string, number>) =>
    Object.entries(counts).flatMap(([value, count]) => Array<string>(count).fill(value));
  const order = ["a", "b", "c", "d"];

  test("classes of five stand alone, smaller ones are folded together", () => {
    expect(foldedShares(of({ a: 5, b: 5 }), order)).toEqual([
      { values: ["a"], percent: 50 },
      { values: ["b"], percent: 50 },
    ]);
    expect(foldedShares(of({ a: 10, b: 4, c: 1, d: 5 }), order)).toEqual([
      { values: ["a"], percent: 50 },
      { values: ["d"], percent: 25 },
      { values: ["b", "c"], percent: 25 },
    ]);
  });

  test("what is too few even together takes the smallest of the others with it, and alone tells nothing", () => {
    expect(foldedShares(of({ a: 12, b: 6, c: 2 }), order)).toEqual([
      { values: ["a"], percent: 60 },
      { values: ["b", "c", "d"], percent: 40 },
    ]);
    expect(foldedShares(of({ a: 12, b: 4 }), order)).toBeNull();
    expect(foldedShares(of({ a: 12 }), order)).toBeNull();
    expect(foldedShares(of({ a: 2, b: 2 }), order)).toBeNull();
    expect(foldedShares([], order)).toBeNull();
  });

  test("no share is of fewer than five, whatever there is", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...order), { maxLength: 60 }), (values) => {
        for (const { values: classes } of foldedShares(values, order) ?? [])
          expect(values.filter((value) => classes.includes(value)).length).toBeGreaterThanOrEqual(smallestGroup);
      }),
    );
  });

  test("portions and numbers of firms are told by groups", () => {
    expect(portionOf(4, 4)).toBeNull();
    expect(portionOf(4, 5)).toEqual({ kind: "few" });
    expect(portionOf(5, 5)).toEqual({ kind: "most" });
    expect(portionOf(5, 9)).toEqual({ kind: "most" });
    expect(portionOf(5, 10)).toEqual({ kind: "some", percent: 50 });
    expect([4, 5, 9, 10, 29, 30].map(reached)).toEqual([0, 5, 5, 10, 20, 30]);
  });
});

describe("what became of advice", () => {
  const score = (points: number, answered = 3): Score => ({ score: points, sd: 2, answered, applicable: 3 });
  const pair = (before: Score, now: Score, edition = "2026-3") => ({
    before: { edition: "2026-3", advice: [{ id: "x", improves: ["i"] }], indicators: { i: before } },
    now: { edition, advice: [], indicators: { i: now } },
    errors: 1,
  });
  const told = (rises: number, others: number) =>
    adviceEffects([
      ...Array.from({ length: rises }, () => pair(score(40), score(60))),
      ...Array.from({ length: others }, () => pair(score(40), score(41))),
    ]);

  test("is counted from five firms on, and only rises beyond the error", () => {
    expect(told(2, 2)).toEqual([]);
    expect(told(5, 5)).toEqual([{ advice: "x", firms: 10, improved: { kind: "some", percent: 50 } }]);
    expect(told(1, 5)).toMatchObject([{ improved: { kind: "few" } }]);
  });

  test("leaves out what does not rest on the same answers, or is of another edition", () => {
    const four = Array.from({ length: 4 }, () => pair(score(40), score(60)));
    expect(adviceEffects([...four, pair(score(40, 2), score(60))])).toEqual([]);
    expect(adviceEffects([...four, pair(score(40), score(60), "2026-2")])).toEqual([]);
    expect(adviceEffects([...four, pair({ ...score(40), score: null }, score(60))])).toEqual([]);
    expect(adviceEffects([...four, pair(score(40), score(60))])).toMatchObject([{ firms: 5 }]);
  });
});
