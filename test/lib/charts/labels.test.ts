import fc from "fast-check";
import { expect, test } from "vitest";
import { type Box, placeLabels } from "#lib/charts/labels";

const frame: Box = { left: 0, top: 0, right: 100, bottom: 100 };
const boxAt = (x: number, y: number, half: number): Box => ({
  left: x - half,
  right: x + half,
  top: y - half,
  bottom: y + half,
});
const at = (x: number, y: number) => ({ x, y });

test("takes the first place that has room, in the first form that has one", () => {
  const ground = { taken: [boxAt(20, 20, 10)], rules: [], frame };
  const wide = { width: 20, height: 10, candidates: [at(20, 20), at(25, 25)] };
  const short = { width: 4, height: 4, candidates: [at(20, 20), at(50, 50), at(60, 60)] };
  expect(placeLabels([{ id: "a", forms: [wide, short, wide] }], ground)).toEqual([{ id: "a", form: 1, x: 50, y: 50 }]);
});

test("covers least, in the last form, where there is no room at all", () => {
  const ground = { taken: [boxAt(50, 50, 50)], rules: [], frame };
  const form = { width: 10, height: 10, candidates: [at(50, 50), at(96, 50), at(104, 50)] };
  // What lies outside weighs four times what lies on something else.
  const edge = { ...ground, taken: [boxAt(40, 50, 50)] };
  expect(placeLabels([{ id: "a", forms: [form, form] }], ground)).toMatchObject([{ form: 1, x: 50 }]);
  expect(placeLabels([{ id: "a", forms: [form, form] }], edge)).toMatchObject([{ form: 1, x: 96 }]);
});

test("keeps clear of labels before it and of their lines", () => {
  const line = { end: at(30, 10), parts: [boxAt(30, 30, 3)] };
  const first = { id: "a", forms: [{ width: 10, height: 10, candidates: [{ ...at(10, 10), line }] }] };
  const second = { id: "b", forms: [{ width: 10, height: 10, candidates: [at(10, 10), at(30, 30), at(70, 70)] }] };
  expect(placeLabels([first, second], { taken: [], rules: [], frame })).toEqual([
    { id: "a", form: 0, x: 10, y: 10, end: { x: 30, y: 10 } },
    { id: "b", form: 0, x: 70, y: 70 },
  ]);
});

test("finds nothing for a label without a place", () => {
  expect(
    placeLabels([{ id: "a", forms: [{ width: 1, height: 1, candidates: [] }] }], { taken: [], rules: [], frame }),
  ).toEqual([]);
});

test("no candidate covers less than the one that is taken", () => {
  const coordinate = fc.integer({ min: 0, max: 100 });
  const places = fc.array(fc.record({ x: coordinate, y: coordinate }), { minLength: 1, maxLength: 12 });
  const boxes = fc.array(fc.tuple(coordinate, coordinate, fc.integer({ min: 1, max: 20 })), { maxLength: 12 });
  const overlap = (one: Box, other: Box) =>
    Math.max(0, Math.min(one.right, other.right) - Math.max(one.left, other.left)) *
    Math.max(0, Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top));
  fc.assert(
    fc.property(places, boxes, (candidates, obstacles) => {
      const taken = obstacles.map(([x, y, half]) => boxAt(x, y, half));
      const costAt = ({ x, y }: { x: number; y: number }) => {
        const box = boxAt(x, y, 6);
        return (144 - overlap(box, frame)) * 4 + taken.reduce((sum, other) => sum + overlap(box, other), 0);
      };
      const forms = [{ width: 12, height: 12, candidates }];
      const [placed] = placeLabels([{ id: "a", forms }], { taken, rules: [], frame });
      if (!placed) throw new Error("a label with a candidate has a place");
      const least = Math.min(...candidates.map(costAt));
      expect(costAt(placed)).toBe(least);
      expect(placed).toMatchObject(candidates.find((each) => costAt(each) === least) ?? {});
    }),
  );
});
