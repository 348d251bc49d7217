import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Commencement, commencementOf, defectsOfLaw } from "#lib/rules/law";
import { Action, type Occasion, type Tier, tiers } from "#lib/rules/rule-set";
import { law, ruleSetFor, ruleSets } from "#questionnaires";
import { places } from "#questionnaires/rule-sets/provinces";

const provinces = [null, ...places.map(({ id }) => id)];

/** Both sides of every day on which a rule set began or ended while each said so itself, and days long before. */
const days = [
  ...["1900-01-01", "2001-01-01", "2011-06-17", "2011-06-18", "2011-06-19", "2022-07-31", "2022-08-01", "2022-08-02"],
  ...["2023-09-13", "2023-09-14", "2023-09-15", "2026-03-30", "2026-03-31", "2026-04-01", "2026-04-02", "2026-12-30"],
  ...["2026-12-31", "2027-01-01", "2027-01-02"],
];

/** What the register answers: on so many of these days, one after the other, the same. */
const answers: Record<`${Tier} ${Action}`, readonly (readonly [number, string])[]> = {
  "sme new": [
    [3, "none"],
    [16, "size-2011"],
  ],
  "sme review": [
    [3, "none"],
    [16, "size-2011"],
  ],
  "technology new": [
    [5, "none"],
    [1, "not-known"],
    [13, "technology-2017-2"],
  ],
  "technology review": [
    [5, "none"],
    [1, "not-known"],
    [13, "technology-2017-2"],
  ],
  "innovative new": [
    [6, "none"],
    [7, "innovative-2022-2"],
    [6, "innovative-2026"],
  ],
  "innovative review": [
    [6, "none"],
    [7, "innovative-2022-2"],
    [6, "innovative-2026"],
  ],
  "specialised new": [
    [6, "none"],
    [7, "specialised-2022-2"],
    [6, "specialised-2026-2"],
  ],
  "specialised review": [
    [6, "none"],
    [7, "specialised-2022-2"],
    [6, "specialised-2026-2"],
  ],
  "little-giant new": [
    [6, "none"],
    [7, "little-giant-2022-2"],
    [6, "little-giant-2026-2"],
  ],
  "little-giant review": [
    [6, "none"],
    [11, "little-giant-2022-2"],
    [2, "not-known"],
  ],
  "champion new": [
    [5, "none"],
    [4, "not-known"],
    [10, "champion-2023-2"],
  ],
  "champion review": [
    [5, "none"],
    [4, "not-known"],
    [10, "champion-2023-2"],
  ],
};

const answerTo = (occasion: Occasion): string => {
  const choice = ruleSetFor(occasion);
  return "ruleSet" in choice ? choice.ruleSet.id : choice.refused;
};

describe("the law of a round", () => {
  it.each(tiers.flatMap((tier) => Action.options.map((action) => [tier, action] as const)))(
    "is that of its day, for every province whose notices were no others: %s, %s",
    (tier, action) => {
      const expected = answers[`${tier} ${action}`].flatMap(([count, answer]) => Array(count).fill(answer));
      expect(expected).toHaveLength(days.length);
      for (const province of provinces.filter((each) => !law.some((own) => own.tier === tier && own.province === each)))
        expect(days.map((openedOn) => answerTo({ tier, action, openedOn, province }))).toEqual(expected);
    },
  );

  it("says why, with its source, also where none is known", () => {
    for (const { tier, action, province = null, from, ruleSet, reason, source } of law) {
      const choice = ruleSetFor({ tier, action, openedOn: from, province });
      expect(choice).toMatchObject({ reason, source });
      expect("ruleSet" in choice ? choice.ruleSet.id : null).toBe(ruleSet);
    }
  });

  it("goes on until another one comes", () => {
    for (const { tier, action, province = null, from, until } of law) {
      if (until !== undefined) continue;
      const isNext = (each: Commencement) =>
        each.tier === tier && each.action === action && (each.province ?? null) === province && each.from > from;
      if (law.some(isNext)) continue;
      expect(answerTo({ tier, action, openedOn: "2100-12-31", province })).toBe(
        answerTo({ tier, action, openedOn: from, province }),
      );
    }
  });
});

const text = { zh: "因为", en: "because" };
const begun = (given: Partial<Commencement>): Commencement => ({
  ...{ tier: "specialised", action: "new", from: "2026-04-01", ruleSet: "specialised-2026", reason: text },
  ...{ source: "https://example.org", confidence: "V1" },
  ...given,
});
const asked = (openedOn: string, province: string | null = null): Occasion => ({
  ...{ tier: "specialised", action: "new", openedOn, province },
});

const day = fc.integer({ min: 0, max: 30 }).map((each) => `2026-03-${String(each + 1).padStart(2, "0")}`);
const place = fc.constantFrom(undefined, "beijing", "hubei");
const anyBegun = fc
  .record({
    tier: fc.constantFrom("specialised" as const, "champion" as const),
    action: fc.constantFrom(...Action.options),
    from: day,
    ruleSet: fc.constantFrom("one", "two", null),
    province: place,
  })
  .map(({ province, ...each }) => begun({ ...each, ...(province && { province }) }));
const keyOf = ({ tier, action, province, from }: Commencement) => [tier, action, province, from].join();
const anyLaw = fc.uniqueArray(anyBegun, { selector: keyOf, maxLength: 12 });
const anyOccasion = fc.record({
  tier: fc.constantFrom("specialised" as const, "champion" as const),
  action: fc.constantFrom(...Action.options),
  openedOn: day,
  province: fc.constantFrom(null, "beijing", "hubei"),
});

describe("a commencement", () => {
  it("ends the one before it on its own day, and not a day earlier", () => {
    const two = [begun({ from: "2027-01-01", ruleSet: "next" }), begun({})];
    const at = (openedOn: string) => commencementOf(two, asked(openedOn))?.ruleSet;
    expect(["2026-03-31", "2026-04-01", "2026-12-31", "2027-01-01"].map(at)).toEqual([
      ...[undefined, "specialised-2026", "specialised-2026", "next"],
    ]);
  });

  it("of a province goes before the general one, also a later one, in that province alone", () => {
    const own = begun({ province: "hubei", from: "2026-06-01", ruleSet: "own" });
    const three = [begun({}), own, begun({ from: "2027-01-01", ruleSet: "next" })];
    const at = (openedOn: string, province: string | null) => commencementOf(three, asked(openedOn, province))?.ruleSet;
    expect(at("2026-05-31", "hubei")).toBe("specialised-2026");
    expect(at("2026-06-01", "hubei")).toBe("own");
    expect(at("2027-01-01", "hubei")).toBe("own");
    expect(at("2027-01-01", "hunan")).toBe("next");
    expect(at("2027-01-01", null)).toBe("next");
  });

  it("of a province ends with its last day, and the general one holds again", () => {
    const own = begun({ province: "hubei", from: "2026-06-01", until: "2026-06-30", ruleSet: "own" });
    const at = (openedOn: string) => commencementOf([begun({}), own], asked(openedOn, "hubei"))?.ruleSet;
    expect(["2026-05-31", "2026-06-01", "2026-06-30", "2026-07-01"].map(at)).toEqual([
      ...["specialised-2026", "own", "own", "specialised-2026"],
    ]);
  });

  it("is the latest of the province's own, else of the general ones, in whatever order they stand", () => {
    fc.assert(
      fc.property(anyLaw, anyOccasion, (some, occasion) => {
        const fits = (each: Commencement, province: string | null) =>
          each.tier === occasion.tier &&
          each.action === occasion.action &&
          each.from <= occasion.openedOn &&
          (each.province ?? null) === province;
        const latest = (province: string | null) =>
          some
            .filter((each) => fits(each, province))
            .reduce<Commencement | undefined>((last, each) => (last && last.from > each.from ? last : each), undefined);
        const expected = (occasion.province && latest(occasion.province)) || latest(null);
        expect(commencementOf(some, occasion)).toBe(expected);
        expect(commencementOf(some.toReversed(), occasion)).toBe(expected);
      }),
    );
  });

  it("changes nothing before its day, and nothing of another tier or action", () => {
    fc.assert(
      fc.property(anyLaw, anyBegun, anyOccasion, (some, next, occasion) => {
        fc.pre(!some.some((each) => keyOf(each) === keyOf(next)));
        const before = commencementOf(some, occasion);
        const after = commencementOf([...some, next], occasion);
        if (after === next) {
          expect(occasion).toMatchObject({ tier: next.tier, action: next.action });
          expect(occasion.openedOn >= next.from).toBe(true);
        } else expect(after).toBe(before);
      }),
    );
  });
});

describe("an unsound law", () => {
  const ids = places.map(({ id }) => id);
  const defects = (...some: Commencement[]) => defectsOfLaw(some, ruleSets, ids);

  it("is told by tier, action and day", () => {
    expect(defects(...law)).toEqual([]);
    expect(defects(begun({}), begun({ province: "hubei" }), begun({ action: "review" }))).toEqual([]);
    expect(defects(begun({ ruleSet: null }))).toEqual([]);
    expect(defects(begun({ ruleSet: "nothing" }))).toEqual(["law: specialised new 2026-04-01: no rule set nothing"]);
    expect(defects(begun({ ruleSet: "size-2011" }))).toEqual([
      "law: specialised new 2026-04-01: size-2011 is of the tier sme",
    ]);
    expect(defects(begun({}), begun({ ruleSet: null }))).toEqual(["law: specialised new 2026-04-01: twice"]);
    const own = begun({ province: "hubei" });
    expect(defects(own, own)).toEqual(["law: specialised new hubei 2026-04-01: twice"]);
    expect(defects(begun({ province: "atlantis" }))).toEqual([
      "law: specialised new atlantis 2026-04-01: no province atlantis",
    ]);
    expect(defects(begun({ from: "2026-02-29" }))).toEqual(["law: specialised new 2026-02-29: no day 2026-02-29"]);
    const ended = "ends without a province or before it begins";
    expect(defects(begun({ until: "2026-06-30" }))).toEqual([`law: specialised new 2026-04-01: ${ended}`]);
    expect(defects(begun({ province: "hubei", until: "2026-03-31" }))).toEqual([
      `law: specialised new hubei 2026-04-01: ${ended}`,
    ]);
    expect(defects(begun({ province: "hubei", until: "2026-04-01" }))).toEqual([]);
    expect(defects(begun({ reason: { zh: "因为,", en: "because" } }))).toHaveLength(1);
  });
});
