import { describe, expect, it } from "vitest";
import { diagnosed } from "./diagnosed";

const parts = {
  government: ["home", "host"],
  business: ["clients", "associations", "others"],
  technological: ["domestic", "overseas"],
} as const;

/** The networks named are at the given level, the others nowhere. */
const networks = (strong: (keyof typeof parts)[], level = "middle") =>
  diagnosed(
    Object.fromEntries(
      Object.entries(parts).flatMap(([network, ids]) =>
        ids.map((id) => [`${id}-strength`, strong.includes(network as keyof typeof parts) ? level : "lowest"]),
      ),
    ),
  ).networks;

describe("the profile", () => {
  it("is named after the strong networks", () => {
    const profile = (...strong: (keyof typeof parts)[]) => networks(strong).profile;
    expect(profile()).toBe("thin");
    expect(profile("government")).toBe("governmentLed");
    expect(profile("business")).toBe("businessLed");
    expect(profile("technological")).toBe("technologyLed");
    expect(profile("government", "business")).toBe("governmentBusinessLed");
    expect(profile("government", "technological")).toBe("governmentTechnologyLed");
    expect(profile("business", "technological")).toBe("businessTechnologyLed");
    expect(profile("government", "business", "technological")).toBe("comprehensive");
  });

  it("counts a network as strong from 50 on", () => {
    expect(networks(["business"]).business.score).toBe(50);
    expect(networks(["business"], "low").profile).toBe("thin");
  });

  it("is missing where a network is", () => {
    expect(diagnosed({ "home-strength": "high", "host-strength": "high" }).networks.profile).toBeNull();
  });
});

describe("a network", () => {
  it("shows its parts", () => {
    const { business } = diagnosed({
      "clients-strength": "highest",
      "associations-strength": "low",
      "other-gains": ["contacts"],
    }).networks;
    expect(business.parts).toEqual({
      clientsSuppliers: 83.3333333333,
      associations: 33.3333333333,
      otherEnterprises: null,
    });
    expect(business.score).toBeCloseTo(58.3333333333, 9);
  });
});
