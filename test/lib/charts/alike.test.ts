import { expect, it } from "vitest";
import { alikeCase } from "#lib/charts/alike";
import { diagnosedCases } from "#lib/charts/diagnosed-case";
import type { Diagnosis, Quadrant } from "#lib/diagnosis/diagnosis";
import { casesOf, latestEdition } from "#questionnaires";

const cases = diagnosedCases(latestEdition, casesOf(latestEdition));
const firm = (quadrant: Quadrant | null, level: number | null, capability: number | null) =>
  ({ technicalStrength: { quadrant, level: { score: level }, capability: { score: capability } } }) as Diagnosis;
const found = (diagnosis: Diagnosis, trade?: string) => {
  const alike = alikeCase(diagnosis, trade === undefined ? {} : { trade }, cases);
  return alike && [alike.firm.id, alike.because];
};

it("the case to look at first is of a related trade, of these of the same class, else of the same class, with the reason", () => {
  expect(found(firm("backward", 30, 30), "bearings-parts")).toEqual(["a", "trade-and-class"]);
  expect(found(firm("catchUp", 30, 70), "vehicle-parts")).toEqual(["e", "trade-and-class"]);
  expect(found(firm("leading", 70, 70), "electronics-communications")).toEqual(["g", "trade-and-class"]);
  expect(found(firm("catchUp", 40, 60), "special-equipment")).toEqual(["f", "trade-and-class"]);
  expect(found(firm("discontinuity", 60, 40), "electrical-appliances")).toEqual(["midea", "trade"]);
  expect(found(firm("discontinuity", 60, 40), "other")?.[1]).toBe("class");
  expect(["c", "d"]).toContain(found(firm("discontinuity", 60, 40), "other")?.[0]);
  expect(["a", "e"]).toContain(found(firm(null, null, null), "bearings-parts")?.[0]);
});

it("nothing is alike where neither trade nor class is known", () => {
  expect(found(firm(null, null, null))).toBeNull();
  expect(found(firm(null, 40, null), "tooling")).toBeNull();
});
