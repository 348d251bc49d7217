import { expect, test } from "vitest";
import { answersAmong, Entry, longestTyped, Note, Save, Saves } from "#lib/instrument/entry";

const save = { question: "staff", entry: { answer: 120 }, note: null, base: 0 };

test("an entry is exactly one of an answer, something typed, or cleared", () => {
  for (const entry of [{ answer: "high" }, { answer: 0 }, { answer: ["a", "b"] }, { typed: "" }, { cleared: true }]) {
    expect(Entry.parse(entry)).toEqual(entry);
  }
  const wrong = [
    {},
    null,
    "high",
    { answer: null },
    { answer: true },
    { answer: Number.NaN },
    { answer: Number.POSITIVE_INFINITY },
    { answer: [1] },
    { answer: { nested: 1 } },
    { cleared: false },
    { answer: "high", cleared: true },
    { typed: "x", more: 1 },
  ];
  for (const entry of wrong) expect(Entry.safeParse(entry).success, JSON.stringify(entry)).toBe(false);
});

test("what is typed and noted has room to the limit and not beyond", () => {
  const long = "长".repeat(longestTyped);
  for (const schema of [Entry.safeParse({ typed: long }), Entry.safeParse({ answer: long }), Note.safeParse(long)]) {
    expect(schema.success).toBe(true);
  }
  expect(Entry.safeParse({ typed: `${long}.` }).success).toBe(false);
  expect(Entry.safeParse({ answer: `${long}.` }).success).toBe(false);
  expect(Note.safeParse(`${long}.`).success).toBe(false);
  expect(Entry.safeParse({ answer: Array(101).fill("a") }).success).toBe(false);
  expect(Entry.safeParse({ answer: ["a".repeat(101)] }).success).toBe(false);
});

test("an empty note is none, any other stays as it was written", () => {
  expect(Note.parse("")).toBeNull();
  expect(Note.parse(" \n ")).toBeNull();
  expect(Note.parse(null)).toBeNull();
  expect(Note.parse(" 含派遣\n")).toBe(" 含派遣\n");
});

test("a save names a question by its id and a revision from 0; a request holds 1 to 200", () => {
  expect(Save.parse(save)).toEqual(save);
  for (const wrong of [{ base: -1 }, { base: 1.5 }, { question: "Staff" }, { question: "a b" }, { extra: 1 }]) {
    expect(Save.safeParse({ ...save, ...wrong }).success, JSON.stringify(wrong)).toBe(false);
  }
  expect([0, 1, 200, 201].map((count) => Saves.safeParse(Array(count).fill(save)).success)).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

test("only answers are answers", () => {
  const entries = [
    { question: "a", entry: { answer: 0 } },
    { question: "b", entry: { typed: "x" } },
    { question: "c", entry: { cleared: true as const } },
    { question: "d", entry: { answer: "dont-know" } },
  ];
  expect(answersAmong(entries)).toEqual({ a: 0, d: "dont-know" });
});
