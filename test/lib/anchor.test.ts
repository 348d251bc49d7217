import fc from "fast-check";
import { expect, test } from "vitest";
import { type Anchor, anchorIn, partBehind, resultParts, writtenAnchor } from "#lib/advising/anchor";
import { changedSince, entriesUnder } from "#lib/advising/basis";
import { waitsFor } from "#lib/advising/thread";
import { keyOfQuestion, subjectOf } from "#lib/entry/key";
import type { Edition } from "#lib/instrument/edition";
import { tiers } from "#lib/rules/rule-set";
import { editions, factCatalogue, ruleSets } from "#questionnaires";

const everyAnchor: Anchor[] = [
  ...editions.flatMap(({ sections, advice }) => [
    ...sections.flatMap(({ questions }) =>
      questions.map(({ id }): Anchor => ({ on: "entry", key: keyOfQuestion(id) })),
    ),
    ...advice.map(({ id }): Anchor => ({ on: "advice", advice: id })),
  ]),
  ...factCatalogue.sections.flatMap(({ facts }) =>
    facts.map(({ id }): Anchor => ({ on: "entry", key: `fact:${id}.2025` })),
  ),
  ...ruleSets.flatMap(({ tier, criteria }) =>
    criteria.map(({ id }): Anchor => ({ on: "criterion", tier, criterion: id })),
  ),
  ...resultParts.map((part): Anchor => ({ on: "part", part })),
];

test("every place that there is comes back as it was written", () => {
  expect(
    everyAnchor.filter((anchor) => JSON.stringify(anchorIn(writtenAnchor(anchor))) !== JSON.stringify(anchor)),
  ).toEqual([]);
});

test("other words are no place", () => {
  const words = [
    "",
    "question:",
    "round:extra.jobs",
    "criterion:king:X26-2a",
    "criterion:sme",
    "part:plane",
    "advice:",
    "advice:a:b",
  ];
  expect(words.map(anchorIn)).toEqual(words.map(() => null));
  expect(anchorIn(undefined)).toBe(null);
  expect(anchorIn(`advice:${"a".repeat(193)}`)).not.toBe(null);
  expect(anchorIn(`advice:${"a".repeat(194)}`)).toBe(null);
  fc.assert(
    fc.property(fc.string(), (word) => {
      const anchor = anchorIn(word);
      return anchor === null || writtenAnchor(anchor) === word;
    }),
  );
});

test("what a firm opens apart is asked for where it lies under a place", () => {
  const isAnswer = (key: string) => key === "fact:staff.2025";
  const parts = (word: string) => partBehind(anchorIn(word) as Anchor, isAnswer);
  expect(["question:trade", "fact:staff.2025", "part:stage", "advice:one"].map(parts)).toEqual([
    null,
    null,
    null,
    null,
  ]);
  expect(parts("fact:revenue.2025")).toBe("facts");
  expect(tiers.map((tier) => parts(`criterion:${tier}:X26-2a`))).toEqual(tiers.map(() => "tiers"));
});

test("the entries under a place: what is asked of it, each once", () => {
  const answering = (question: string) => ({ id: question, weight: 1, kind: "answer", question });
  const indicators = ["a", "b", "c", "d", "e"].map((id) => ({ id, items: [answering(`${id}1`), answering("shared")] }));
  const edition = {
    indicators,
    model: {
      ...{ level: ["a"], capability: ["b"], stages: { benchmark: "c", chase: "d", surpass: "d", overturn: "d" } },
      networks: { government: { home: "e", host: "a" }, business: {}, technological: {} },
    },
    advice: [
      { id: "one", improves: ["b", "c"], when: { fact: "level", atLeast: 1 } },
      { id: "two", improves: [], when: { fact: "network.government", below: 1 } },
      {
        id: "three",
        improves: [],
        when: {
          all: [
            { fact: "profile", is: "thin" },
            { fact: "stage", is: "chase" },
          ],
        },
      },
    ],
  } as unknown as Edition;
  const sources = {
    edition,
    keyOfQuestion: (id: string) => (id === "b1" ? ("fact:b.2025" as const) : keyOfQuestion(id)),
    factsOfCriterion: () => ["fact:revenue.2025", "fact:revenue.2025", "fact:staff.2025"] as const,
  };
  const under = (word: string) =>
    entriesUnder(anchorIn(word) as Anchor, sources)
      .map(subjectOf)
      .toSorted()
      .join(" ");
  expect(under("question:a")).toBe("a");
  expect(under("criterion:sme:S11-1")).toBe("revenue.2025 staff.2025");
  expect(under("part:position")).toBe("a1 b.2025 shared");
  expect(under("part:stage")).toBe("c1 d1 shared");
  expect(under("part:government")).toBe("a1 e1 shared");
  expect(under("part:technological")).toBe("");
  expect(under("advice:one")).toBe("b.2025 c1 shared");
  expect(under("advice:two")).toBe("a1 e1 shared");
  expect(under("advice:three")).toBe("a1 c1 d1 e1 shared");
  expect(under("advice:other")).toBe("");
});

test("what changed since: another revision, one that came, one that is no more", () => {
  const now = new Map([
    ["question:a", 1],
    ["question:b", 3],
    ["question:c", 1],
  ] as const);
  expect(changedSince({ "question:a": 1, "question:b": 2, "question:c": 0, "question:d": 4 }, now)).toEqual([
    { key: "question:b", from: 2, to: 3 },
    { key: "question:c", from: 0, to: 1 },
    { key: "question:d", from: 4, to: 0 },
  ]);
});

test("for whom a thread waits", () => {
  const state = { isShared: true, isForFirm: false, assignee: null, isResolved: false, lastSide: "practice" as const };
  expect(waitsFor(state)).toBe("firm");
  expect(waitsFor({ ...state, lastSide: "firm" })).toBe("practice");
  expect(waitsFor({ ...state, lastSide: "firm", isForFirm: true })).toBe("firm");
  expect(waitsFor({ ...state, assignee: "somebody" })).toBe("practice");
  expect(waitsFor({ ...state, isShared: false })).toBe(null);
  expect(waitsFor({ ...state, isShared: false, assignee: "somebody" })).toBe("practice");
  expect(waitsFor({ ...state, isForFirm: true, isResolved: true })).toBe(null);
});
