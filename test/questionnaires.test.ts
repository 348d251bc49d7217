import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { caseSheet } from "#lib/diagnosis/case-sheet";
import { diagnose } from "#lib/diagnosis/diagnose";
import { defectsOf, defectsOfCases } from "#lib/diagnosis/soundness";
import type { Sheet } from "#lib/instrument/answers";
import { factsOf } from "#lib/instrument/condition";
import { Edition, type Item, questionsOf } from "#lib/instrument/edition";
import { type Depth, isAsked, optionsOf } from "#lib/instrument/question";
import { isShown } from "#lib/instrument/shown";
import { canonical } from "#lib/text/canonical";
import type { Text } from "#lib/text/text";
import { casesOf, editionOf, editions, findEdition, findRuleSet, ruleSetFor } from "#questionnaires/index";
import { completeSheets, sampleSheets } from "./make/sheets";
import { tiny } from "./tiny-edition";

describe("the register", () => {
  it("finds editions by id, and the cases as each codes them", () => {
    expect(findEdition("2026-1")?.id).toBe("2026-1");
    expect(findEdition("1999-1")).toBeUndefined();
    const ids = ["a", "b", "c", "d", "e", "f", "g", "h", "jingcheng", "midea"];
    for (const edition of editions) expect(casesOf(edition).map(({ id }) => id)).toEqual(ids);
    expect(() => casesOf(tiny)).toThrow("edition 2000-1 is not in the register");
  });

  it("finds a rule set by id, and the law of a round or why none is known", () => {
    expect(findRuleSet("little-giant-2026")?.tier).toBe("little-giant");
    expect(findRuleSet("little-giant-1999")).toBeUndefined();
    const review = (openedOn: string) =>
      ruleSetFor({ tier: "little-giant", action: "review", openedOn, province: null });
    expect(review("2026-12-31")).toMatchObject({ ruleSet: { id: "little-giant-2022-2" } });
    expect(review("2027-01-01")).toMatchObject({ refused: "not-known" });
    expect(review("2001-01-01")).toMatchObject({ refused: "none" });
  });
});

/** Fewest and most questions asked of an exporter and of a domestic firm, in full and in quick. */
type Length = readonly [number, number];
const lengths: Record<string, readonly Length[]> & { later: readonly Length[] } = {
  "2026-1": [
    [65, 80],
    [45, 65],
    [18, 22],
    [18, 22],
  ],
  later: [
    [60, 70],
    [50, 55],
    [24, 28],
    [24, 28],
  ],
};

/** Sheets of firms that have come as far as there is to come, but for their answers to the last stage. */
function farAlong(edition: Edition, count: number, seed: number): Sheet[] {
  const { stages, partner } = edition.model;
  const before = edition.indicators.filter(({ id }) => [stages.benchmark, stages.chase, stages.surpass].includes(id));
  const reached = [...before.flatMap(({ items }) => items.flatMap(questionsOf)), ...Object.values(partner)];
  const best = edition.sections
    .flatMap(({ questions }) => questions)
    .filter(({ id }) => reached.includes(id))
    .map((question) => [question.id, optionsOf(question).at(-1)?.id ?? ""] as const);
  return completeSheets(edition, count, seed).map((sheet) => ({
    ...sheet,
    answers: { ...sheet.answers, ...Object.fromEntries(best) },
  }));
}

describe.each(editions.map((edition) => [edition.id, edition] as const))("edition %s", (_id, edition) => {
  const questions = edition.sections.flatMap((section) => section.questions);
  const items = edition.indicators.flatMap((indicator) => indicator.items);

  it("refers to nothing that it lacks", () => {
    expect(defectsOf(edition)).toEqual([]);
  });

  it("has as many questions as a manager can answer", () => {
    const { question, now, never } = edition.model.foreignSales;
    const askedOf = (sales: string, depth: Depth) =>
      questions.filter((each) => isAsked(each, depth) && isShown(each, { [question]: sales }).truth !== "no").length;
    const counts = [askedOf(now, "full"), askedOf(never, "full"), askedOf(now, "quick"), askedOf(never, "quick")];
    for (const [place, [least, most]] of (lengths[edition.id] ?? lengths.later).entries()) {
      expect(counts[place]).toBeGreaterThanOrEqual(least);
      expect(counts[place]).toBeLessThanOrEqual(most);
    }
  });

  it("measures every indicator by two items, each by its own answers", () => {
    for (const { id, items: own } of edition.indicators) {
      expect(own.length, id).toBeGreaterThanOrEqual(2);
      expect(new Set(own.map((item) => canonical(readingOf(item)))).size, id).toBe(own.length);
    }
  });

  it("asks nothing in vain: every answer is scored, a fact, decides what applies, or is named here as context", () => {
    const used = new Set<string | undefined>([
      ...items.flatMap(questionsOf),
      edition.model.foreignSales.question,
      edition.model.levelAtEntry,
      ...questions.flatMap(({ shownWhen, applicableWhen }) =>
        [shownWhen, applicableWhen].flatMap((when) => (when ? factsOf(when) : [])),
      ),
      ...edition.contradictions.flatMap(({ larger, smaller }) => [...larger, smaller]),
    ]);
    const unread = questions.filter(({ id }) => !used.has(id)).map(({ id }) => id);
    expect(unread).toEqual(edition.id === "2026-1" ? ["main-product"] : []);
  });

  it("yields quadrant, stage and profile in the quick depth", () => {
    const [sheet] = sampleSheets(edition, 200, 4).filter(
      ({ depth, answers }) =>
        depth === "quick" &&
        questions.every(
          ({ id, depth: asked }) =>
            asked === "full" ||
            (answers[id] !== undefined && answers[id] !== "dont-know" && answers[id] !== "not-applicable"),
        ),
    );
    expect(sheet).toBeDefined();
    const found = sheet && diagnose(edition, sheet);
    expect(found?.technicalStrength.quadrant).not.toBeNull();
    expect(found?.learning.stage).not.toBeNull();
    // Later editions name it only where it is likely.
    expect((found?.certainty ?? found?.networks)?.profile).not.toBeNull();
  });

  it("has words in both languages, in their own punctuation", () => {
    const wrong: string[] = [];
    for (const { zh, en } of textsIn(edition)) {
      if (/[\u4e00-\u9fff]/.test(en)) wrong.push(en);
      if (/[\u4e00-\u9fff][,;:!?]/.test(zh)) wrong.push(zh);
      if (zh.trim() !== zh || en.trim() !== en) wrong.push(zh);
    }
    expect(wrong).toEqual([]);
  });

  it("gives every piece of advice to somebody", () => {
    expect(edition.advice.length).toBeGreaterThanOrEqual(40);
    const given = new Set<string>();
    for (const sheet of [...sampleSheets(edition, 4000, 3), ...farAlong(edition, 200, 3)]) {
      for (const { id } of diagnose(edition, sheet).advice) given.add(id);
    }
    expect(edition.advice.filter(({ id }) => !given.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it("raises every flag for somebody", () => {
    const raised = new Set<string>();
    const sheets = sampleSheets(edition, 6000, 3);
    for (const sheet of sheets) for (const { id } of diagnose(edition, sheet, { seconds: 20 }).flags) raised.add(id);
    const alike = Object.fromEntries(questions.filter(({ kind }) => kind === "rating").map(({ id }) => [id, "middle"]));
    for (const { id } of diagnose(edition, { edition: edition.id, depth: "full", answers: alike }).flags)
      raised.add(id);
    const checks = [...edition.contradictions, ...edition.oddities].map(({ id }) => id);
    expect(checks.filter((id) => !raised.has(id))).toEqual([]);
  });
});

describe.each(editions.map((edition) => [edition.id, edition] as const))(
  "the published cases under %s",
  (_id, edition) => {
    const cases = casesOf(edition);

    it("are each there once, and so is what is printed of them", () => {
      expect(defectsOfCases(cases)).toEqual([]);
    });

    it.each(cases.flatMap((each) => each.snapshots.map((snapshot) => [each.id, snapshot.id, snapshot] as const)))(
      "%s, %s, are classified as in the paper",
      (_case, _snapshot, snapshot) => {
        expect(diagnose(edition, caseSheet(snapshot, edition))).toMatchObject(snapshot.expected);
      },
    );

    it("cover the rows of the model", () => {
      const expected = cases.flatMap(({ id, snapshots }) =>
        snapshots.map((snapshot) => ({ id, ...snapshot.expected })),
      );
      const having = (path: string[]) =>
        expected.filter(
          (each) =>
            path.reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], each) !==
            undefined,
        );
      expect(having(["technicalStrength", "quadrant"])).toHaveLength(15);
      expect(having(["opportunity", "path"]).length).toBeGreaterThanOrEqual(7);
      expect(having(["orientation", "entry"]).length + having(["orientation", "now"]).length).toBeGreaterThanOrEqual(
        15,
      );
      // Later editions code Jingcheng after its leap, too.
      expect(having(["learning", "stage"])).toHaveLength(edition.id === "2026-1" ? 4 : 5);
      expect(having(["learning", "fit"])).toHaveLength(3);
      expect(having(["networks", "profile"])).toHaveLength(1);
      expect(cases.find(({ id }) => id === "midea")?.events.filter(({ network }) => network)).toHaveLength(13);
    });
  },
);

describe("the codings of a published edition", () => {
  it("never change: old results keep the cases that they were drawn with", () => {
    const first = editionOf({ edition: "2026-1" });
    const answers = casesOf(first).map(({ id, snapshots }) => [
      id,
      snapshots.map((snapshot) => [snapshot.id, caseSheet(snapshot, first).answers]),
    ]);
    expect(createHash("sha256").update(canonical(answers)).digest("hex")).toBe(
      "a0e203a0a914b3056ac8060d4d99e1dcda7c6e6483b52b0740cd8d545689c39d",
    );
  });
});

describe("an unsound edition", () => {
  const defects = (change: (edition: Edition) => void) => {
    const edition = structuredClone(tiny);
    change(edition);
    return defectsOf(edition);
  };
  const questionsIn = (edition: Edition) => edition.sections[0]?.questions ?? [];

  it("is told by the name of the item", () => {
    expect(
      defects((edition) => void questionsIn(edition).push(structuredClone(questionsIn(edition)[1] as never))),
    ).toContain("2000-1: question(performance): id used twice");
    expect(defects((edition) => void edition.model.level.push("height"))).toContain(
      "2000-1: model: no indicator height",
    );
    expect(
      defects((edition) => {
        const item = edition.indicators[0]?.items[0];
        if (item?.kind === "answer") item.question = "nothing";
      }),
    ).toContain("2000-1: item(performance): no question nothing");
    expect(
      defects((edition) => {
        const item = edition.indicators[1]?.items[0];
        if (item?.kind === "number") item.question = "performance";
      }),
    ).toContain("2000-1: item(patents): performance is no number");
    expect(
      defects((edition) => {
        const item = edition.indicators[1]?.items[0];
        if (item?.kind === "number") item.breakpoints.reverse();
      }),
    ).toContain("2000-1: item(patents).breakpoints: not ascending");
    expect(defects(({ advice: [advice] }) => void advice?.improves.push("height"))).toContain(
      "2000-1: advice(light): improves no indicator height",
    );
    expect(
      defects(({ advice: [advice] }) => {
        if (advice) advice.when = { fact: "answer.performance", is: "best" };
      }),
    ).toContain("2000-1: advice(light): no option best");
    expect(
      defects(({ advice: [advice] }) => {
        if (advice) advice.when = { fact: "height", is: 3 };
      }),
    ).toContain("2000-1: advice(light): no fact height");
    expect(
      defects((edition) => {
        const question = questionsIn(edition)[1];
        if (question) question.shownWhen = { fact: "foreign-sales", is: "sometimes" };
      }),
    ).toContain("2000-1: question(performance).shownWhen: no option sometimes");
  });

  it("is refused by the schema for a key too many", () => {
    expect(Edition.safeParse({ ...tiny, colour: "red" }).success).toBe(false);
  });
});

/** What an item reads of the answers, without its worth. */
const readingOf = (item: Item) => ({
  kind: item.kind,
  questions: questionsOf(item),
  ...(item.kind === "choices" ? { options: item.options } : {}),
});

/** Every text of an edition. */
function textsIn(value: unknown): Text[] {
  if (typeof value !== "object" || value === null) return [];
  if ("zh" in value && "en" in value) return [value as Text];
  return Object.values(value).flatMap(textsIn);
}
