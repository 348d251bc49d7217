import { describe, expect, it } from "vitest";
import { defectsOfPresentation, fitting, pagesOf } from "#lib/instrument/presentation";
import { byLocale } from "#lib/text/languages";
import { editions, latestEdition, layoutOf, pageOfQuestion } from "#questionnaires";
import { tiny as tinyEdition } from "../tiny-edition";

const words = (text: string) => byLocale(() => text);
const ids = (kind: string) =>
  tinyEdition.sections.flatMap(({ questions }) => questions.filter((each) => each.kind === kind)).map(({ id }) => id);
const heading = { text: words("text"), help: words("help") };
const columns: [ReturnType<typeof words>, ReturnType<typeof words>] = [words("then"), words("now")];
const defectsOf = (presentation: Partial<Parameters<typeof defectsOfPresentation>[0]>) =>
  defectsOfPresentation({ edition: tinyEdition.id, pages: [], cards: [], ...presentation }, tinyEdition);

describe("the layout of an edition", () => {
  it("asks every question once, in the order of the sections, whatever stands on one page", () => {
    for (const edition of editions) {
      const { pages } = layoutOf(edition);
      const asked = (sections: readonly { questions: readonly { id: string }[] }[]) =>
        sections.flatMap(({ questions }) => questions.map(({ id }) => id));
      expect(asked(pages)).toEqual(asked(edition.sections));
      for (const { id, questions } of pages)
        for (const each of questions) expect(pageOfQuestion(edition, each.id)).toBe(id);
    }
  });

  it("puts then and now abroad on one page", () => {
    const { pages } = layoutOf(latestEdition);
    expect(pages.length).toBe(latestEdition.sections.length - 1);
  });

  it("joins sections under the id of the first", () => {
    const [, first, second, ...rest] = latestEdition.sections;
    if (!first || !second) throw new Error("there are sections");
    const pages = [{ sections: [first.id, second.id], title: words("page"), intro: words("intro") }];
    const [before, page, ...others] = pagesOf(latestEdition, { pages });
    expect(page).toMatchObject({ id: first.id, title: words("page") });
    expect(page?.questions).toEqual([...first.questions, ...second.questions]);
    expect([before, ...others]).toEqual([latestEdition.sections[0], ...rest]);
  });

  it("is refused where it names nothing, twice the same, or steps that do not fit", () => {
    const [one = "", two = ""] = ids("rating");
    const [number = ""] = ids("number");
    const pair = (a: string, b: string, more = {}) => ({
      ...{ kind: "pair" as const, questions: [a, b] as [string, string], columns, ...heading, ...more },
    });
    expect(defectsOf({})).toEqual([]);
    expect(defectsOf({ cards: [pair(one, "nothing")] }).join()).toContain("no question nothing");
    expect(defectsOf({ cards: [pair(one, one)] }).join()).toContain(`question ${one} twice`);
    expect(defectsOf({ cards: [pair(one, number)] }).join()).toContain("have not the same steps");
    expect(defectsOf({ cards: [pair(one, two, { options: [words("a")] })] }).join()).toContain(
      "have not the same steps",
    );
    expect(
      defectsOf({ pages: [{ sections: ["none", "none"], title: words("page"), intro: words("intro") }] }).join(),
    ).toContain("section none twice");
  });

  it("is the earlier edition's as far as that fits, where there is none", () => {
    const [one = "", two = ""] = ids("rating");
    const fit = { kind: "pair" as const, questions: [one, two] as [string, string], columns, ...heading };
    const gone = { ...fit, questions: [one, "gone"] as [string, string] };
    const pages = [{ sections: ["none", "gone"], title: words("page"), intro: words("intro") }];
    expect(fitting({ edition: "2025-1", pages, cards: [gone, fit] }, tinyEdition)).toEqual({
      ...{ edition: tinyEdition.id, pages: [], cards: [fit] },
    });
    expect(fitting(undefined, tinyEdition)).toMatchObject({ pages: [], cards: [] });
  });
});
