import { describe, expect, it } from "vitest";
import { diagnose } from "#lib/diagnosis/diagnose";
import { contradictionsIn } from "#lib/diagnosis/flags";
import type { Answers } from "#lib/instrument/answers";
import type { Edition } from "#lib/instrument/edition";
import { findEdition } from "#questionnaires/index";
import { tiny } from "../tiny-edition";
import { diagnosed, levelAtCut } from "./diagnosed";

const ids = (answers: Answers) => diagnosed(answers).flags.map(({ id }) => id);

describe("contradictions", () => {
  it("are figures above what holds them, at the limit not yet", () => {
    expect(contradictionsIn(tiny, { researchers: 11, people: 10 })).toEqual([
      { id: "researchers-over-people", kind: "contradiction", questions: ["researchers", "people"] },
    ]);
    expect(contradictionsIn(tiny, { researchers: 10, people: 10 })).toEqual([]);
  });

  it("need both figures", () => {
    expect(contradictionsIn(tiny, { researchers: 11 })).toEqual([]);
    expect(contradictionsIn(tiny, { researchers: 11, people: "dont-know" })).toEqual([]);
  });
});

describe("oddities", () => {
  it("flag ratings that are all alike", () => {
    const alike = { performance: "low", certificate: "low", source: "low" };
    expect(ids({ ...alike, independence: "low" })).toEqual(["all-alike"]);
    expect(ids(alike)).toEqual([]);
    expect(ids({ ...alike, independence: "low", dialect: "middle" })).toEqual([]);
    expect(diagnosed({ ...alike, independence: "low" }).flags[0]?.questions).toEqual([
      "performance",
      "certificate",
      "source",
      "independence",
    ]);
  });

  it("flag answers given too fast, from so many answers on", () => {
    const answers: Answers = { performance: "low", certificate: "high", patents: 3, product: "x", people: "dont-know" };
    const paced = (seconds: number, given = answers) =>
      diagnose(tiny, { edition: tiny.id, depth: "full", answers: given }, { seconds }).flags.map(({ id }) => id);
    expect(paced(5.9)).toEqual(["too-fast"]);
    expect(paced(6)).toEqual([]);
    expect(paced(1, { performance: "low" })).toEqual([]);
  });

  it("flag what a condition over the diagnosis says, with the answers it looked at", () => {
    const odd = { ...levelAtCut, performance: "highest", certificate: "highest", patents: 0 };
    expect(diagnosed(odd).flags).toEqual([{ id: "high-without-patents", kind: "oddity", questions: ["patents"] }]);
    expect(ids(levelAtCut)).toEqual(["all-alike"]);
  });
});

describe("figures that no firm has", () => {
  const [first, second] = ["2026-1", "2026-2"].map((id) => findEdition(id) as Edition) as [Edition, Edition];
  const said = (edition: Edition, answers: Answers) =>
    diagnose(edition, { edition: edition.id, depth: "full", answers }).flags.map(({ id }) => id);
  const check = (edition: Edition) => (id: string, odd: Answers, mended: Answers) => {
    expect(said(edition, odd)).toContain(id);
    expect(said(edition, { ...odd, ...mended })).not.toContain(id);
    const [first = ""] = Object.keys(odd);
    expect(said(edition, { ...odd, [first]: "dont-know" })).not.toContain(id);
  };

  it.each([
    ["research-spending-over-revenue", { "research-spending": 8000.01, revenue: 8000 }, { "research-spending": 8000 }],
    ["research-staff-without-spending", { "research-staff": 58, "research-spending": 0 }, { "research-spending": 1 }],
    ["share-of-no-revenue", { revenue: 0, "new-product-revenue-share": 30 }, { revenue: 1 }],
    ["share-of-no-revenue", { revenue: 0, "top-five-clients-share": 30 }, { "top-five-clients-share": 0 }],
    ["revenue-far-above-staff", { revenue: 1001, staff: 1 }, { revenue: 1000 }],
    ["brand-abroad-without-sales", { "brand-abroad": "high", "foreign-sales": "never" }, { "brand-abroad": "lowest" }],
    ["brand-abroad-without-sales", { "brand-abroad": "low", "foreign-sales": "stopped" }, { "foreign-sales": "now" }],
    [
      "host-government-without-sales",
      { "host-government-strength": "highest", "foreign-sales": "never" },
      { "foreign-sales": "stopped" },
    ],
  ] as [string, Answers, Answers][])("are flagged by the first edition: %s %o", check(first));

  it.each([
    ["research-spending-over-revenue", { "research-spending": 8000.01, revenue: 8000 }, { "research-spending": 8000 }],
    ["research-staff-without-spending", { "research-staff": 58, "research-spending": 0 }, { "research-spending": 1 }],
    ["patents-without-research-staff", { "research-staff": 0, "invention-patents": 1 }, { "invention-patents": 0 }],
    ["front-rank-without-size", { "market-position": "highest", revenue: 999 }, { revenue: 1000 }],
    ["share-of-no-revenue", { revenue: 0, "new-product-revenue-share": 0.1 }, { "new-product-revenue-share": 0 }],
    ["exporting-without-revenue", { "overseas-revenue": 0, "foreign-sales": "now" }, { "foreign-sales": "stopped" }],
    [
      "licensed-technology-independent",
      { "core-technology-owner": "low", independence: "highest" },
      { independence: "high" },
    ],
    ["revenue-far-above-staff", { revenue: 1001, staff: 1 }, { revenue: 1000 }],
    ["more-leavers-than-research-staff", { "research-leavers": 9, "research-staff": 4 }, { "research-leavers": 4 }],
  ] as [string, Answers, Answers][])("are flagged by the second: %s %o", check(second));
});
