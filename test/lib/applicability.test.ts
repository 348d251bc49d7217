import { describe, expect, it } from "vitest";
import { questionsById } from "#lib/instrument/answers";
import { optionsOf, type Question } from "#lib/instrument/question";
import { abstentionsOffered, isApplicable, settingAside } from "#lib/instrument/shown";
import { editionOf } from "#questionnaires";

const questions = questionsById(editionOf({ edition: "2026-3" }));
const approval = questions.get("hardest-approval") as Question;
const trades = (id: string) => optionsOf(questions.get(id) as Question).map((option) => option.id);

describe("not applicable", () => {
  it("is decided by other answers", () => {
    expect(isApplicable(approval, { trade: "tooling" }).truth).toBe("no");
    expect(isApplicable(approval, { trade: "other" }).truth).toBe("yes");
    expect(isApplicable(approval, {})).toEqual({ truth: "unknown", missing: ["trade"] });
    expect(isApplicable(questions.get("staff") as Question, {}).truth).toBe("yes");
  });

  it("is offered unless the question is known to apply, and where it was answered", () => {
    const both = ["dont-know", "not-applicable"];
    expect(abstentionsOffered(approval, {})).toEqual(both);
    expect(abstentionsOffered(approval, { trade: "tooling" })).toEqual(both);
    expect(abstentionsOffered(approval, { trade: "other" })).toEqual(["dont-know"]);
    expect(abstentionsOffered(approval, { trade: "other", "hardest-approval": "not-applicable" })).toEqual(both);
    expect(abstentionsOffered(questions.get("staff") as Question, {})).toEqual([]);
    const free = { ...approval, applicableWhen: undefined };
    expect(abstentionsOffered(free, { trade: "other" })).toEqual(both);
  });

  it("is brought about by options of the one question that decides", () => {
    expect(settingAside(approval, trades)).toEqual({ question: "trade", options: ["tooling"] });
    expect(settingAside(questions.get("brand-abroad") as Question, trades)).toEqual({
      question: "trade",
      options: ["bearings-parts", "vehicle-parts", "tooling"],
    });
    expect(settingAside(questions.get("staff") as Question, trades)).toBeNull();
    const applicableWhen = {
      all: [
        { fact: "trade", is: "other" },
        { fact: "staff", atLeast: 9 },
      ],
    };
    expect(settingAside({ ...approval, applicableWhen }, trades)).toBeNull();
  });
});
