import { describe, expect, it } from "vitest";
import { deadlineWords, overWords } from "#app/words/application-words";
import { deletionWords, withdrawalWords } from "#app/words/leaving-words";
import type { ApplicationInRound } from "#db/programme/moves";
import { type ApplicationState, isFinalWithdrawal } from "#lib/programme/application";
import type { Locale } from "#lib/text/text";

const now = new Date("2026-11-29T02:00:00Z");

const inRound = (state: ApplicationState, round: "open" | "closed", dueOn: string | null = null): ApplicationInRound =>
  ({
    round: {
      name: "2026 年第二批",
      state: round,
      closesOn: "2026-12-20",
      closedAt: round === "closed" ? new Date("2026-11-28T02:00:00Z") : null,
    },
    application: { state, dueOn, number: 16, submittedAt: state === "started" ? null : now },
  }) as unknown as ApplicationInRound;

describe("withdrawing an application", () => {
  it("can be undone only while its round is open, and only then says so", () => {
    for (const state of ["started", "submitted", "late", "returned"] as const) {
      expect(isFinalWithdrawal(inRound(state, "open"))).toBe(false);
      expect(isFinalWithdrawal(inRound(state, "closed"))).toBe(true);
      expect(withdrawalWords(inRound(state, "open"), "zh", now).lines.join()).toContain("可以恢复");
      const closed = withdrawalWords(inRound(state, "closed"), "zh", now);
      expect(closed.isFinal).toBe(true);
      expect(closed.lines.join()).toContain("撤回后不能恢复");
      expect(closed.lines.join()).not.toMatch(/可以恢复/);
      const english = withdrawalWords(inRound(state, "closed"), "en", now).lines.join(" ");
      expect(english).toContain("cannot be taken up again");
      expect(english).not.toContain("you can take it up again");
    }
    expect(isFinalWithdrawal(inRound("withdrawn", "closed"))).toBe(false);
  });

  it("says what is lost: what was sent in, what cannot be sent in any more, and a day that is still to come", () => {
    const said = (found: ApplicationInRound) => withdrawalWords(found, "zh", now).lines[0];
    expect(said(inRound("submitted", "closed"))).toContain("撤回后不再审核");
    expect(said(inRound("started", "closed"))).toContain("现在也不能再提交");
    expect(said(inRound("returned", "closed", "2026-12-24"))).toContain("2026年12月24日");
  });
});

describe("deleting the sheet of an application", () => {
  const told = (found: ApplicationInRound, locale: Locale = "zh") =>
    deletionWords(found, { bureau: "市工信局", locale, now });

  it("names the application and its round, says what happens to it and what stays, and asks for that", () => {
    for (const state of ["started", "submitted", "late", "returned"] as const)
      for (const round of ["open", "closed"] as const) {
        const { lines, kept, tick } = told(inRound(state, round));
        const text = lines.join();
        for (const words of ["2026 年第二批", "市工信局", "16", "随之撤回，不能恢复"]) expect(text).toContain(words);
        expect(text.includes("批次已经结束受理")).toBe(round === "closed");
        for (const words of ["企业名称", "代码", "时间", "核实和决定"]) expect(kept).toContain(words);
        expect(tick).toContain("2026 年第二批");
        const english = told(inRound(state, round), "en");
        expect(english.lines.join()).toContain("withdraws the application for good");
        expect(english.tick).toContain("withdrawn");
      }
  });

  it("asks for no tick where the application was withdrawn before, and still says what stays", () => {
    const { lines, kept, tick } = told(inRound("withdrawn", "open"));
    expect(tick).toBeNull();
    expect(lines.join()).toContain("申报已经撤回");
    expect(kept).toContain("企业名称");
  });
});

describe("a round that was closed before its last day", () => {
  const early = { closesOn: "2026-12-20", closedAt: new Date("2026-11-29T02:00:00Z") };

  it("is told to have ended on the day on which it did, also after the last day that was planned", () => {
    expect(overWords(early, "zh")).toBe("受理已于2026年11月29日结束。");
    expect(overWords({ ...early, closedAt: new Date("2026-12-21T02:00:00Z") }, "zh")).toContain("2026年12月20日24时");
    const much = new Date("2027-01-05T02:00:00Z");
    for (const state of ["started", "withdrawn", "submitted"] as const) {
      const found = inRound(state, "closed");
      const { words } = deadlineWords({ ...found, round: { ...found.round, ...early } }, "zh", much);
      expect(words).toBe("受理已于2026年11月29日结束。");
    }
    expect(deadlineWords(inRound("submitted", "open"), "zh", now).words).toBe("截止日：2026年12月20日");
  });
});
