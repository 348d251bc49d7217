import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answers } from "#lib/instrument/answers";
import { diagnosed } from "./diagnosed";

const stage = (id: string, ...states: (string | undefined)[]): Answers =>
  Object.fromEntries(states.flatMap((state, place) => (state ? [[`${id}-${place + 1}`, state]] : [])));
const met = (id: string) => stage(id, "done", "done", "not-yet");
const unmet = (id: string) => stage(id, "done", "partly", "not-yet");
const learned = (...answers: Answers[]) => diagnosed(Object.assign({}, ...answers)).learning;

describe("a stage", () => {
  it("is met from 2 of 3 milestones on", () => {
    const benchmark = (...states: (string | undefined)[]) => learned(stage("benchmark", ...states)).met.benchmark;
    expect(benchmark("done", "partly", "not-yet")).toBe(false);
    expect(benchmark("done", "partly", "partly")).toBe(true);
    expect(benchmark("done", "done", "not-yet")).toBe(true);
  });

  it("is decided as soon as the missing milestones cannot matter", () => {
    const benchmark = (...states: (string | undefined)[]) => learned(stage("benchmark", ...states)).met.benchmark;
    expect(benchmark("done", "done", undefined)).toBe(true);
    expect(benchmark("not-yet", "partly", undefined)).toBe(false);
    expect(benchmark("done", "not-yet", undefined)).toBeNull();
    expect(benchmark()).toBeNull();
    expect(benchmark("dont-know", "done", "done")).toBe(true);
  });

  it("asks the same share of the milestones that apply or are asked", () => {
    expect(learned(stage("benchmark", "not-applicable", "done", "not-yet")).met.benchmark).toBe(false);
    expect(learned(stage("benchmark", "not-applicable", "done", "partly")).met.benchmark).toBe(true);
    const quick = (...states: string[]) => diagnosed(stage("benchmark", ...states), "quick").learning.met.benchmark;
    expect(quick("done", "partly")).toBe(true);
    expect(quick("done", "not-yet")).toBe(false);
    expect(quick("not-applicable", "not-applicable")).toBeNull();
  });

  it("of the firm is the first unmet one", () => {
    expect(learned(unmet("benchmark")).stage).toBe("benchmark");
    expect(learned(met("benchmark"), unmet("chase")).stage).toBe("chase");
    expect(learned(met("benchmark"), met("chase"), unmet("surpass")).stage).toBe("surpass");
    expect(learned(met("chase"), unmet("surpass")).stage).toBeNull();
  });

  it("is at least the first once a milestone of it is answered", () => {
    expect(learned(stage("benchmark", "done")).stage).toBe("benchmark");
    expect(learned(stage("benchmark", "dont-know", "not-applicable")).stage).toBeNull();
    expect(learned(stage("benchmark", "dont-know", "not-yet", "done"))).toMatchObject({
      stage: "benchmark",
      met: { benchmark: null },
    });
  });

  it("is never lost by answering more: the next one is reached at least", () => {
    const stageOf = (...answers: Answers[]) => learned(...answers).stage;
    expect(stageOf(unmet("benchmark"))).toBe("benchmark");
    expect(stageOf(met("benchmark"))).toBe("chase");
    expect(learned(met("benchmark"), stage("chase", "done", undefined, "not-yet"))).toMatchObject({
      stage: "chase",
      met: { benchmark: true, chase: null },
    });
    const states = ["not-yet", "partly", "done", "dont-know", undefined];
    const milestones = ["benchmark", "chase", "surpass", "overturn"].flatMap((id) =>
      [1, 2, 3].map((n) => `${id}-${n}`),
    );
    const more = fc.record(Object.fromEntries(milestones.map((id) => [id, fc.constantFrom(...states)])));
    fc.assert(
      fc.property(more, fc.constantFrom(...milestones), (sheet, raised) => {
        const given = Object.fromEntries(Object.entries(sheet).filter(([, state]) => state !== undefined)) as Answers;
        const before = learned(given).stage;
        const order = ["benchmark", "chase", "surpass", "overturn"];
        const after = learned(given, { [raised]: "done" }).stage;
        if (before !== null) expect(order.indexOf(after ?? "")).toBeGreaterThanOrEqual(order.indexOf(before));
      }),
    );
  });

  it("of a firm that has met all is the last, completed", () => {
    const all = [met("benchmark"), met("chase"), met("surpass"), met("overturn")];
    expect(learned(...all)).toMatchObject({ stage: "overturn", completed: true, irregular: false });
    expect(learned(...all.slice(0, 3))).toMatchObject({ stage: "overturn", completed: null });
    expect(learned(...all.slice(0, 2), unmet("surpass"))).toMatchObject({ stage: "surpass", completed: false });
  });

  it("met before an earlier one is irregular, unknown only where it is open", () => {
    expect(learned(unmet("benchmark"), met("chase")).irregular).toBe(true);
    expect(learned(unmet("benchmark")).irregular).toBeNull();
    expect(learned(unmet("benchmark"), unmet("chase"), unmet("surpass"), unmet("overturn")).irregular).toBe(false);
    expect(learned(met("benchmark"), met("chase"), met("surpass")).irregular).toBe(false);
    expect(learned(met("benchmark"), met("chase"), met("overturn")).irregular).toBeNull();
  });
});

describe("coupling", () => {
  const coupling = (frequency: string, distance: string, reciprocity: string) =>
    learned({ frequency, distance, reciprocity }).coupling;

  it("is none, loose or tight by its three dimensions", () => {
    expect(coupling("low", "lowest", "lowest")).toBe("none");
    expect(coupling("low", "low", "lowest")).toBe("none");
    expect(coupling("middle", "low", "lowest")).toBe("loose");
    expect(coupling("high", "high", "low")).toBe("loose");
    expect(coupling("high", "high", "middle")).toBe("tight");
    expect(coupling("high", "middle", "middle")).toBe("loose");
    expect(coupling("highest", "highest", "low")).toBe("loose");
  });

  it("needs all three", () => {
    expect(learned({ frequency: "high", distance: "high" }).coupling).toBeNull();
  });
});

describe("the mode", () => {
  const tight = { frequency: "high", distance: "high", reciprocity: "high" };
  const loose = { frequency: "middle", distance: "middle", reciprocity: "low" };
  const none = { frequency: "lowest", distance: "lowest", reciprocity: "lowest" };
  const peer = { direction: "high", status: "high", governance: "high" };
  const surpass = [met("benchmark"), met("chase"), unmet("surpass")];

  it("is peer, two-way or one-way", () => {
    expect(learned(tight, peer).mode).toBe("peer");
    expect(learned(tight, { ...peer, status: "middle" }).mode).toBe("twoWay");
    expect(learned(tight, { direction: "low", status: "high", governance: "high" }).mode).toBe("oneWay");
    expect(learned({ ...tight, reciprocity: "low" }, { ...peer, governance: "low" }).mode).toBe("oneWay");
  });

  it("needs direction and coupling; a missing status or governance only where it could change the mode", () => {
    expect(learned({ direction: "lowest" })).toMatchObject({ mode: null, fit: null });
    expect(learned({ direction: "low", frequency: "low", distance: "low" }).mode).toBeNull();
    expect(learned(peer).mode).toBeNull();
    expect(learned(tight, { status: "low" }).mode).toBeNull();
    expect(learned({ direction: "high", status: "high" }, tight).mode).toBeNull();
    expect(learned({ direction: "middle" }, tight).mode).toBe("twoWay");
    expect(learned({ direction: "low" }, loose).mode).toBe("oneWay");
    expect(learned({}).mode).toBeNull();
  });

  it("fits the stage, or is behind or ahead of it", () => {
    const low = { direction: "low", ...loose };
    expect(learned(unmet("benchmark"), low)).toMatchObject({ needed: "oneWay", fit: "fits" });
    expect(learned(...surpass, low)).toMatchObject({ needed: "twoWay", fit: "behind" });
    expect(learned(...surpass, peer, tight)).toMatchObject({ needed: "twoWay", fit: "ahead" });
    expect(learned(...surpass, { direction: "middle" }, tight).fit).toBe("fits");
    expect(learned(met("benchmark"), met("chase"), met("surpass"), unmet("overturn"), peer, tight).fit).toBe("fits");
    expect(learned(peer, tight).fit).toBeNull();
    expect(learned(...surpass).fit).toBeNull();
  });

  it("neither fits nor lags where there is hardly any contact", () => {
    const apart = { direction: "lowest", ...none, status: "lowest", governance: "lowest" };
    for (const milestones of [[unmet("benchmark")], surpass])
      expect(learned(...milestones, apart)).toMatchObject({ coupling: "none", mode: "oneWay", fit: null });
  });
});
