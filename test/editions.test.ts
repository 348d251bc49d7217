import { beforeAll, describe, expect, it, vi } from "vitest";
import type { SnapshotRecord } from "#db/sheets/snapshots";
import { diagnosedCases } from "#lib/charts/diagnosed-case";
import { planeChart } from "#lib/charts/plane";
import type { CodedCase } from "#lib/diagnosis/case";
import { diagnose } from "#lib/diagnosis/diagnose";
import type { AmendedEdition, Amendment } from "#lib/instrument/amendment";
import { type Answers, problemOf, questionsById } from "#lib/instrument/answers";
import type { Edition } from "#lib/instrument/edition";
import type { Question } from "#lib/instrument/question";
import { compile } from "#lib/scoring/compile";
import { countedAnswers, scoreOf } from "#lib/scoring/points";
import { carriedInto, casesOf, editionOf, latestEdition } from "#questionnaires";
import { cases as writtenCases } from "#questionnaires/cases/cases";
import { editions as writtenEditions } from "#questionnaires/editions/editions";

const words = (text: string) => ({ zh: text, en: text });
const source = { paper: "leapmark", place: "test" } as const;

/** The newest edition with a question more, which only one firm is coded for, and another firm coded anew. */
const next = {
  id: "2999-1",
  title: words("pretended"),
  over: latestEdition.id,
  amendments: [
    {
      add: "question",
      place: { after: "product-performance" },
      entry: {
        id: "pretended-question",
        kind: "rating",
        text: words("reliability"),
        help: words("reliability"),
        source,
        depth: "full",
        allows: ["dont-know"],
        levels: ["1", "2", "3", "4", "5"].map(words),
      },
    },
    {
      add: "item",
      place: { endOf: "product-technology" },
      entry: { id: "pretended-question", kind: "answer", question: "pretended-question", weight: 1 },
    },
    { code: "pretended-question", as: { e: { later: { answer: "highest", place: "table 3" } } } },
    { code: "product-performance", as: { a: { later: { answer: "highest", place: "table 3" } } } },
    {
      add: "advice",
      place: { after: "quadrant-backward" },
      entry: {
        id: "reliability",
        when: { fact: "answer.pretended-question", is: "lowest" },
        title: words("reliability"),
        text: words("reliability"),
        source,
        horizon: "year",
        improves: ["product-technology"],
        weight: 9,
      },
    },
  ],
} satisfies AmendedEdition;

/** The register as it would be with other editions written. */
async function registerOf(...more: AmendedEdition[]) {
  vi.resetModules();
  vi.doMock("#questionnaires/editions/editions", () => ({ editions: [...writtenEditions, ...more] }));
  return await import("#questionnaires");
}

const answersIn = (cases: readonly CodedCase[], id: string, snapshot: string) =>
  cases.find((each) => each.id === id)?.snapshots.find((each) => each.id === snapshot)?.answers;

describe("results and rounds of an older edition", () => {
  let register: Awaited<ReturnType<typeof registerOf>>;
  beforeAll(async () => {
    register = await registerOf(next);
  });
  const snapshot = (edition: string) => ({ edition, answers: {}, diagnosis: {} }) as unknown as SnapshotRecord;

  it("are shown beside the cases as their own edition codes them", async () => {
    const { shownSnapshot } = await import("#app/acts/sheets/shown-snapshot");
    const [old, recent] = [shownSnapshot(snapshot(latestEdition.id)), shownSnapshot(snapshot("2999-1"))];
    expect(old.edition).toEqual(latestEdition);
    expect(old.cases).toEqual(casesOf(latestEdition));
    expect(answersIn(old.cases, "e", "later")).not.toHaveProperty("pretended-question");
    expect(answersIn(recent.cases, "e", "later")).toMatchObject({ "pretended-question": { answer: "highest" } });
    const plane = ({ edition, cases }: typeof old) => planeChart(edition, null, diagnosedCases(edition, cases), []);
    expect(plane(old)).toEqual(
      planeChart(latestEdition, null, diagnosedCases(latestEdition, casesOf(latestEdition)), []),
    );
    const levels = (cases: ReturnType<typeof plane>["cases"]) =>
      new Map(cases.map(({ id, entry, later }) => [id, (later ?? entry).level]));
    const [before, after] = [levels(plane(old).cases), levels(plane(recent).cases)];
    const levelOf = (id: string, of = after) => of.get(id) ?? Number.NaN;
    for (const id of ["a", "e"]) expect(levelOf(id)).toBeGreaterThan(levelOf(id, before));
    // What is new was asked of nobody else, and counts in the middle.
    for (const id of ["b", "c", "d", "f", "g", "h"])
      expect(Math.abs(levelOf(id) - 50)).toBeLessThan(Math.abs(levelOf(id, before) - 50));
  });

  it("have the places of the cases in their pictures as their own edition codes them", async () => {
    const { caseFirms } = await import("#app/[locale]/(programme)/rounds/[round]/picture/case-firms");
    const [old, recent] = [caseFirms({ edition: latestEdition.id }), caseFirms({ edition: "2999-1" })];
    const standings = diagnosedCases(latestEdition, casesOf(latestEdition));
    expect(old.cases).toEqual(planeChart(latestEdition, null, standings, []).cases);
    expect(recent.cases).not.toEqual(old.cases);
    expect(() => caseFirms({ edition: "1999-1" })).toThrow("edition 1999-1 is not in the register");
  });

  it("leave the newest edition to what is asked today, with all else that the older one has", () => {
    expect(register.latestEdition.id).toBe("2999-1");
    expect(register.findEdition(latestEdition.id)).toEqual(latestEdition);
    const changed = ({ id, snapshots }: CodedCase, place: number) =>
      JSON.stringify(snapshots) === JSON.stringify(casesOf(latestEdition)[place]?.snapshots) ? [] : [id];
    expect(register.casesOf(register.latestEdition).flatMap(changed)).toEqual(["a", "e"]);
  });

  it("differ from it in what the new question says of a firm", () => {
    const edition = register.latestEdition;
    const coded = Object.entries(answersIn(casesOf(latestEdition), "e", "later") ?? {});
    const answers: Answers = Object.fromEntries(coded.map(([id, { answer }]) => [id, answer]));
    const silent = edition.sections
      .flatMap(({ questions }) => questions.map(({ id }) => id))
      .filter((id) => !Object.hasOwn(answers, id));
    const under = (edition: typeof latestEdition, more: Answers = {}) =>
      diagnose(edition, { edition: edition.id, depth: "full", answers: { ...answers, ...more }, notAsked: silent });
    const level = (more: Answers) => under(edition, more).technicalStrength.level.score ?? Number.NaN;
    const without = under(latestEdition).technicalStrength.level.score ?? Number.NaN;
    expect(Math.abs(level({}) - 50)).toBeLessThan(Math.abs(without - 50));
    expect(level({ "pretended-question": "lowest" })).toBeLessThan(level({}));
    expect(level({ "pretended-question": "highest" })).toBeGreaterThan(level({}));
    const advised = (more: Answers) => under(edition, more).advice.some(({ id }) => id === "reliability");
    expect([advised({ "pretended-question": "lowest" }), advised({})]).toEqual([true, false]);
  });
});

describe("the edition 2026-3", () => {
  const [before, after] = ["2026-2", "2026-3"].map((id) => editionOf({ edition: id })) as [Edition, Edition];

  it("asks anew for the trade alone, among which instruments are", () => {
    const ids = before.sections.flatMap(({ questions }) => questions.map(({ id }) => id));
    expect(ids.filter((id) => !carriedInto(after, before).has(id))).toEqual(["trade"]);
    expect(problemOf(questionsById(after).get("trade") as Question, "instruments")).toBeNull();
  });

  it("credits nobody who is behind with having overtaken", () => {
    const points = (edition: Edition, level: string) => {
      const compiled = compile(edition);
      const given = countedAnswers(compiled, { "product-performance": level }, "full");
      return compiled.stages.surpass.items.flatMap((item) => scoreOf(item, given) ?? []);
    };
    const levels = ["lowest", "low", "middle", "high", "highest"];
    expect(levels.map((level) => points(before, level))).toEqual([[0], [0.25], [0.5], [0.75], [1]]);
    expect(levels.map((level) => points(after, level))).toEqual([[0], [0], [0], [0.75], [1]]);
  });
});

describe("an edition that is not sound", () => {
  const loaded = (amendments: Amendment[], rest: Partial<AmendedEdition> = {}) =>
    registerOf({ id: "2999-1", title: words("pretended"), over: latestEdition.id, amendments, ...rest });
  const answer = { answer: "high", place: "table 3" };
  const wrong: [string, Amendment[], Partial<AmendedEdition>?][] = [
    ["2999-1: no earlier edition 1999-1", [], { over: "1999-1" }],
    ["2999-1: no earlier edition 2999-1", [], { over: "2999-1" }],
    ["2026-1: id used twice", [], { id: "2026-1" }],
    ["2999-1: remove: no question nothing", [{ remove: "question", id: "nothing" }]],
    [
      "2999-1: item(product-performance): no question product-performance",
      [{ remove: "question", id: "product-performance" }],
    ],
    [
      "2999-1: item(product-performance): no option nothing",
      [{ change: "item", id: "product-performance", properties: { options: ["nothing"] } }],
    ],
    ["2999-1: coding(z): no such case", [{ code: "product-performance", as: { z: { entry: answer } } }]],
    ["2999-1: coding(a).early: no such snapshot", [{ code: "product-performance", as: { a: { early: answer } } }]],
    ["2999-1: coding(a).entry.staff: wrong-type", [{ code: "staff", as: { a: { entry: answer } } }]],
  ];

  it.each(wrong)("is refused at the start by name: %s", async (told, amendments, rest) => {
    await expect(loaded(amendments, rest)).rejects.toThrow(told);
  });

  it("is refused where a whole one codes a question that it lacks", async () => {
    const [whole] = writtenEditions;
    if (!whole || !("edition" in whole)) throw new Error("the first edition is written whole");
    vi.resetModules();
    vi.doMock("#questionnaires/editions/editions", () => ({
      editions: [{ ...whole, codings: { ...whole.codings, b: { entry: { nothing: answer } } } }],
    }));
    await expect(import("#questionnaires")).rejects.toThrow("2026-1: coding(b).entry.nothing: unknown-question");
  });

  it("leaves out the cases and snapshots that it does not code", async () => {
    const [whole] = writtenEditions;
    if (!whole || !("edition" in whole)) throw new Error("the first edition is written whole");
    const { a, midea } = whole.codings;
    vi.resetModules();
    vi.doMock("#questionnaires/editions/editions", () => ({
      editions: [{ ...whole, codings: { midea, a: { later: a?.later } } }],
    }));
    const register = await import("#questionnaires");
    const shown = register.casesOf(register.latestEdition);
    expect(shown.map(({ id, snapshots }) => [id, snapshots.map((each) => each.id)])).toEqual([
      ["a", ["later"]],
      ["midea", ["now"]],
    ]);
    expect(shown[0]?.story).toEqual(writtenCases[0]?.story);
  });
});
