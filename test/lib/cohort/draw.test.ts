import fc from "fast-check";
import { expect, test } from "vitest";
import { type Candidate, draw } from "#lib/cohort/draw";

const plain = (application: string, other: Partial<Candidate> = {}): Candidate => ({
  application,
  nearest: 40,
  certainty: "clear",
  contradictions: 0,
  oddities: 0,
  ticket: application,
  ...other,
});
const settings = { near: 5, oddities: 2, share: 0 };

test("each reason takes a firm, on its border as well", () => {
  const drawn = draw(
    [
      plain("a", { nearest: -5 }),
      plain("b", { nearest: 5.1 }),
      plain("c", { certainty: "borderline", contradictions: 1 }),
      plain("d", { oddities: 1 }),
      plain("e", { oddities: 2 }),
      plain("f", { nearest: null, certainty: null }),
    ],
    settings,
  );
  expect(drawn).toEqual([
    { application: "a", reasons: ["near-threshold"] },
    { application: "c", reasons: ["low-certainty", "contradiction"] },
    { application: "e", reasons: ["odd-filling"] },
  ]);
});

test("of the others the lowest tickets go, the share rounded up", () => {
  const firms = ["a", "b", "c", "d", "e", "f", "g"].map((id, place) => plain(id, { ticket: String(9 - place) }));
  expect(draw(firms, { ...settings, share: 20 }).map(({ application }) => application)).toEqual(["f", "g"]);
  expect(draw(firms, { ...settings, share: 100 })).toHaveLength(7);
});

test("the order of the candidates does not matter", () => {
  const candidates = fc.uniqueArray(
    fc.record({
      application: fc.uuid(),
      nearest: fc.option(fc.double({ min: -50, max: 50, noNaN: true })),
      certainty: fc.constantFrom("clear", "likely", "borderline", null),
      contradictions: fc.nat(2),
      oddities: fc.nat(3),
      ticket: fc.uuid(),
    }),
    { selector: ({ application }) => application, maxLength: 40 },
  );
  fc.assert(
    fc.property(candidates, fc.nat(100), (firms, share) => {
      const all = { ...settings, share };
      expect(draw([...firms].reverse(), all)).toEqual(draw(firms, all));
    }),
  );
});
