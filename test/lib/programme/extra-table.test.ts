import { describe, expect, it } from "vitest";
import { readExtraTable } from "#lib/programme/extra-table";

const headings = ["id", "zh", "en", "kind", "required", "option", "option_zh", "option_en", "points"];
const read = (...rows: string[][]) => {
  const all = [headings, ...rows];
  return readExtraTable(
    all,
    all.map((_, place) => place + 1),
  );
};

describe("a table of questions", () => {
  it("gives questions with their options and points", () => {
    const { questions, problems } = read(
      ["park", "是否在园区", "In a park?", "yes-no", "yes", "", "", "", ""],
      ["level", "水平", "Level", "choice", "", "one", "一级", "One", "0"],
      ["level", "", "", "", "", "two", "二级", "Two", "2.5"],
    );
    expect(problems).toEqual([]);
    expect(questions).toEqual([
      { id: "park", text: { zh: "是否在园区", en: "In a park?" }, kind: "yes-no", required: true, options: [] },
      {
        id: "level",
        text: { zh: "水平", en: "Level" },
        kind: "choice",
        required: false,
        options: [
          { id: "one", text: { zh: "一级", en: "One" }, points: 0 },
          { id: "two", text: { zh: "二级", en: "Two" }, points: 2.5 },
        ],
      },
    ]);
  });

  it.each([
    [["Bad Id", "问", "Q", "text", "", "", "", "", ""], "id"],
    [["q", "", "Q", "text", "", "", "", "", ""], "text"],
    [["q", "问", "Q", "essay", "", "", "", "", ""], "kind"],
    [["q", "问", "Q", "text", "maybe", "", "", "", ""], "required"],
    [["q", "问", "Q", "choice", "", "one", "", "", "-1"], "points"],
    [["q", "问", "Q", "choice", "", "one", "", "", "1"], "no-options"],
  ])("names line and reason: %j", (row, reason) => {
    const { questions, problems } = read(row);
    expect(problems).toContainEqual(expect.objectContaining({ line: 2, reason }));
    expect(questions).toEqual([]);
  });

  it("names an id that stands for another question, and missing columns", () => {
    const text = ["q", "问", "Q", "text", "", "", "", "", ""];
    expect(read(text, ["q", "别的", "Other", "text", "", "", "", "", ""]).problems).toMatchObject([
      { line: 3, reason: "repeated", value: "q" },
    ]);
    expect(readExtraTable([["id", "zh"]], [1]).problems).toEqual([{ line: 1, reason: "columns", value: "en, kind" }]);
  });
});
