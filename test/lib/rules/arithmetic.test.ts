import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { onItsSide } from "#lib/rules/comparison";
import { compare, dividedBy, percentOf, plus, type Rational, rational, toNumber, whole } from "#lib/rules/rational";
import { checkCharacterOf, plainUscc, usccProblemOf, usccSoundness } from "#lib/rules/uscc";
import { fullYears, isDay, yearsBefore } from "#lib/text/day";

const exact = (value: unknown): Rational => {
  const read = rational(value);
  if (!read) throw new Error(`no number: ${value}`);
  return read;
};

describe("fractions", () => {
  it("are read from numbers and digits, exponents too", () => {
    expect(compare(plus(exact(0.1), exact("0.2")), exact(0.3))).toBe(0);
    expect(compare(exact("1.5e3"), whole(1500))).toBe(0);
    expect(compare(exact(1e21), exact("1000000000000000000000"))).toBe(0);
    expect(compare(exact(1e-7), exact("0.0000001"))).toBe(0);
    expect(compare(exact("-12.50"), exact(-12.5))).toBe(0);
  });

  it("are nothing where there is no number", () => {
    for (const value of [
      Number.NaN,
      Infinity,
      "",
      "1,000",
      "abc",
      " 1",
      "0x10",
      "1e99999",
      null,
      true,
      [],
      "9".repeat(61),
    ]) {
      expect(rational(value), String(value)).toBeNull();
    }
    fc.assert(
      fc.property(fc.anything(), (value) => {
        rational(value);
      }),
    );
  });

  it("come to the nearest double", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e30, max: 1e30 }), (value) => {
        const read = rational(value);
        if (read) expect(toNumber(read)).toBe(value + 0);
      }),
    );
    fc.assert(
      fc.property(fc.maxSafeNat(), fc.integer({ min: 1, max: 1_000_000 }), (over, under) => {
        expect(toNumber({ over: BigInt(over), under: BigInt(under) })).toBe(over / under);
      }),
    );
    expect(percentOf(whole(1), whole(0))).toBeNull();
    expect(dividedBy(whole(1), whole(0))).toBeNull();
  });

  it("never cross a threshold when they are shown", () => {
    expect(onItsSide(80, -1, 80)).toBeLessThan(80);
    expect(onItsSide(80, 1, 80)).toBeGreaterThan(80);
    expect(onItsSide(0, -1, 0)).toBeLessThan(0);
    expect(onItsSide(79.9, -1, 80)).toBe(79.9);
    expect(onItsSide(5.000000000000004, 0, 5)).toBe(5);
  });
});

describe("days", () => {
  it("are days of the calendar", () => {
    for (const day of ["2026-02-28", "2024-02-29", "2000-02-29", "2026-12-31"]) expect(isDay(day), day).toBe(true);
    for (const day of [
      "2026-02-29",
      "2026-02-30",
      "1900-02-29",
      "2026-13-01",
      "2026-04-31",
      "2026-1-1",
      "26-01-01",
      20260101,
    ]) {
      expect(isDay(day), String(day)).toBe(false);
    }
  });

  it("are counted in full years to the end of a year", () => {
    expect(fullYears("2022-12-31", 2025)).toBe(3);
    expect(fullYears("2023-01-01", 2025)).toBe(3);
    expect(fullYears("2023-01-02", 2025)).toBe(2);
    expect(fullYears("2027-01-02", 2025)).toBe(0);
  });

  it("go back by years", () => {
    expect(yearsBefore("2026-04-25", 3)).toBe("2023-04-25");
    expect(yearsBefore("2024-02-29", 3)).toBe("2021-02-28");
    expect(yearsBefore("2024-02-29", 4)).toBe("2020-02-29");
  });
});

describe("the unified social credit code", () => {
  const sound = "91350100M000100Y43";
  it("has 18 characters of which the last one checks the others", () => {
    expect(usccProblemOf(sound)).toBeNull();
    expect(checkCharacterOf(sound.slice(0, 17))).toBe("3");
    expect(usccProblemOf(sound.slice(1))).toEqual({ code: "wrong-length", length: 17 });
    expect(usccProblemOf("91350100M000100Y44")).toEqual({ code: "wrong-check", expected: "3" });
    expect(usccProblemOf("91350A00M000100Y43")).toEqual({ code: "wrong-region", place: 6 });
    expect(plainUscc(" 91350100m000100y43 ")).toBe(sound);
    const standings = [sound, "91350100M000100Y44", "91350211M0001ABC2P", "91350A00M000100Y43", sound.slice(1)];
    expect(standings.map(usccSoundness)).toEqual(["sound", "in-doubt", "in-doubt", "malformed", "malformed"]);
    expect(["9.14403E+17", "9E17", "914403001922038000"].map((code) => usccProblemOf(plainUscc(code)))).toEqual([
      { code: "digits-lost" },
      { code: "digits-lost" },
      { code: "digits-lost" },
    ]);
  });

  it("has no I, O, S, V, Z and no small letters anywhere", () => {
    for (const character of "IOSVZiosvza-中 ") {
      for (let place = 1; place <= 18; place++) {
        const code = `${sound.slice(0, place - 1)}${character}${sound.slice(place)}`;
        expect(usccProblemOf(code), code).toEqual({ code: "wrong-character", place });
      }
    }
  });

  it("tells one mistyped character and two that changed places", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 17 }),
        fc.constantFrom(..."0123456789ABCDEFGHJKLMNPQRTUWXY"),
        (place, character) => {
          if (sound.charAt(place) === character) return;
          expect(usccProblemOf(`${sound.slice(0, place)}${character}${sound.slice(place + 1)}`)).not.toBeNull();
        },
      ),
    );
  });
});
