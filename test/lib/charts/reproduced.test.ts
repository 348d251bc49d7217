import { describe, expect, it } from "vitest";
import { basesOf, differentAnswers, sayBasis } from "#lib/charts/bases";
import { type ClassId, isReproduced, reproducedClasses, tallyOf, totalOf } from "#lib/charts/reproduced";
import { caseSheet } from "#lib/diagnosis/case-sheet";
import { isShown } from "#lib/instrument/shown";
import { casesOf, editionOf, latestEdition } from "#questionnaires";

const cases = casesOf(latestEdition);
const reproduced = cases.map((each) => reproducedClasses(latestEdition, each));
const periodsOf = (id: string) => reproduced[cases.findIndex((each) => each.id === id)] ?? [];
const classOf = (id: string, period: string, kind: ClassId) =>
  periodsOf(id)
    .find(({ snapshot }) => snapshot.id === period)
    ?.classes.find((each) => each.id === kind);

describe("the classes that the studies give", () => {
  it("come out of all coded answers, every one", () => {
    const rows = reproduced.flatMap((periods) => periods.flatMap(({ classes }) => classes));
    expect(rows.filter((row) => row.published && !isReproduced(row, row.all))).toEqual([]);
    const total = totalOf(tallyOf(reproduced));
    expect(total.all).toBe(total.published);
  });

  it("come out without the answers that we judged, but for the type", () => {
    for (const { id, tally } of tallyOf(reproduced)) {
      expect([id, tally.unjudged]).toEqual([id, id === "quadrant" ? 0 : tally.published]);
    }
  });

  it("are one type a firm: what it is later is ours", () => {
    const types = "abcdefgh"
      .split("")
      .flatMap((id) =>
        periodsOf(id).flatMap(({ snapshot, classes }) =>
          classes.filter((each) => each.id === "quadrant").map(({ published }) => [snapshot.id, published?.isOurs]),
        ),
      );
    expect(types.filter(([period]) => period === "entry")).toEqual(Array(8).fill(["entry", false]));
    expect(types.filter(([period]) => period !== "entry")).toEqual(Array(7).fill(["later", true]));
    expect(tallyOf(reproduced).find(({ id }) => id === "quadrant")?.tally.published).toBe(8);
  });

  it("come with how sure they are, and tell of the entry once", () => {
    expect(classOf("c", "entry", "quadrant")?.all?.sure).toMatchObject({ class: "discontinuity", onTheLine: false });
    expect(classOf("c", "entry", "quadrant")?.unjudged).toBeNull();
    expect(classOf("c", "later", "path")?.all?.sure).toMatchObject({ class: 2, certainty: "clear" });
    expect(classOf("c", "later", "identificationEntry")).toBeUndefined();
  });

  it("have Jingcheng's leap behind it at the fifth time, which is ours", () => {
    expect(periodsOf("jingcheng").map(({ snapshot }) => snapshot.id)).toEqual([
      "benchmark",
      "chase",
      "surpass",
      "overturn",
      "leapt",
    ]);
    expect(classOf("jingcheng", "overturn", "stage")?.all).toMatchObject({ value: "overturn", isCompleted: false });
    const leapt = classOf("jingcheng", "leapt", "stage");
    expect(leapt).toMatchObject({ published: { isOurs: true, isCompleted: true }, all: { isCompleted: true } });
  });

  it("are told of the first edition as well, whose codings do not say what they rest on", () => {
    const first = editionOf({ edition: "2026-1" });
    const before = casesOf(first).map((each) => reproducedClasses(first, each));
    expect([sayBasis(casesOf(first)), sayBasis(cases)]).toEqual([false, true]);
    const [entry] = before[0] ?? [];
    expect(entry?.classes[0]).toMatchObject({ id: "quadrant", all: { value: "backward", sure: null } });
    expect(totalOf(tallyOf(before))).toMatchObject({ open: 0 });
  });
});

describe("what coded answers rest on", () => {
  it("is counted for every sheet, with what the study is silent of", () => {
    for (const { snapshots } of cases)
      for (const snapshot of snapshots) {
        const { printed, implied, judged, silent } = basesOf(latestEdition, snapshot);
        expect(printed + implied + judged).toBe(Object.keys(snapshot.answers).length);
        const { answers } = caseSheet(snapshot, latestEdition);
        const shown = latestEdition.sections
          .flatMap(({ questions }) => questions)
          .filter((question) => isShown(question, answers).truth !== "no");
        expect(silent).toBe(shown.filter(({ id }) => !(id in answers)).length);
      }
  });

  it("is counted once for an answer that stays the same", () => {
    const { all, printed, implied, judged } = differentAnswers(cases);
    expect(printed + implied + judged).toBe(all);
    const every = cases.flatMap(({ snapshots }) => snapshots.flatMap(({ answers }) => Object.keys(answers)));
    expect(all).toBeLessThan(every.length);
    expect(judged).toBeLessThan(all / 5);
  });
});
