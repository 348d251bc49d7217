import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { PublishedCases } from "#app/_view/cases/published-cases";
import { wordsOf } from "#app/_view/charts/words";
import { evidenceWords } from "#app/_view/method/evidence-words";
import { Method } from "#app/_view/method/method";
import { sha256 } from "#db/service/seals";
import type { Edition } from "#lib/instrument/edition";
import type { Validity } from "#lib/instrument/validity";
import { languages, locales } from "#lib/text/languages";
import { meaningOf } from "#lib/text/meaning";
import type { Locale } from "#lib/text/text";
import { casesOf, editionOf, editions, latestEdition, studyLimits, validityOf } from "#questionnaires";

const textOf = (html: string) => html.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ");
/** A page is made once for all that is asked of it. */
function made(render: (edition: Edition, locale: Locale) => string) {
  const known = new Map<Edition, Partial<Record<Locale, string>>>();
  return (edition: Edition, locale: Locale): string => {
    const pages = known.get(edition) ?? {};
    known.set(edition, pages);
    pages[locale] ??= render(edition, locale);
    return pages[locale];
  };
}
const methodWith = (edition: Edition, locale: Locale, validity: Validity | null) =>
  renderToStaticMarkup(createElement(Method, { locale, edition, others: [], validity, limits: studyLimits }));
const method = made((edition, locale) => methodWith(edition, locale, validityOf(edition)));
const cases = made((edition, locale) =>
  renderToStaticMarkup(
    createElement(PublishedCases, { locale, edition, cases: casesOf(edition), limits: studyLimits }),
  ),
);

/** What stands in a page where a word is missing or was put in by its id. */
const raw = /\b(?:arithmetic|validity|method|cases|classes|laws)\.\w+\.|\{\w+\}|undefined|NaN|\[object/;

const pages = editions.flatMap((edition) => locales.map((locale) => [edition.id, locale, edition] as const));

describe.each(pages)("the pages on edition %s in %s", (_id, locale, edition) => {
  it("have words for everything", () => {
    for (const html of [method(edition, locale), cases(edition, locale)]) {
      const said = textOf(html);
      const around = (pattern: RegExp) => [...said.matchAll(new RegExp(`.{0,20}(?:${pattern.source}).{0,20}`, "g"))];
      expect(around(raw).map(([text]) => text)).toEqual([]);
      const ids = edition.sections
        .flatMap(({ questions }) => questions.map(({ id }) => id))
        .filter((id) => /-/.test(id));
      expect(ids.filter((id) => new RegExp(`[^\\w-]${id}[^\\w-]`).test(said))).toEqual([]);
      expect(around(languages[locale].foreign).map(([text]) => text)).toEqual([]);
    }
  });

  it("say what the studies say that they do not prove", () => {
    expect(studyLimits).toHaveLength(3);
    for (const { text } of studyLimits) {
      const said = renderToStaticMarkup(createElement("p", null, text[locale])).slice(3, -4);
      for (const html of [method(edition, locale), cases(edition, locale)]) expect(html).toContain(said);
    }
  });
});

describe("the second arithmetic in words", () => {
  const steps = (edition: Edition) => textOf(method(edition, "en").split('id="sources"')[0] ?? "");
  const { calibration } = latestEdition;
  if (!("arithmetic" in calibration)) throw new Error("the newest edition is scored by the second arithmetic");

  it("takes every number from the calibration", () => {
    const other: Edition = {
      ...latestEdition,
      calibration: {
        ...calibration,
        cuts: {
          ...calibration.cuts,
          level: 0.611,
          capability: 0.622,
          network: 0.633,
          identification: 0.644,
          orientation: 0.655,
        },
        errors: { level: 0.111, choices: 0.122, number: 0.133, leniency: 0.144, verified: 0.71 },
        calibration: { weights: 0.77, cut: 0.088 },
        size: { typical: 987, exponent: 0.91 },
        growth: { added: 7.7, few: 8.8, sd: 0.199 },
        verdicts: { clear: 0.93, likely: 0.73 },
        enough: { indicator: 0.61, dimension: 7 },
        milestones: { needed: 2.3, of: 9 },
        coupling: { loose: 0.211, tight: 0.222, reciprocity: 0.233 },
        mode: { twoWay: 0.311, mutual: 0.322, equal: 0.333, shared: 0.344 },
      },
    };
    const said = steps(other);
    const numbers =
      "61.1 62.2 63.3 64.4 65.5 11.1 12.2 13.3 14.4 0.71 0.77 8.8 987 0.91 7.7 19.9 93% 73% 61% 7 2.3 9 21.1 22.2 23.3 31.1 32.2 33.3 34.4";
    expect(numbers.split(" ").filter((number) => !said.includes(number))).toEqual([]);
    // Of the calibration's own numbers none is left, but those that mean something else as well.
    const before = [" 17,", " 0.35", " 120)", "80%", "60%"];
    expect(before.filter((number) => !steps(latestEdition).includes(number))).toEqual([]);
    expect(before.filter((number) => said.includes(number))).toEqual([]);
  });

  it("is told of the editions that are scored by it, and the first of the others", () => {
    expect(steps(latestEdition)).toContain("“Don’t know” never pays");
    expect(steps(editionOf({ edition: "2026-1" }))).not.toContain("never pays");
    expect(steps(editionOf({ edition: "2026-1" }))).toContain("the square root of (p3+1)/(p1+1)");
    expect(method(editionOf({ edition: "2026-1" }), "en")).not.toContain('id="evidence"');
  });

  it("names the questions that are necessary or may not apply", () => {
    const questions = latestEdition.sections.flatMap((section) => section.questions);
    const necessary = latestEdition.indicators.flatMap(({ items }) => items.filter((item) => item.necessary));
    expect(necessary).toHaveLength(4);
    for (const item of necessary) {
      const question = questions.find(({ id }) => "question" in item && id === item.question);
      expect(steps(latestEdition)).toContain(question?.text.en.replace(/&/g, "&amp;").replace(/\?$/, ""));
    }
  });
});

describe("the evidence", () => {
  const known = editions.flatMap((edition) => validityOf(edition) ?? []);

  it("is there for the newest edition, and of what it means now", () => {
    expect(known.map(({ edition }) => edition)).toContain(latestEdition.id);
    for (const { edition, seal } of known) expect(seal, edition).toBe(sha256(meaningOf(editionOf({ edition }))));
  });

  it.each(locales)("has words in %s for every claim, table and finding", (locale) => {
    const words = wordsOf(locale);
    const texts = known.flatMap(({ claims }) =>
      claims.flatMap(({ title, rows }) => [title, ...rows.map(({ key }) => key)]),
    );
    expect([...new Set(texts)].filter((text) => evidenceWords(text, words) === null)).toEqual([]);
    for (const { claims } of known)
      for (const { id, population } of claims) {
        expect(words.translate.has(`validity.claims.${id}.title` as "validity.claims.a.title"), id).toBe(true);
        const kind = `validity.populations.${population.replaceAll(" ", "-")}` as "validity.populations.random";
        expect(words.translate.has(kind), population).toBe(true);
      }
  });

  it("shows of every claim how many, by what seed, what was required and what was found", () => {
    const [claim] = known[0]?.claims ?? [];
    if (!claim || !known[0]) throw new Error("no claim");
    const one = {
      ...known[0],
      claims: [
        {
          ...claim,
          seed: 4711,
          rows: [
            {
              ...claim.rows[0],
              key: "all classes",
              n: 1234,
              figures: [0.876],
              unit: "share",
              limit: { atLeast: 0.9 },
              isHeld: false,
            },
          ],
        },
      ],
    };
    const said = textOf(methodWith(latestEdition, "en", one as (typeof known)[0]));
    for (const part of ["seed 4711", "all classes that stay 1,234 at least 90% 87.6% not kept", "0 of 1 kept"])
      expect(said).toContain(part);
    expect(textOf(methodWith(latestEdition, "zh", null))).toContain("这一版的数字还没有跑出来");
  });
});
