import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Calendar,
  daysLeft,
  defectsOfCalendar,
  expectedAfter,
  isSoonOver,
  lineOn,
  type OfficialRound,
  phaseOn,
} from "#lib/rules/calendar";
import { Action, tiers } from "#lib/rules/rule-set";
import { isDay } from "#lib/text/day";
import { calendar } from "#questionnaires";
import { places } from "#questionnaires/rule-sets/provinces";

const provinces = places.map(({ id }) => id);
const named = (id: string): OfficialRound => {
  const found = calendar.rounds.find((round) => round.id === id);
  if (!found) throw new Error(id);
  return found;
};
const giant = { tier: "little-giant", action: "new", place: null } as const;

const anyDay = fc
  .date({ min: new Date("2023-01-01T00:00:00Z"), max: new Date("2031-12-31T00:00:00Z"), noInvalidDate: true })
  .map((at) => at.toISOString().slice(0, 10));

describe("a round on a day", () => {
  it.each([
    ["little-giant-2025", "2025-05-13", "ahead"],
    ["little-giant-2025", "2025-05-14", "open"],
    ["little-giant-2025", "2025-06-05", "open"],
    ["little-giant-2025", "2025-06-06", "closed"],
    ["little-giant-2026", "2026-04-24", "ahead"],
    ["little-giant-2026", "2026-04-25", "open"],
    ["little-giant-2026", "2026-05-25", "open"],
    ["little-giant-2026", "2026-05-26", "closed"],
    ["technology-2026", "2026-05-31", "ahead"],
    ["technology-2026", "2026-06-01", "open"],
    ["technology-2026", "2026-08-31", "open"],
    ["technology-2026", "2026-09-01", "closed"],
    // The last day alone is known: nobody can tell whether it had begun.
    ["specialised-shanghai-2026-1", "2026-01-05", "unclear"],
    ["specialised-shanghai-2026-1", "2026-03-06", "unclear"],
    ["specialised-shanghai-2026-1", "2026-03-07", "closed"],
    ["specialised-shanxi-review-2026", "2026-01-25", "ahead"],
    ["specialised-shanxi-review-2026", "2026-01-26", "unclear"],
    ["specialised-shanxi-review-2026", "2026-03-16", "unclear"],
    ["specialised-shanxi-review-2026", "2026-03-17", "closed"],
    ["specialised-beijing-2026-2", "2026-07-21", "ahead"],
    ["specialised-beijing-2026-2", "2026-07-22", "unclear"],
    ["specialised-beijing-2026-2", "2026-08-31", "unclear"],
    ["specialised-beijing-2026-2", "2026-09-01", "closed"],
    // The notice alone is known: it never closes.
    ["innovative-guangdong-2026", "2026-06-22", "ahead"],
    ["innovative-guangdong-2026", "2026-06-23", "unclear"],
    ["innovative-guangdong-2026", "2027-06-23", "unclear"],
    // Over by the day on which the firms put forward were published.
    ["champion-2024", "2024-10-20", "unclear"],
    ["champion-2024", "2024-10-21", "closed"],
  ] as const)("%s on %s is %s", (id, day, phase) => {
    expect(phaseOn(named(id), day)).toBe(phase);
  });

  it("is open only within days that were both read", () => {
    fc.assert(
      fc.property(fc.constantFrom(...calendar.rounds), anyDay, (round, day) => {
        if (phaseOn(round, day) !== "open") return true;
        return round.opens !== null && round.closes !== null && round.opens <= day && day <= round.closes;
      }),
    );
  });
});

describe("a line of the calendar", () => {
  it("never says that a round is open outside its days", () => {
    const lines = fc.record({
      tier: fc.constantFrom(...tiers),
      action: fc.constantFrom(...Action.options),
      place: fc.constantFrom(null, ...provinces),
    });
    fc.assert(
      fc.property(lines, anyDay, (line, day) => {
        const { current, next } = lineOn(calendar, line, day);
        const open = current.filter(({ phase }) => phase === "open");
        expect(open.every(({ round }) => (round.opens ?? "9999") <= day && day <= (round.closes ?? ""))).toBe(true);
        // What is expected is said only where nothing is open or ahead.
        if (open.length > 0) expect(next).toBeNull();
      }),
    );
  });

  it.each([
    ["2026-05-11", 15, false],
    ["2026-05-12", 14, true],
    ["2026-05-25", 1, true],
    ["2026-05-26", 0, false],
  ])("tells on %s that %i days are left, the day itself counted", (day, days, isSoon) => {
    const round = named("little-giant-2026");
    expect([daysLeft(round, day), isSoonOver(round, day)]).toEqual([days, isSoon]);
    expect(daysLeft({ ...round, closes: null }, day)).toBeNull();
    expect(isSoonOver({ ...round, closes: null }, day)).toBe(false);
  });

  it("names the last round and expects the next one about the months of those before", () => {
    const line = lineOn(calendar, giant, "2026-11-29");
    expect(line.current).toEqual([]);
    expect(line.last?.id).toBe("little-giant-2026");
    expect(line.next).toMatchObject({ kind: "months", from: "2027-04", until: "2027-05", isPast: false });
  });

  it("expects nothing while a round is open, and the next one again on the day after", () => {
    expect(lineOn(calendar, giant, "2026-05-25").next).toBeNull();
    expect(lineOn(calendar, giant, "2026-05-26").next).toMatchObject({ from: "2027-04", until: "2027-05" });
  });

  it("says that the expected months are over, from the first day after them", () => {
    expect(expectedAfter(calendar, giant, "2027-05-31")).toMatchObject({ until: "2027-05", isPast: false });
    expect(expectedAfter(calendar, giant, "2027-06-01")).toMatchObject({ until: "2027-05", isPast: true });
  });

  it("rests on the rounds that had begun by that day, and on no later one", () => {
    const before = expectedAfter(calendar, giant, "2026-04-24");
    expect(before.kind === "months" && before.basis.map(({ id }) => id)).toEqual([
      "little-giant-2025",
      "little-giant-2024",
    ]);
  });

  it("expects the evaluation of technology SMEs in June", () => {
    const next = expectedAfter(calendar, { tier: "technology", action: "review", place: null }, "2026-11-29");
    expect(next).toMatchObject({ kind: "months", from: "2027-06", until: "2027-06" });
  });

  it("expects no round of champions after years without one", () => {
    const line = lineOn(calendar, { tier: "champion", action: "new", place: null }, "2026-11-29");
    expect(line.next).toMatchObject({ kind: "paused", pause: { years: [2025, 2026] }, last: { id: "champion-2024" } });
  });

  it("knows nothing of a place of which nothing was seen", () => {
    const line = lineOn(calendar, { tier: "specialised", action: "new", place: "tibet" }, "2026-11-29");
    expect(line).toMatchObject({ current: [], last: null, next: { kind: "unknown" } });
  });

  it("no longer tells of a round of an earlier year whose last day was not seen", () => {
    const line = { tier: "innovative", action: "new", place: "guangdong" } as const;
    expect(lineOn(calendar, line, "2026-12-31").current).toHaveLength(1);
    expect(lineOn(calendar, line, "2027-01-01")).toMatchObject({
      current: [],
      last: { id: "innovative-guangdong-2026" },
    });
  });
});

describe("the calendar as it is written", () => {
  it("has no defect, and says of every round what it is, where it was seen and when", () => {
    expect(defectsOfCalendar(calendar, provinces)).toEqual([]);
    for (const { knownOn, document } of calendar.rounds) {
      expect(isDay(knownOn)).toBe(true);
      expect(document.zh).not.toBe("");
    }
  });

  it.each<[string, (round: OfficialRound) => Partial<OfficialRound>]>([
    ["no place atlantis", () => ({ place: "atlantis" })],
    ["no day 2026-04-31", () => ({ opens: "2026-04-31" })],
    ["its days are not in order", () => ({ opens: "2026-05-26" })],
    ["known before it was announced", () => ({ announced: "2026-04-01", knownOn: "2026-03-31" })],
    ["overlaps little-giant-2026", () => ({ id: "again", opens: "2026-05-25", closes: "2026-06-25" })],
  ])("names a defect: %s", (defect, change) => {
    const round = named("little-giant-2026");
    const wrong = { ...round, ...change(round) };
    const rounds = wrong.id === round.id ? [wrong] : [round, wrong];
    const found = defectsOfCalendar({ rounds, pauses: [] } satisfies Calendar, provinces);
    expect(found.join("\n")).toContain(defect);
  });

  it("takes two rounds of which one begins on the day after the other", () => {
    const round = named("little-giant-2026");
    const next = { ...round, id: "again", opens: "2026-05-26", closes: "2026-06-25" };
    expect(defectsOfCalendar({ rounds: [round, next], pauses: [] }, provinces)).toEqual([]);
  });

  it("names an id used twice, and a round held in a year without rounds", () => {
    const round = named("champion-2024");
    const pauses = calendar.pauses.map((pause) => ({ ...pause, years: [2024] }));
    const found = defectsOfCalendar({ rounds: [round, round], pauses }, provinces).join("\n");
    expect(found).toContain("id used twice");
    expect(found).toContain("was held in a year without rounds");
  });
});
