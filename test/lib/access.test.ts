import { expect, test } from "vitest";
import { type Act, type Actor, may, refusalOf, type SheetState } from "../../lib/access";

const acts: Record<Act, true> = {
  "read-sheet": true,
  answer: true,
  submit: true,
  reopen: true,
  "read-result": true,
  download: true,
  "start-next": true,
  share: true,
  "revoke-share": true,
  delete: true,
};
const everyAct = Object.keys(acts) as Act[];
const states: SheetState[] = ["draft", "submitted"];
const firm: Actor = { kind: "firm", sheet: "ours" };
const reader: Actor = { kind: "reader", sheet: "ours", share: "share", revision: 1 };

const allowed = (actor: Actor, state: SheetState, id = "ours") =>
  everyAct.filter((act) => may(actor, act, { id, state })).sort();

test("a firm does everything with its own sheet that the sheet's state allows", () => {
  const always = ["delete", "download", "read-result", "read-sheet", "revoke-share", "share", "start-next"];
  expect(allowed(firm, "draft")).toEqual([...always, "answer", "submit"].sort());
  expect(allowed(firm, "submitted")).toEqual([...always, "reopen"].sort());
});

test("a reader reads the result and does nothing else", () => {
  for (const state of states) expect(allowed(reader, state)).toEqual(["read-result"]);
});

test("nobody does anything with a sheet of somebody else", () => {
  for (const state of states) {
    expect(allowed({ kind: "stranger" }, state)).toEqual([]);
    expect(allowed(firm, state, "theirs")).toEqual([]);
    expect(allowed(reader, state, "theirs")).toEqual([]);
  }
});

test("a refusal tells the state only to whom the sheet belongs", () => {
  expect(refusalOf(firm, "answer", { id: "ours", state: "submitted" })).toBe("not-draft");
  expect(refusalOf(firm, "reopen", { id: "ours", state: "draft" })).toBe("not-submitted");
  expect(refusalOf(reader, "answer", { id: "ours", state: "submitted" })).toBe("not-found");
  expect(refusalOf(firm, "answer", { id: "theirs", state: "submitted" })).toBe("not-found");
  expect(refusalOf({ kind: "stranger" }, "reopen", { id: "ours", state: "draft" })).toBe("not-found");
});
