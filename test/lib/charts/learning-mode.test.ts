import { describe, expect, it } from "vitest";
import { modeShown } from "#lib/charts/learning-mode";
import { milestonesCounted, stageChart } from "#lib/charts/stages";
import { diagnose } from "#lib/diagnosis/diagnose";
import type { Answers } from "#lib/instrument/answers";
import type { Edition } from "#lib/instrument/edition";
import { findEdition } from "#questionnaires/index";

const edition = findEdition("2026-3") as Edition;
const diagnosed = (answers: Answers) => diagnose(edition, { edition: edition.id, depth: "full", answers });

describe("the way of learning", () => {
  const with_ = (exchange: string) => ({
    "partner-exchange": exchange,
    "partner-frequency": "high",
    "partner-distance": "low",
    "partner-status": "high",
    "partner-governance": "low",
  });
  const shown = (exchange: string) => {
    const answers = with_(exchange);
    return [diagnosed(answers).learning.mode, modeShown(edition, diagnosed(answers), answers)];
  };

  it("is told as it was answered where the study has one name for all that is no exchange in which both learn", () => {
    expect(shown("lowest")).toEqual(["oneWay", "oneWay"]);
    expect(shown("low")).toEqual(["oneWay", "guided"]);
    expect(shown("middle")).toEqual(["oneWay", "exchange"]);
  });

  it("is the study's own where there is hardly any contact", () => {
    const answers = { ...with_("low"), "partner-frequency": "lowest", "partner-distance": "lowest" };
    expect(diagnosed(answers).learning.coupling).toBe("none");
    expect(modeShown(edition, diagnosed(answers), answers)).toBe("oneWay");
  });
});

describe("milestones", () => {
  const chartOf = (answers: Answers) => stageChart(edition, diagnosed(answers), answers, "full", undefined);
  const borrowed = (answers: Answers) =>
    chartOf(answers).stages.flatMap(({ milestones }) =>
      milestones.filter(({ isBorrowed }) => isBorrowed).map(({ question, state }) => [question, state]),
    );

  it("that are read from other questions are told apart, not counted, and never reached by what is behind", () => {
    const answers = { "benchmark-orders": "done", "chase-technical-system": "partly", "product-performance": "low" };
    expect(milestonesCounted(chartOf(answers))).toEqual({ all: 2, done: 1, partly: 1 });
    expect(borrowed({ "product-performance": "low", "core-technology-owner": "highest" })).toEqual([
      ["product-performance", "not-yet"],
      ["core-technology-owner", "done"],
    ]);
    const performances = ["middle", "high", "highest"].map(
      (level) => borrowed({ "product-performance": level })[0]?.[1],
    );
    expect(performances).toEqual(["not-yet", "partly", "done"]);
    expect(borrowed({ "core-technology-owner": "middle" })[1]).toEqual(["core-technology-owner", "partly"]);
  });
});
