import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defectsOf } from "#lib/diagnosis/soundness";
import { amend } from "#lib/instrument/amend";
import type { Amendment, CodedEdition } from "#lib/instrument/amendment";
import type { CodedAnswer } from "#lib/instrument/coding";
import { type Advice, type Contradiction, Edition, type Indicator, type Item } from "#lib/instrument/edition";
import type { Question } from "#lib/instrument/question";
import type { Text } from "#lib/text/text";
import { tiny } from "../tiny-edition";

const words = (text: string): Text => ({ zh: text, en: text });
const title = words("next");
const coded = (answer: string): CodedAnswer => ({ answer, place: "page 1" });
const base: CodedEdition = {
  edition: tiny,
  codings: {
    north: { entry: { performance: coded("low"), source: coded("high") }, later: { performance: coded("high") } },
    south: { entry: {} },
  },
};
const next = (...amendments: Amendment[]) => amend(base, { id: "2000-2", title, amendments });
const questionsOf = ({ edition }: CodedEdition) => edition.sections.flatMap(({ questions }) => questions);
/** What an edition over the base carries over, but for some questions. */
const carries = (...without: string[]) => ({
  from: tiny.id,
  questions: Object.fromEntries(
    questionsOf(base).flatMap(({ id }) => (without.includes(id) ? [] : [[id, id] as const])),
  ),
});
const renamed = {
  edition: { ...tiny, id: "2000-2", title, carries: carries() },
  codings: base.codings,
  defects: [],
};
const ids = (entries: { id: string }[] | undefined) => entries?.map(({ id }) => id) ?? [];
const performance = questionsOf(base).find(({ id }) => id === "performance") as Question;
const question = (id: string): Question => ({ ...performance, id });
const item = (id: string): Item => ({ id, kind: "answer", question: "performance", weight: 1 });
const indicator = (id: string): Indicator => ({
  ...(tiny.indicators[0] as Indicator),
  id,
  items: [item(`${id}-1`), item(`${id}-2`)],
});

/** One addition of every kind, of what stands nowhere yet. */
const additions: Extract<Amendment, { add: string }>[] = [
  { add: "section", place: "start", entry: { id: "new", title, intro: title, questions: [question("inner")] } },
  { add: "question", place: { after: "performance" }, entry: question("new") },
  { add: "question", place: { startOf: "all" }, entry: question("new") },
  { add: "question", place: { endOf: "all" }, entry: question("new") },
  { add: "indicator", place: { after: "lead" }, entry: indicator("new") },
  { add: "item", place: { after: "rights" }, entry: item("new") },
  { add: "item", place: { startOf: "lead" }, entry: item("new") },
  { add: "contradiction", place: "end", entry: { ...(tiny.contradictions[0] as Contradiction), id: "new" } },
  { add: "oddity", place: { after: "all-alike" }, entry: { id: "new", title, text: title, when: { sameRating: 9 } } },
  { add: "advice", place: { after: "light" }, entry: { ...(tiny.advice[0] as Advice), id: "new" } },
];

describe("an edition as changes over another", () => {
  it("is the base under its own id where nothing changes, and leaves the base as it was", () => {
    const before = structuredClone(base);
    expect(next()).toEqual(renamed);
    next(
      ...additions.slice(0, 2),
      { remove: "question", id: "performance" },
      { code: "source", as: { south: { entry: coded("low") } } },
    );
    expect(base).toEqual(before);
  });

  it("carries over the questions that it leaves as they are", () => {
    const changed = next(
      { change: "question", id: "performance", properties: { text: words("another") } },
      { remove: "question", id: "revenue" },
      { add: "question", place: { after: "performance" }, entry: question("new") },
    );
    expect(changed.defects).toEqual([]);
    expect(changed.edition.carries).toEqual(carries("performance", "revenue"));
  });

  it("has a new entry at its place: behind another, or at an end", () => {
    const at = (...amendments: Amendment[]) => next(...amendments).edition;
    const [first, second] = ids(tiny.sections[0]?.questions);
    const add = (place: { after: string } | { startOf: string } | { endOf: string }) =>
      ids(at({ add: "question", place, entry: question("new") }).sections[0]?.questions);
    expect(add({ startOf: "all" }).slice(0, 2)).toEqual(["new", first]);
    expect(add({ after: first as string }).slice(0, 3)).toEqual([first, "new", second]);
    expect(add({ endOf: "all" }).slice(-2)).toEqual(["revenue", "new"]);
    expect(add({ after: "revenue" })).toEqual(add({ endOf: "all" }));
    const held = at({ add: "item", place: { after: "patents" }, entry: item("new") }).indicators[1];
    expect(ids(held?.items)).toEqual(["patents", "new", "rights"]);
    const advice = (place: "start" | "end" | { after: string }) =>
      ids(at({ ...additions.at(-1), place } as Amendment).advice);
    expect([advice("start"), advice("end"), advice({ after: "light" })]).toEqual([
      ["new", "light", "heavy"],
      ["light", "heavy", "new"],
      ["light", "new", "heavy"],
    ]);
  });

  it.each(additions.map((addition) => [addition.add, JSON.stringify(addition.place), addition] as const))(
    "is the base again where a new %s at %s is taken away",
    (kind, _place, addition) => {
      const grown = next(addition);
      expect(grown.defects).toEqual([]);
      expect(grown.edition).not.toEqual(renamed.edition);
      const recoded: Amendment[] =
        kind === "question"
          ? [{ code: "new", as: { north: { entry: coded("low") }, south: { entry: coded("high") } } }]
          : [];
      expect(next(addition, ...recoded, { remove: kind, id: "new" })).toEqual(renamed);
    },
  );

  it("changes some properties of an entry, and takes away those that are undefined", () => {
    const { edition, defects } = next(
      { change: "question", id: "entry-lead", properties: { depth: "quick", shownWhen: undefined } },
      { change: "item", id: "patents", properties: { weight: 5 } },
      { change: "section", id: "all", properties: { intro: words("other") } },
    );
    expect(defects).toEqual([]);
    const { shownWhen: _, ...always } = questionsOf(base).find(({ id }) => id === "entry-lead") as Question;
    expect(questionsOf({ edition, codings: {} }).find(({ id }) => id === "entry-lead")).toStrictEqual({
      ...always,
      depth: "quick",
    });
    expect(edition.indicators[1]?.items.map(({ weight }) => weight)).toEqual([5, 1]);
    expect(edition.sections[0]).toMatchObject({ id: "all", intro: words("other"), title: words("all") });
    expect(Edition.safeParse(edition).success).toBe(true);
  });

  it("changes settings however deep, and lists as one", () => {
    const { edition } = next(
      { change: "calibration", settings: { cuts: { level: 0.6 }, name: words("other") } },
      { change: "calibration", settings: { cuts: { capability: 0.4 } } },
      { change: "model", settings: { level: ["ownership"], networks: { government: { home: "lead" } } } },
    );
    const { calibration, model } = tiny;
    expect(edition.calibration).toEqual({
      ...calibration,
      name: words("other"),
      cuts: { ...calibration.cuts, level: 0.6, capability: 0.4 },
    });
    const government = { ...model.networks.government, home: "lead" };
    expect(edition.model).toEqual({ ...model, level: ["ownership"], networks: { ...model.networks, government } });
  });

  it("codes a question where it says so and stays silent elsewhere", () => {
    const added: Amendment = { add: "question", place: { endOf: "all" }, entry: question("new") };
    expect(next(added).codings).toEqual(base.codings);
    const { codings, defects } = next(
      added,
      { code: "new", as: { north: { later: coded("high") }, west: { entry: coded("low") } } },
      { code: "performance", as: { north: { entry: null, later: coded("lowest") } } },
    );
    expect(defects).toEqual([]);
    expect(codings).toEqual({
      north: { entry: { source: coded("high") }, later: { performance: coded("lowest"), new: coded("high") } },
      south: { entry: {} },
      west: { entry: { new: coded("low") } },
    });
  });

  it("takes along what stands in a section, and what its questions were coded as", () => {
    const { edition, codings } = next(...additions.slice(0, 1), { remove: "section", id: "all" });
    expect(ids(edition.sections)).toEqual(["new"]);
    expect(codings).toEqual({ north: { entry: {}, later: {} }, south: { entry: {} } });
  });
});

describe("changes that do not depend on each other", () => {
  const groups = questionsOf(base).map(({ id }, place): Amendment => {
    if (place % 4 === 0) return { add: "question", place: { after: id }, entry: question(`${id}-more`) };
    if (place % 4 === 1) return { remove: "question", id };
    if (place % 4 === 2) return { change: "question", id, properties: { text: words(`of ${id}`) } };
    return { code: id, as: { north: { later: coded("middle") }, south: { entry: coded("low") } } };
  });
  const pool: Amendment[] = [
    ...groups,
    ...additions.filter(({ add }) => add === "indicator" || add === "oddity" || add === "contradiction"),
    { remove: "advice", id: "light" },
    { change: "advice", id: "heavy", properties: { weight: 3 } },
    { change: "item", id: "rights", properties: { weight: 2 } },
    { remove: "item", id: "patents" },
    { change: "calibration", settings: { cuts: { level: 0.6 } } },
    { change: "calibration", settings: { errors: { choice: 0.2 } } },
    { change: "model", settings: { level: ["ownership"] } },
  ];

  it("come to the same in any order", () => {
    const twoOrders = fc
      .subarray(pool)
      .chain((some) => fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length })));
    fc.assert(
      fc.property(twoOrders, ([one, other]) => {
        const made = next(...one);
        expect(made.defects).toEqual([]);
        expect(next(...other)).toEqual(made);
      }),
      { numRuns: 40 },
    );
  });
});

describe("what cannot be changed", () => {
  const kinds = ["section", "question", "indicator", "item", "contradiction", "oddity", "advice"] as const;
  const wrong: [string, Amendment][] = [
    ...kinds.flatMap((kind): [string, Amendment][] => [
      [`remove: no ${kind} nothing`, { remove: kind, id: "nothing" }],
      [`change: no ${kind} nothing`, { change: kind, id: "nothing", properties: {} }],
    ]),
    [
      "add question(performance): id used twice",
      { add: "question", place: { endOf: "all" }, entry: question("performance") },
    ],
    [
      "add question(new): no place after nothing",
      { add: "question", place: { after: "nothing" }, entry: question("new") },
    ],
    ["add question(new): no place endOf lead", { add: "question", place: { endOf: "lead" }, entry: question("new") }],
    ["add item(new): no place startOf all", { add: "item", place: { startOf: "all" }, entry: item("new") }],
    ["code: no question nothing", { code: "nothing", as: {} }],
    ["code source: coding(north).later has none", { code: "source", as: { north: { later: null } } }],
    ["code source: coding(west).entry has none", { code: "source", as: { west: { entry: null } } }],
  ];

  it.each(wrong)("is told by its id: %s", (told, amendment) => {
    expect(next(amendment)).toEqual({ ...renamed, defects: [`2000-2: ${told}`] });
  });

  it("is told by its id where an entry would be none", () => {
    const fourLevels = { levels: ["1", "2", "3", "4"].map(words) };
    const ofAnotherKind = { unit: "people" } as const;
    for (const properties of [fourLevels, ofAnotherKind]) {
      const { defects, ...same } = next({ change: "question", id: "performance", properties });
      expect(defects).toEqual([expect.stringContaining("2000-2: change question(performance): ")]);
      expect({ ...same, defects: [] }).toEqual(renamed);
    }
    expect(next({ add: "item", place: { endOf: "lead" }, entry: { ...item("new"), weight: 0 } }).defects).toEqual([
      expect.stringContaining("2000-2: add item(new): "),
    ]);
  });

  it("is all told, beside what could be changed", () => {
    const { edition, defects } = next(...wrong.map(([, each]) => each), { remove: "advice", id: "light" });
    expect(defects).toHaveLength(wrong.length);
    expect(ids(edition.advice)).toEqual(["heavy"]);
  });
});

describe("what refers to something removed", () => {
  const series = { topic: "patents", printed: "patents", kind: "share", over: "spending", under: "people" } as const;
  const left = (...amendments: Amendment[]) => defectsOf(next(...amendments).edition);

  it("is a defect of the edition, by its id", () => {
    expect(left()).toEqual([]);
    expect(left({ remove: "question", id: "performance" })).toEqual([
      "2000-2: item(performance): no question performance",
    ]);
    expect(left({ remove: "question", id: "people" })).toEqual([
      "2000-2: item(research-share): no question people",
      "2000-2: contradiction(researchers-over-people): people is no number",
    ]);
    expect(left({ change: "model", settings: { series: [series] } })).toEqual([]);
    expect(left({ change: "model", settings: { series: [series] } }, { remove: "question", id: "people" })).toContain(
      "2000-2: model.series(patents): people is no number",
    );
    expect(left({ remove: "question", id: "patents" })).toContain(
      "2000-2: oddity(high-without-patents): no fact answer.patents",
    );
    expect(left({ remove: "indicator", id: "lead" })).toEqual(["2000-2: model: no indicator lead"]);
    expect(left({ remove: "indicator", id: "product-technology" })).toContain(
      "2000-2: advice(light): improves no indicator product-technology",
    );
  });

  it("is sound again once that is changed, too", () => {
    expect(left({ remove: "item", id: "performance" }, { remove: "question", id: "performance" })).toEqual([]);
  });
});
