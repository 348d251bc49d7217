import { describe, expect, it } from "vitest";
import { diagnose } from "#lib/diagnosis/diagnose";
import type { Diagnosis } from "#lib/diagnosis/diagnosis";
import type { Answers } from "#lib/instrument/answers";
import type { Edition } from "#lib/instrument/edition";
import type { Depth } from "#lib/instrument/question";
import { findEdition } from "#questionnaires/index";
import { underSecond } from "../../make/second";
import { completeSheets } from "../../make/sheets";
import { tiny } from "../../tiny-edition";

const small = underSecond(tiny);
const latest = findEdition("2026-3") as Edition;
const told = (edition: Edition, answers: Answers, depth: Depth = "full") =>
  diagnose(edition, { edition: edition.id, depth, answers });

const milestones = (states: string) =>
  Object.fromEntries(
    ["benchmark", "chase", "surpass", "overturn"].flatMap((stage) =>
      [1, 2, 3].map((place) => [`${stage}-${place}`, states]),
    ),
  );

/** Everything in the middle: both dimensions and each network exactly on the cut. */
const middle: Answers = {
  ...{ performance: "middle", certificate: "middle", source: "middle", independence: "middle" },
  ...{ patents: 10, rights: 10, training: "middle", researchers: 12, people: 120 },
  ...{ "grants-1": 3, "grants-2": 3, "grants-3": 3, pace: 10, peers: 10, fresh: 25, "foreign-sales": "now" },
  ...Object.fromEntries(
    ["home", "host", "clients", "associations", "others", "domestic", "overseas"].map((part) => [
      `${part}-strength`,
      "middle",
    ]),
  ),
  ...{ "government-gains": ["home-money", "host-access"], "other-gains": ["contacts"] },
  ...milestones("partly"),
};

/** The capability, which a share of new products moves by a three hundredth of its points. */
const capabilityAt = (distance: number) => told(small, { ...middle, fresh: 25 + 300 * distance });

describe("on the line", () => {
  const at = told(small, middle);

  it("a score is in neither class surely, and never in the better one", () => {
    expect([at.technicalStrength.level.score, at.technicalStrength.capability.score]).toEqual([50, 50]);
    expect(at.technicalStrength.quadrant).toBe("backward");
    for (const verdict of [at.certainty?.level, at.certainty?.capability, at.certainty?.networks.business]) {
      expect(verdict).toMatchObject({ onTheLine: true, probability: 0.5, answers: 0.5, calibration: 0.5 });
      expect(verdict).toMatchObject({ certainty: "borderline", neighbour: { probability: 0.5 } });
    }
    expect(at.certainty?.quadrant).toMatchObject({ onTheLine: true, probability: 0.25, certainty: "borderline" });
    expect(at.technicalStrength.probabilities).toEqual({
      backward: 0.25,
      discontinuity: 0.25,
      catchUp: 0.25,
      leading: 0.25,
    });
  });

  it("is what lies within a billionth of it, and nothing further", () => {
    const stands = (distance: number) => {
      const { class: found, onTheLine } = capabilityAt(distance).certainty?.capability ?? {};
      return [found, onTheLine];
    };
    expect(stands(-1e-8)).toEqual(["weak", false]);
    expect(stands(-5e-10)).toEqual(["weak", true]);
    expect(stands(0)).toEqual(["weak", true]);
    expect(stands(5e-10)).toEqual(["weak", true]);
    expect(stands(1e-8)).toEqual(["strong", false]);
    expect(capabilityAt(1e-8).certainty?.capability?.probability).toBeGreaterThan(0.5);
    expect(capabilityAt(-1e-8).certainty?.capability?.probability).toBeGreaterThan(0.5);
  });

  it("what conditions ask of a class is what the class is", () => {
    const oddity = {
      ...{ id: "strong", title: small.title, text: small.title },
      when: { fact: "capability-class", is: "strong" },
    };
    const edition = { ...small, oddities: [oddity] };
    const isStrong = (fresh: number) => told(edition, { ...middle, fresh }).flags.length > 0;
    expect([isStrong(25), isStrong(25.001)]).toEqual([false, true]);
  });

  it("the same holds in the latest edition wherever a score lies there", () => {
    let lines = 0;
    for (const sheet of completeSheets(latest, 1500, 77)) {
      const { certainty, technicalStrength, networks } = diagnose(latest, sheet);
      const pairs = [
        [technicalStrength.level, certainty?.level, "low"],
        [technicalStrength.capability, certainty?.capability, "weak"],
        [networks.government, certainty?.networks.government, "weak"],
        [networks.business, certainty?.networks.business, "weak"],
        [networks.technological, certainty?.networks.technological, "weak"],
      ] as const;
      for (const [{ score }, verdict, lower] of pairs) {
        expect(verdict?.class === lower).toBe((score ?? 0) < 50 + 1e-7);
        if (score !== 50) continue;
        lines++;
        expect(verdict).toMatchObject({ class: lower, onTheLine: true, probability: 0.5 });
      }
    }
    expect(lines).toBeGreaterThan(0);
  });
});

describe("patents granted in three years", () => {
  const growth = (...[first, second, third]: [number, number, number]) => {
    const edition = {
      ...small,
      indicators: small.indicators.map((each) =>
        each.id === "patent-growth" ? { ...each, items: each.items.filter(({ kind }) => kind === "growth") } : each,
      ),
    };
    const answers = { "grants-1": first, "grants-2": second, "grants-3": third };
    return told(edition, answers).indicators["patent-growth"];
  };

  it("score nothing where there are none, the middle where they hold steady, all where they rise far", () => {
    expect(growth(0, 0, 0)?.score).toBe(0);
    expect(growth(20, 20, 20)?.score).toBe(50);
    expect(growth(1, 30, 1)?.score).toBe(100);
    expect(growth(3, 4, 6)?.score).toBeGreaterThan(50);
    expect(growth(30, 3, 3)?.score).toBe(0);
  });

  it("score what the logarithm of the later years over the first, three added to each, comes to", () => {
    for (const [first, second, third] of [
      [3, 4, 6],
      [4, 4, 4],
      [6, 5, 4],
      [1, 0, 1],
      [0, 1, 0],
    ] as const) {
      const logarithm = Math.log(((second + third) / 2 + 3) / (first + 3));
      expect(growth(first, second, third)?.score).toBeCloseTo(50 + (50 * logarithm) / 0.7, 8);
    }
  });

  it("are as uncertain as few are where they are few", () => {
    expect(growth(2, 1, 2)?.sd ?? 0).toBeGreaterThanOrEqual(25);
    expect(growth(40, 44, 45)?.sd ?? 0).toBeLessThan(25);
  });
});

describe("the size of the firm", () => {
  const scoreOf = (staff: number, count: number) =>
    told(latest, { staff, "invention-patents": count }).indicators["patents-held"]?.score ?? Number.NaN;

  it("makes no difference to the same relative holding, within what whole patents allow", () => {
    for (const relative of [4, 8, 15, 30]) {
      for (const staff of [30, 60, 90, 120, 200, 300, 450, 600]) {
        const count = relative * (staff / 120) ** 0.7;
        const [fewer, more] = [scoreOf(staff, Math.floor(count)), scoreOf(staff, Math.ceil(count))];
        const typical = scoreOf(120, relative);
        expect(fewer).toBeLessThanOrEqual(typical + 1e-9);
        expect(more).toBeGreaterThanOrEqual(typical - 1e-9);
        expect(more - fewer).toBeLessThan(17);
      }
    }
  });

  it("lowers what is held by less than a point from one size to the next", () => {
    const held = (staff: number) => scoreOf(staff, 10);
    for (let staff = 30; staff < 600; staff++) {
      expect(held(staff + 1)).toBeLessThanOrEqual(held(staff));
      expect(held(staff) - held(staff + 1)).toBeLessThan(1);
    }
  });
});

const nothingSaid = (diagnosis: Diagnosis) => diagnosis.indicators["product-technology"];

describe("what does not apply", () => {
  const level = { "product-performance": "high", "price-position": "high" };

  it("leaves the sum where other answers make it so, and only there", () => {
    const tooling = told(latest, { ...level, trade: "tooling", "hardest-approval": "none" });
    expect(nothingSaid(tooling)).toMatchObject({ score: 75, answered: 2, applicable: 2 });
    const bearings = told(latest, { ...level, trade: "bearings-parts", "hardest-approval": "not-applicable" });
    const unknown = told(latest, { ...level, trade: "bearings-parts", "hardest-approval": "dont-know" });
    expect(nothingSaid(bearings)).toMatchObject({ score: 56.25, answered: 2, applicable: 3 });
    expect(bearings).toEqual(unknown);
  });

  it("leaves the parts abroad out for a firm without business there, which can be strong at home alone", () => {
    const best = ["home-government-contact", "clients-sharing", "suppliers-sharing", "associations-role"];
    const strong = Object.fromEntries(
      [...best, "other-enterprises-depth", "universities-depth"].map((id) => [id, "highest"]),
    );
    const { networks } = told(latest, { ...strong, "foreign-sales": "never" }, "quick");
    expect(networks.government.parts.host).toBeNull();
    expect(networks.technological.parts.overseas).toBeNull();
  });

  it("that is hidden leaves the sum though other answers are withheld that could have it left out, too", () => {
    const answers = { "market-position": "high", "foreign-sales": "never", "overseas-revenue": 0, revenue: 100 };
    const hidden = told(latest, { ...answers, trade: "bearings-parts" }).indicators["market-expansion"];
    expect(told(latest, answers).indicators["market-expansion"]).toEqual(hidden);
  });
});
