import { describe, expect, it } from "vitest";
import type { ApplicationState } from "#lib/programme/application";
import { type Acceptance, acceptanceOf } from "#lib/programme/submission";

const lastDay = new Date("2026-05-25T12:00:00+08:00");
const dayAfter = new Date("2026-05-26T00:00:00+08:00");

const acceptanceIn = (state: ApplicationState, round: "open" | "closed", at: Date, dueOn: string | null = null) =>
  acceptanceOf({ round: { state: round, closesOn: "2026-05-25" }, application: { state, dueOn } }, at);

describe("what a submission would come to", () => {
  it.each<[ApplicationState, "open" | "closed", Date, Acceptance]>([
    ["invited", "open", lastDay, "open"],
    ["invited", "open", dayAfter, "late"],
    ["invited", "closed", lastDay, "closed"],
    ["started", "open", lastDay, "open"],
    ["started", "open", dayAfter, "late"],
    ["started", "closed", lastDay, "closed"],
    ["submitted", "open", lastDay, "sent"],
    ["submitted", "closed", lastDay, "sent"],
    ["withdrawn", "open", lastDay, "sent"],
    ["returned", "closed", dayAfter, "open"],
  ])("%s in a round that is %s", (state, round, at, acceptance) => {
    expect(acceptanceIn(state, round, at)).toBe(acceptance);
  });

  it("takes what was returned until the end of its own day", () => {
    expect(acceptanceIn("returned", "closed", new Date("2026-06-10T23:59:59+08:00"), "2026-06-10")).toBe("open");
    expect(acceptanceIn("returned", "closed", new Date("2026-06-11T00:00:00+08:00"), "2026-06-10")).toBe("late");
  });
});
