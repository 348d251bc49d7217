import { describe, expect, it } from "vitest";
import { wordsOf } from "#app/_view/charts/words";
import { dutyWords } from "#app/_view/ladder/duty-words";
import { nextWords, roundSentence } from "#app/_view/ladder/round-words";
import { outlookOn } from "#app/acts/sheets/outlook";
import type { Tier } from "#lib/rules/rule-set";

const at = (day: string) => new Date(`${day}T12:00:00+08:00`);
const [zh, en] = [wordsOf("zh"), wordsOf("en")];
const sentence = (tier: Tier, day: string, place: string | null = null, words = zh) =>
  roundSentence(tier, outlookOn({}, tier, place, at(day)).lines, words);

describe("whether a round is open, and if not, when one may be", () => {
  it.each([
    ["2026-04-24", "专精特新“小巨人”企业下一批2026年4月25日开始。"],
    ["2026-04-25", "专精特新“小巨人”企业有批次正在申报：第八批申报和第五批等复核，2026年5月25日截止。"],
    ["2026-05-25", "专精特新“小巨人”企业有批次正在申报：第八批申报和第五批等复核，2026年5月25日截止。"],
    [
      "2026-05-26",
      "专精特新“小巨人”企业现在没有查到正在申报的批次。下一次：照以往（2026年4月、2025年5月）推算，大约在2027年4月到2027年5月。这是推算，以当年通知为准。",
    ],
  ])("on %s: %s", (day, expected) => {
    expect(sentence("little-giant", day)).toBe(expected);
  });

  it("begins and ends with the day in China", () => {
    const lines = (moment: string) => outlookOn({}, "little-giant", null, new Date(moment)).lines;
    expect(roundSentence("little-giant", lines("2026-05-25T15:59:59Z"), en)).toContain("a round is open");
    expect(roundSentence("little-giant", lines("2026-05-25T16:00:00Z"), en)).toContain("no open round was seen");
  });

  it("leaves it to the provinces where the firm's own is not known, and keeps to it where it is", () => {
    expect(sentence("specialised", "2026-11-29")).toContain("由各省组织");
    expect(sentence("specialised", "2026-11-29", "hubei")).toContain("尚不确定");
    expect(sentence("specialised", "2026-11-29", "beijing")).toContain("没有查到正在申报的批次");
    expect(outlookOn({}, "specialised", "tibet", at("2026-11-29")).lines).toMatchObject([
      { place: "tibet", current: [], last: null, next: { kind: "unknown" } },
    ]);
  });

  it("says nothing of a tier without rounds", () => {
    expect(sentence("sme", "2026-11-29")).toBe("");
  });
});

describe("when the next round may come", () => {
  const next = (tier: Tier, day: string, words = zh) => {
    const [line] = outlookOn({}, tier, null, at(day)).lines;
    return line?.next ? nextWords(line.next, words) : "";
  };

  it("is an estimate with its basis, never a promise", () => {
    expect(next("little-giant", "2026-11-29")).toBe(
      "下一次：照以往（2026年4月、2025年5月）推算，大约在2027年4月到2027年5月。这是推算，以当年通知为准。",
    );
    expect(next("little-giant", "2026-11-29", en)).toBe(
      "Next: about April 2027 to May 2027, going by April 2026 and May 2025. This is an estimate; the year’s notice decides.",
    );
    expect(next("technology", "2026-11-29")).toContain("大约在2027年6月。");
  });

  it("says where it rests on a single round", () => {
    const [line] = outlookOn({}, "specialised", "hubei", at("2026-11-29")).lines;
    expect(line?.next && nextWords(line.next, zh)).toContain("只见过一批（2026年2月），照它推算大约在2027年2月。");
  });

  it("says where the estimate is over, and where there is none", () => {
    expect(next("little-giant", "2027-06-01")).toContain("没有查到通知");
    expect(next("champion", "2026-11-29")).toContain("推算不出");
  });
});

describe("what titles ask of a firm", () => {
  const said = (title: Record<string, string>, day = "2026-06-01") =>
    outlookOn({ titles: [title] }, null, null, at(day)).duties.map((duty) => dutyWords(duty, zh));

  it("is said for every state in words of its own", () => {
    const giant = { kind: "little-giant", granted: "2024-09-02" };
    expect(said({ ...giant, expires: "2027-06-30", updated: "2025-04-20" })).toEqual([
      "这一天前应更新企业信息。按您填的日期，还没有更新，请尽快补上。",
      "最迟这一天，在平台更新企业信息。",
      "称号到期。到期前由认定部门组织复核，留意当年通知。",
      "更名、合并、重组、迁移等重大变化，3 个月内报告。",
    ]);
    expect(said(giant)).toContain("称号到期（按认定日期推算，以证书为准）。到期前由认定部门组织复核，留意当年通知。");
    expect(said({ ...giant, withdrawn: "2026-05-10", cause: "falsified" })).toEqual([
      "称号于 2026年5月10日 因造假被撤销，这一天起才能再申报。创新型中小企业、专精特新中小企业的称号一并取消。",
    ]);
    expect(said({ ...giant, withdrawn: "2026-05-10" })).toEqual([
      "称号于 2026年5月10日 被撤销，没有填原因，看不出几年内不能再申报。",
    ]);
  });

  it("asks for the review of a title that is held, and for a recognition of one that was withdrawn", () => {
    const actionOf = (title: Record<string, string>) =>
      outlookOn({ titles: [title] }, "little-giant", null, at("2026-06-01")).lines[0]?.action;
    const giant = { kind: "little-giant", granted: "2024-09-02", expires: "2027-06-30" };
    expect(actionOf(giant)).toBe("review");
    expect(actionOf({ ...giant, withdrawn: "2026-06-01" })).toBe("new");
    expect(actionOf({ ...giant, withdrawn: "2026-06-02" })).toBe("review");
  });
});
