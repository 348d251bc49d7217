import fc from "fast-check";
import { expect, test } from "vitest";
import { drawVisitLots, type VisitCandidate, type VisitSettings } from "#lib/cohort/visit-draw";

const firm = (application: string, change: Partial<VisitCandidate> = {}): VisitCandidate => ({
  ...{ application, nearest: 50, certainty: "clear", contradictions: 0, oddities: 0, ticket: application },
  ...{ region: "江阴", triggers: [], ...change },
});
const settings: VisitSettings = { near: 5, oddities: 2, share: 0, atMost: 0, regionAtLeast: 0, regionAtMost: 0 };
const taken = (firms: VisitCandidate[], change: Partial<VisitSettings>) =>
  drawVisitLots(firms, { ...settings, ...change }).map(({ application, reasons }) => `${application}:${reasons}`);

test("takes whom the rule demands whatever the limits are, and says by which trigger", () => {
  const firms = [
    firm("a", { triggers: ["first-time"], contradictions: 1 }),
    firm("b", { contradictions: 1 }),
    firm("c"),
  ];
  expect(taken(firms, { atMost: 1 })).toEqual(["a:rule:first-time,contradiction", "b:contradiction"]);
  expect(taken([firms[0] as VisitCandidate, firm("d", { triggers: ["x"] })], { regionAtMost: 1 })).toHaveLength(2);
});

test("draws the share of all firms by lot among those that nothing demands", () => {
  const firms = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"].map((id) => firm(id));
  expect(taken(firms, { share: 5 })).toEqual(["a:random"]);
  expect(taken(firms, { share: 10 })).toEqual(["a:random"]);
  expect(taken(firms, { share: 10.1 })).toEqual(["a:random", "b:random"]);
});

test("takes at most so many that only look odd, those with most reasons first", () => {
  const firms = [firm("a", { nearest: 1 }), firm("b", { nearest: -2, contradictions: 1 }), firm("c", { nearest: 3 })];
  expect(taken(firms, { atMost: 2 })).toEqual(["a:near-threshold", "b:near-threshold,contradiction"]);
});

test("takes of each region no more and no fewer than may be", () => {
  const firms = [firm("a"), firm("b"), firm("c", { region: "宜兴" }), firm("d", { region: null, nearest: 1 })];
  expect(taken(firms, { share: 100, regionAtMost: 1 })).toEqual(["a:random", "c:random", "d:near-threshold,random"]);
  expect(taken(firms, { near: 0, regionAtLeast: 1 })).toEqual(["a:region-share", "c:region-share", "d:region-share"]);
});

test("the order of the firms does not matter", () => {
  const one = fc.record({
    ...{ nearest: fc.option(fc.integer({ min: -20, max: 20 })), certainty: fc.constant("clear") },
    ...{ contradictions: fc.nat(1), oddities: fc.nat(3), region: fc.option(fc.constantFrom("a", "b")) },
    triggers: fc.constantFrom([], ["x"]),
  });
  const wish = fc.record({
    ...{ near: fc.nat(10), oddities: fc.nat(3), share: fc.nat(100) },
    ...{ atMost: fc.nat(5), regionAtLeast: fc.nat(2), regionAtMost: fc.nat(4) },
  });
  fc.assert(
    fc.property(fc.array(one, { maxLength: 20 }), wish, (rows, all) => {
      const firms = rows.map((row, place) => ({
        ...row,
        application: `f${place}`,
        ticket: `${(place * 7) % 23}-${place}`,
      }));
      expect(drawVisitLots([...firms].reverse(), all)).toEqual(drawVisitLots(firms, all));
    }),
  );
});
