import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Duty, dutiesOf, type HeldTitle, titlesAmong } from "#lib/rules/duties";
import { tiers } from "#lib/rules/rule-set";
import { defectsOfUpkeep, updateIn } from "#lib/rules/upkeep";
import { upkeep } from "#questionnaires";
import { titles as titlesOfTiers } from "#questionnaires/facts/titles";

const untold = { granted: null, expires: null, updated: null, withdrawn: null, cause: null };
const giant: HeldTitle = { ...untold, tier: "little-giant", granted: "2024-09-02", expires: "2027-06-30" };

const of = (title: Partial<HeldTitle>, today: string): Duty[] => dutiesOf([{ ...giant, ...title }], upkeep, today);
const found = (duties: Duty[], kind: Duty["kind"]) => duties.filter((duty) => duty.kind === kind);
const days = (duties: Duty[], kind: Duty["kind"]) => found(duties, kind).map(({ day, state }) => `${day} ${state}`);

describe("the yearly update", () => {
  it("is due by 30 April under the measures of 2022 and by 31 May under those of 2026", () => {
    expect([2022, 2023, 2025, 2026, 2027].map((year) => updateIn(upkeep, "little-giant", year)?.day ?? null)).toEqual([
      null,
      "2023-04-30",
      "2025-04-30",
      "2026-05-31",
      "2027-05-31",
    ]);
  });

  it.each([
    ["2026-05-30", "2026-05-31 due"],
    ["2026-05-31", "2026-05-31 due"],
    ["2026-06-01", "2026-05-31 overdue,2027-05-31 due"],
  ])("on %s: %s, where it was last made the year before", (today, expected) => {
    expect(days(of({ updated: "2025-04-20" }, today), "update").join()).toBe(expected);
  });

  it("is made by an update of the same year, and the next one is due", () => {
    expect(days(of({ updated: "2026-01-01" }, "2026-05-20"), "update")).toEqual(["2027-05-31 due"]);
    expect(days(of({ updated: "2025-12-31" }, "2026-05-20"), "update")).toEqual(["2026-05-31 due"]);
  });

  it("is unclear once the day is over and nobody told when it was last made", () => {
    expect(days(of({ updated: null }, "2026-05-31"), "update")[0]).toBe("2025-04-30 unclear");
    expect(days(of({ updated: null }, "2026-06-01"), "update")).toEqual(["2026-05-31 unclear", "2027-05-31 due"]);
  });

  it("is not due before the title was granted, nor after its last day", () => {
    expect(days(of({ granted: "2026-05-31", expires: "2029-05-30" }, "2026-06-10"), "update")).toEqual([
      "2027-05-31 due",
    ]);
    expect(days(of({ granted: "2026-05-30", expires: "2029-05-30" }, "2026-06-10"), "update")[0]).toBe(
      "2026-05-31 unclear",
    );
    const made = { granted: "2024-01-01", updated: "2026-05-01" };
    expect(days(of({ ...made, expires: "2027-05-30" }, "2026-07-01"), "update")).toEqual([]);
    expect(days(of({ ...made, expires: "2027-05-31" }, "2026-07-01"), "update")).toEqual(["2027-05-31 due"]);
  });
});

describe("the last day of a title", () => {
  it.each([
    ["2027-06-29", "2027-06-30 ahead"],
    ["2027-06-30", "2027-06-30 ahead"],
    ["2027-07-01", "2027-06-30 past"],
  ])("on %s: %s", (today, expected) => {
    expect(days(of({}, today), "expiry")).toEqual([expected]);
  });

  it("is worked out from the grant where it is not told, and once over only unclear", () => {
    const reckoned = of({ expires: null }, "2027-09-02");
    expect(found(reckoned, "expiry")).toMatchObject([{ day: "2027-09-02", isReckoned: true, state: "ahead" }]);
    expect(days(of({ expires: null }, "2027-09-03"), "expiry")).toEqual(["2027-09-02 unclear"]);
  });

  it("is unknown where neither day is told, or the two contradict each other", () => {
    expect(days(of({ granted: null, expires: null }, "2026-11-29"), "expiry")).toEqual(["null unclear"]);
    const rows = [{ kind: "little-giant", granted: "2024-09-02", expires: "2023-01-01" }];
    expect(titlesAmong({ titles: rows }, titlesOfTiers)).toMatchObject([{ granted: "2024-09-02", expires: null }]);
  });

  it("is the told one of a title from before the measures of 2022, and is not worked out", () => {
    const early = { granted: "2021-06-01" };
    expect(of({ ...early, expires: "2024-05-31" }, "2026-11-29").map(({ kind, state }) => `${kind} ${state}`)).toEqual([
      "expiry past",
    ]);
    expect(days(of({ ...early, expires: null }, "2026-11-29"), "expiry")).toEqual(["null unclear"]);
  });

  it("goes by the measures in force at the grant", () => {
    const measuresAt = (granted: string) => found(of({ granted }, "2026-11-29"), "expiry")[0]?.document.en;
    expect(measuresAt("2026-03-31")).toContain("63");
    expect(measuresAt("2026-04-01")).toContain("[2026] 2");
  });

  it("of an entry as a technology SME is the end of March of the next year", () => {
    const entry = { tier: "technology", granted: "2026-07-10", expires: null } as const;
    expect(days(of(entry, "2027-03-31"), "renewal")).toEqual(["2027-03-31 ahead"]);
    expect(days(of(entry, "2027-04-01"), "renewal")).toEqual(["2027-03-31 unclear"]);
    expect(found(of(entry, "2026-11-29"), "update")).toEqual([]);
  });
});

describe("a bar after a withdrawal", () => {
  it.each([
    ["2026-05-09", []],
    ["2026-05-10", ["2029-05-10 barred"]],
    ["2029-05-09", ["2029-05-10 barred"]],
    ["2029-05-10", ["2029-05-10 over"]],
  ])("for falsified data on 2026-05-10, seen on %s: %j", (today, expected) => {
    expect(days(of({ withdrawn: "2026-05-10", cause: "falsified" }, today), "bar")).toEqual(expected);
  });

  it("is unclear for another cause, or for one that is not told", () => {
    expect(days(of({ withdrawn: "2026-05-10", cause: "other" }, "2026-06-01"), "bar")).toEqual(["null unclear"]);
    expect(days(of({ withdrawn: "2026-05-10", cause: null }, "2026-06-01"), "bar")).toEqual(["null unclear"]);
  });

  it("of a champion holds for every cause", () => {
    const champion = { tier: "champion", withdrawn: "2026-05-10", cause: "other" } as const;
    expect(days(of(champion, "2026-06-01"), "bar")).toEqual(["2029-05-10 barred"]);
  });

  it("leaves nothing to see to for the titles that end with it, and no others", () => {
    const withdrawn: HeldTitle = { ...giant, withdrawn: "2026-05-10", cause: "falsified" };
    const others: HeldTitle[] = [
      { ...untold, tier: "specialised", granted: "2025-01-10", expires: "2028-01-09" },
      { ...untold, tier: "champion", granted: "2025-01-10", expires: "2028-01-09" },
    ];
    const duties = dutiesOf([withdrawn, ...others], upkeep, "2026-06-01");
    expect(new Set(duties.map(({ tier }) => tier))).toEqual(new Set(["little-giant", "champion"]));
    const other = dutiesOf([{ ...withdrawn, cause: "other" }, ...others], upkeep, "2026-06-01");
    expect(new Set(other.map(({ tier }) => tier))).toEqual(new Set(["little-giant", "champion", "specialised"]));
  });
});

describe("duties of any titles", () => {
  const days = fc.constantFrom(
    null,
    "2021-01-01",
    "2024-02-29",
    "2026-03-31",
    "2026-04-01",
    "2026-11-29",
    "2029-01-01",
  );
  const title: fc.Arbitrary<HeldTitle> = fc.record({
    tier: fc.constantFrom(...tiers),
    granted: days,
    expires: days,
    updated: days,
    withdrawn: days,
    cause: fc.constantFrom(null, "falsified" as const, "other" as const),
  });

  it("stand in the order of their days, and none is due after it is over", () => {
    fc.assert(
      fc.property(fc.array(title, { maxLength: 6 }), fc.constantFrom("2026-05-31", "2026-11-29"), (titles, today) => {
        const duties = dutiesOf(titles, upkeep, today);
        const told = duties.map(({ day }) => day ?? "9999");
        expect(told).toEqual(told.toSorted());
        for (const duty of duties) {
          if (duty.state === "due" || duty.state === "ahead") expect((duty.day ?? "") >= today).toBe(true);
          if (duty.state === "overdue" || duty.state === "past") expect((duty.day ?? "") < today).toBe(true);
          if (duty.state === "barred") expect((duty.day ?? "") > today).toBe(true);
        }
      }),
    );
  });

  it("are none where there are no titles, or the list is none", () => {
    expect(dutiesOf([], upkeep, "2026-11-29")).toEqual([]);
    expect(titlesAmong({ titles: "no list" }, titlesOfTiers)).toEqual([]);
    expect(titlesAmong({}, titlesOfTiers)).toEqual([]);
  });
});

describe("the rules of upkeep as they are written", () => {
  it("have no defect", () => {
    expect(defectsOfUpkeep(upkeep)).toEqual([]);
  });

  it("name what is wrong", () => {
    const [first] = upkeep.filter(({ update }) => update !== null);
    if (!first?.update) throw new Error("no update");
    const wrong = { ...first, from: "2026-02-30", update: { ...first.update, by: "02-29" } };
    const found = defectsOfUpkeep([wrong, { ...wrong, bars: [...first.bars, ...first.bars] }]).join("\n");
    for (const defect of ["no day 2026-02-30", "no day 02-29 of every year", "twice", "two bars for one cause"])
      expect(found).toContain(defect);
  });
});
