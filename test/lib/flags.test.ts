import { describe, expect, it } from "vitest";
import { diagnose } from "#lib/diagnosis/diagnose";
import { contradictionsIn } from "#lib/diagnosis/flags";
import type { Answers } from "#lib/instrument/answers";
import { latestEdition } from "#questionnaires/index";
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
  const said = (answers: Answers) =>
    diagnose(latestEdition, { edition: latestEdition.id, depth: "full", answers }).flags.map(({ id }) => id);

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
  ] as [string, Answers, Answers][])("are flagged: %s %o", (id, odd, mended) => {
    expect(said(odd)).toContain(id);
    expect(said({ ...odd, ...mended })).not.toContain(id);
    const [first = ""] = Object.keys(odd);
    expect(said({ ...odd, [first]: "dont-know" })).not.toContain(id);
  });
});
