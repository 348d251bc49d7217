import { describe, expect, it } from "vitest";
import { capabilityAtCut, diagnosed, levelAtCut } from "./diagnosed";

const abroad = { "foreign-sales": "now" };
const strong = { ...capabilityAtCut, training: "highest", fresh: 50 };

describe("identification", () => {
  it("sets active against passive, active from the middle on", () => {
    const entry = (demand: string, lead: string) =>
      diagnosed({ ...abroad, "entry-demand": demand, "entry-lead": lead }).opportunity;
    expect(entry("high", "high")).toMatchObject({ entry: "active", scores: { entry: 50, now: null } });
    expect(entry("highest", "high")).toMatchObject({ entry: "passive", scores: { entry: 37.5, now: null } });
    expect(entry("lowest", "highest")).toMatchObject({ entry: "active", scores: { entry: 100, now: null } });
  });

  it("needs both sides", () => {
    expect(diagnosed({ ...abroad, "entry-lead": "high" }).opportunity.entry).toBeNull();
  });

  it("makes the four published paths", () => {
    const passive = { demand: "highest", lead: "lowest" };
    const active = { demand: "lowest", lead: "highest" };
    const path = (entry: typeof passive, now: typeof passive) =>
      diagnosed({
        ...abroad,
        "entry-demand": entry.demand,
        "entry-lead": entry.lead,
        "now-demand": now.demand,
        "now-lead": now.lead,
      }).opportunity.path;
    expect([path(passive, passive), path(active, passive), path(passive, active), path(active, active)]).toEqual([
      1, 2, 3, 4,
    ]);
  });

  it("is nothing for a firm that never sold abroad, and has no path for one that stopped", () => {
    const answers = { "entry-demand": "low", "entry-lead": "high", "now-demand": "low", "now-lead": "high" };
    expect(diagnosed({ ...answers, "foreign-sales": "never" }).opportunity).toMatchObject({ entry: null, now: null });
    expect(diagnosed({ ...answers, "foreign-sales": "stopped" }).opportunity).toMatchObject({
      entry: "active",
      now: null,
      path: null,
    });
  });
});

describe("orientation", () => {
  const orientation = (entry: string, now: string) =>
    diagnosed({ ...abroad, "entry-driver": entry, "now-driver": now }).orientation;

  it("is the customer's from the middle on, and makes the published models", () => {
    expect(orientation("production", "mostly-production").model).toBe("backward");
    expect(orientation("balanced", "production").model).toBe("discontinuity");
    expect(orientation("production", "mostly-customer").model).toBe("catchUp");
    expect(orientation("customer", "customer")).toMatchObject({ model: "leading", scores: { entry: 100, now: 100 } });
  });

  it("is expected of every firm: level decides the entry, capability the development", () => {
    const never = { "foreign-sales": "never" };
    expect(diagnosed({ ...never, ...levelAtCut, ...capabilityAtCut }).orientation).toMatchObject({
      entry: null,
      expected: { entry: "customer", now: "production" },
      alignment: null,
    });
    expect(diagnosed({ ...never, ...strong }).orientation.expected).toEqual({ entry: null, now: "customer" });
  });

  it("is aligned, ahead of the capability, or behind it", () => {
    const alignment = (now: string, capability: object) =>
      diagnosed({ ...abroad, ...capability, "now-driver": now }).orientation.alignment;
    expect(alignment("customer", capabilityAtCut)).toBe("overreach");
    expect(alignment("production", capabilityAtCut)).toBe("inLine");
    expect(alignment("production", strong)).toBe("untapped");
    expect(alignment("customer", strong)).toBe("inLine");
    expect(alignment("customer", {})).toBeNull();
  });
});
