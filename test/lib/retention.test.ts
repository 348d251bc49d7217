import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { courseOf, isOver, keepingOf, keptUntil, type Notice, noticeDays, overSince } from "#lib/retention";
import { dayOf, daysAfter, endOfDay, startOfDay } from "#lib/text/day";

const at = (day: string, hour = 12): Date => new Date(startOfDay(day).getTime() + hour * 3_600_000);
const justBefore = (moment: Date): Date => new Date(moment.getTime() - 1);

describe("a term", () => {
  test("ends with the last day, in China, so many days after the day of the last touch", () => {
    const until = keptUntil(at("2026-01-01", 23.9), 60);
    expect(until).toBe("2026-03-02");
    expect(isOver(until, justBefore(endOfDay(until)))).toBe(false);
    expect(isOver(until, endOfDay(until))).toBe(true);
    // Eight in the evening in Greenwich is the next day already.
    expect(keptUntil(new Date("2026-01-01T15:59:59.999Z"), 60)).toBe("2026-03-02");
    expect(keptUntil(new Date("2026-01-01T16:00:00Z"), 60)).toBe("2026-03-03");
  });

  test("is over for just those that were touched before one moment", () => {
    const moments = fc.date({ min: new Date("2024-01-01"), max: new Date("2027-01-01"), noInvalidDate: true });
    fc.assert(
      fc.property(moments, moments, fc.integer({ min: 30, max: 800 }), (since, now, days) => {
        expect(isOver(keptUntil(since, days), now)).toBe(since < overSince(days, now));
      }),
    );
    const now = at("2026-06-01");
    const moment = overSince(60, now);
    expect(isOver(keptUntil(moment, 60), now)).toBe(false);
    expect(isOver(keptUntil(justBefore(moment), 60), now)).toBe(true);
  });
});

describe("what has no owner who can be written to", () => {
  const held = { since: at("2026-01-01"), days: 60, isReachable: false, notice: null };

  test("is kept to the end of its last day, and due from then on", () => {
    expect(keepingOf(held, justBefore(endOfDay("2026-03-02")))).toEqual({ state: "kept", until: "2026-03-02" });
    expect(keepingOf(held, endOfDay("2026-03-02"))).toEqual({ state: "due", until: "2026-03-02" });
  });
});

describe("what has an owner", () => {
  const since = at("2026-01-01");
  const held = (notice: Notice | null, isReachable = true) => ({ since, days: 100, isReachable, notice });
  /** 100 days after the first of January. */
  const last = "2026-04-11";

  test("is told of from thirty days before its last day on, and never before", () => {
    const first = daysAfter(last, -noticeDays);
    expect(keepingOf(held(null), justBefore(startOfDay(first)))).toEqual({ state: "kept", until: last });
    expect(keepingOf(held(null), startOfDay(first))).toEqual({ state: "to-tell", until: last });
  });

  test("is told of when it is long over, and has thirty days from then", () => {
    expect(keepingOf(held(null), at("2026-09-01"))).toEqual({ state: "to-tell", until: "2026-10-01" });
  });

  test("is not due for as long as a mail waits", () => {
    const notice = { at: at("2026-03-12"), until: last, settledAt: null };
    expect(keepingOf(held(notice), at("2026-03-12"))).toEqual({ state: "told", until: last });
    expect(keepingOf(held(notice), at("2026-09-01"))).toEqual({ state: "told", until: "2026-10-01" });
    expect(keepingOf(held(notice, false), at("2026-09-01"))).toMatchObject({ state: "told" });
  });

  test("goes when thirty days have passed since it was sent, and the day that was told", () => {
    const sent = { at: at("2026-03-12"), until: last, settledAt: at("2026-03-14") };
    expect(keepingOf(held(sent), justBefore(endOfDay("2026-04-13")))).toEqual({ state: "told", until: "2026-04-13" });
    expect(keepingOf(held(sent), endOfDay("2026-04-13"))).toEqual({ state: "due", until: "2026-04-13" });
    const early = { ...sent, until: "2026-05-01" };
    expect(keepingOf(held(early), justBefore(endOfDay("2026-05-01")))).toMatchObject({ state: "told" });
    expect(keepingOf(held(early), endOfDay("2026-05-01"))).toMatchObject({ state: "due" });
  });

  test("begins anew with a touch after it was told", () => {
    const notice = { at: justBefore(since), until: last, settledAt: since };
    expect(keepingOf(held(notice), at("2026-01-02"))).toEqual({ state: "kept", until: last });
    expect(keepingOf(held(notice), at("2026-06-01"))).toMatchObject({ state: "to-tell" });
    expect(keepingOf(held({ ...notice, at: since }), at("2026-06-01"))).toMatchObject({ state: "due" });
  });

  test("begins anew where the term has become longer since, not where it became shorter", () => {
    const notice = { at: at("2026-03-12"), until: last, settledAt: at("2026-03-12") };
    expect(keepingOf({ ...held(notice), days: 101 }, at("2026-06-01"))).toMatchObject({ state: "to-tell" });
    expect(keepingOf({ ...held(notice), days: 60 }, at("2026-04-11"))).toEqual({ state: "told", until: last });
    expect(keepingOf({ ...held(notice), days: 60 }, at("2026-04-12"))).toEqual({ state: "due", until: last });
  });

  test("never goes unless it was told, with thirty days in between, and nobody has touched it since", () => {
    const days = fc.integer({ min: 0, max: 400 });
    const moment = days.map((each) => at(daysAfter("2026-01-01", each)));
    const notices = fc.option(
      fc.record({ at: moment, until: days.map((each) => daysAfter("2026-01-01", each)), settledAt: fc.option(moment) }),
    );
    fc.assert(
      fc.property(moment, fc.integer({ min: 60, max: 300 }), notices, moment, (touched, term, notice, now) => {
        const { state } = keepingOf({ since: touched, days: term, isReachable: true, notice }, now);
        if (state !== "due") return;
        const settled = notice?.settledAt ?? now;
        expect(now.getTime() - settled.getTime()).toBeGreaterThan(noticeDays * 24 * 3_600_000);
        expect(notice && notice.at >= touched).toBe(true);
        expect(dayOf(now) > keptUntil(touched, term) && dayOf(now) > (notice?.until ?? "")).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe("a round", () => {
  const closedAt = at("2026-02-01");
  const quiet = { isClosed: true, hasOpenProposal: false, returnableUntil: null, closedAt, lastActAt: null };
  const now = at("2026-06-01");

  test("counts from when it was closed, or from what was done in it last", () => {
    expect(courseOf(quiet, now)).toEqual({ since: closedAt });
    expect(courseOf({ ...quiet, lastActAt: justBefore(closedAt) }, now)).toEqual({ since: closedAt });
    expect(courseOf({ ...quiet, lastActAt: at("2026-03-01") }, now)).toEqual({ since: at("2026-03-01") });
  });

  test("does not count while it runs, while a proposal or an objection is open, and while a firm may come back", () => {
    expect(courseOf({ ...quiet, isClosed: false }, now)).toEqual({ hold: "running" });
    expect(courseOf({ ...quiet, hasOpenProposal: true }, now)).toEqual({ hold: "undecided" });
    const returned = { ...quiet, returnableUntil: "2026-06-01" };
    expect(courseOf(returned, justBefore(endOfDay("2026-06-01")))).toEqual({ hold: "returned" });
    expect(courseOf(returned, endOfDay("2026-06-01"))).toEqual({ since: startOfDay("2026-06-01") });
  });
});
