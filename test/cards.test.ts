import { describe, expect, it } from "vitest";
import type { Field } from "#app/_view/section/field";
import { cardsOf } from "#app/[locale]/(firm)/sheets/[token]/sections/[section]/cards";
import { latestEdition, layoutOf } from "#questionnaires";

const { pages, cards } = layoutOf(latestEdition);
const fieldsOf = (ids: readonly string[]) => ids.map((id) => ({ id }) as Field);

describe("the cards of a page", () => {
  it("hold every question once, and those of a card follow each other", () => {
    for (const { questions } of pages) {
      const ids = questions.map(({ id }) => id);
      const shown = cardsOf(fieldsOf(ids), cards, "zh").flatMap(({ fields }): string[] => fields);
      expect(shown.toSorted()).toEqual(ids.toSorted());
    }
  });

  it("fall apart where one of their questions is not asked, or only by an answer on the page", () => {
    const pair = cards.find(({ kind }) => kind === "pair");
    const [first, second] = pair?.questions ?? [];
    if (!first || !second) throw new Error("there is a pair");
    expect(cardsOf(fieldsOf([first]), cards, "en")).toEqual([{ kind: "single", fields: [first] }]);
    const gated = fieldsOf([first, second]).map((field) => ({
      ...field,
      onlyIf: { question: "", choices: [], words: "" },
    }));
    expect(cardsOf(gated, cards, "en").map(({ kind }) => kind)).toEqual(["single", "single"]);
  });
});
