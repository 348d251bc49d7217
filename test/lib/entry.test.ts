import { expect, test } from "vitest";
import { SentEntries } from "#lib/entry/entry";
import { longestTyped } from "#lib/entry/form-text";

const save = { key: "question:staff", entry: { value: 120 }, note: null, base: 0 };
const readsAs = (entry: unknown) => SentEntries.safeParse([{ ...save, entry }]).data?.[0]?.entry;
const noteAs = (note: unknown) => SentEntries.safeParse([{ ...save, note }]).data?.[0]?.note;

test("an entry is exactly one of a value, something typed, or cleared", () => {
  for (const entry of [{ value: "high" }, { value: 0 }, { value: ["a", "b"] }, { typed: "" }, { cleared: true }])
    expect(readsAs(entry)).toEqual(entry);
  const wrong = [
    {},
    null,
    "high",
    { value: null },
    { value: true },
    { value: Number.NaN },
    { value: Number.POSITIVE_INFINITY },
    { value: [1] },
    { value: { nested: 1 } },
    { cleared: false },
    { value: "high", cleared: true },
    { value: "high", answer: "high" },
    { typed: "x", more: 1 },
  ];
  for (const entry of wrong) expect(readsAs(entry), JSON.stringify(entry)).toBeUndefined();
});

test("what browsers kept from before values had that name is read as the same", () => {
  expect(readsAs({ answer: "high" })).toEqual({ value: "high" });
});

test("a value and a note have room to the limit and not beyond; a list that is typed has more", () => {
  const long = "长".repeat(longestTyped);
  expect([readsAs({ typed: long }), readsAs({ value: long }), noteAs(long)]).toEqual([
    { typed: long },
    { value: long },
    long,
  ]);
  expect(readsAs({ typed: "x".repeat(600_000) })).toBeDefined();
  expect(readsAs({ typed: "x".repeat(600_001) })).toBeUndefined();
  expect(readsAs({ value: `${long}.` })).toBeUndefined();
  // A character may take many units: how many a note has is asked where it can be told.
  expect(noteAs("長".repeat(10 * longestTyped))).toBeDefined();
  expect(noteAs(`${"長".repeat(10 * longestTyped)}.`)).toBeUndefined();
  expect(readsAs({ value: Array(101).fill("a") })).toBeUndefined();
  expect(readsAs({ value: ["a".repeat(101)] })).toBeUndefined();
});

test("an empty note is none, any other stays as it was written, and without one that which stands is kept", () => {
  expect(noteAs("")).toBeNull();
  expect(noteAs(" \n ")).toBeNull();
  expect(noteAs(null)).toBeNull();
  expect(noteAs(" 含派遣\n")).toBe(" 含派遣\n");
  const { note: _, ...without } = save;
  expect(SentEntries.parse([without])[0]).toEqual(without);
});

test("a save names a question or a fact by its key and a revision from 0; a request holds 1 to 200", () => {
  for (const key of ["question:staff", "fact:revenue.2025", "fact:uscc", "round:extra.q1", "round:lack.figure.staff"])
    expect(SentEntries.safeParse([{ ...save, key }]).success, key).toBe(true);
  for (const wrong of [
    { base: -1 },
    { base: 1.5 },
    { key: "staff" },
    { key: "question:Staff" },
    { key: "question:a b" },
    { key: "other:staff" },
    { key: "fact:constructor[]" },
    { extra: 1 },
  ])
    expect(SentEntries.safeParse([{ ...save, ...wrong }]).success, JSON.stringify(wrong)).toBe(false);
  expect([0, 1, 200, 201].map((count) => SentEntries.safeParse(Array(count).fill(save)).success)).toEqual([
    false,
    true,
    true,
    false,
  ]);
});
