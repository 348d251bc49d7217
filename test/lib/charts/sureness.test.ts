import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { classWords, sureLine } from "#app/_view/charts/sure-words";
import { wordsOf } from "#app/_view/charts/words";
import { strengthHeadline, strengthWords } from "#app/_view/result/strength";
import { networkChart } from "#lib/charts/networks";
import { notToldInQuick } from "#lib/charts/quick";
import {
  classIds,
  nearnessOf,
  networksOpen,
  otherShareShown,
  shareShown,
  strengthShown,
  sureOf,
  sureOfAll,
  withheldAmong,
} from "#lib/charts/sureness";
import { diagnose } from "#lib/diagnosis/diagnose";
import type { Answers } from "#lib/instrument/answers";
import type { Edition } from "#lib/instrument/edition";
import type { Depth } from "#lib/instrument/question";
import type { Reader } from "#lib/messages/messages";
import { locales } from "#lib/text/languages";
import { latestEdition as edition, findEdition } from "#questionnaires";
import { answersOf, completeSheets, sampleSheets } from "../../make/sheets";

const first = findEdition("2026-1") as Edition;
const diagnosed = (answers: Answers, depth: Depth = "full", under = edition) =>
  diagnose(under, { edition: under.id, depth, answers });
const readers: Reader[] = ["firm", "others"];
const allWords = locales.flatMap((locale) => readers.map((reader) => wordsOf(locale, reader)));
const whole = completeSheets(edition, 200, 4).map(({ answers }) => ({ answers, diagnosis: diagnosed(answers) }));

describe("a probability as it is shown", () => {
  it("is in whole per cents from 5 to 95, and no closer than that beyond", () => {
    const shown = [0, 0.049, 0.05, 0.796, 0.95, 0.951, 1].map(shareShown);
    expect(shown.map(({ as, percent }) => `${as} ${percent}`)).toEqual([
      "under 5",
      "under 5",
      "whole 5",
      "whole 79",
      "whole 95",
      "over 95",
      "over 95",
    ]);
  });

  it("never rounds a class up to a verdict that it has not, and adds up with the one beside it", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.05, max: 0.95, noNaN: true }), (probability) => {
        const { percent } = shareShown(probability);
        expect(percent / 100).toBeLessThanOrEqual(probability + 1e-9);
        const both = percent + otherShareShown(1 - probability).percent;
        expect([99, 100]).toContain(both);
      }),
    );
  });
});

describe("how near the line a dimension stands", () => {
  const sure = (found: string, probability: number, onTheLine = false) => ({
    class: found,
    probability,
    answers: probability,
    calibration: 1,
    certainty: "borderline" as const,
    onTheLine,
    neighbour: null,
  });
  it("goes by the probability, whatever else keeps its verdict from being clear", () => {
    const at = (found: string, probability: number) =>
      nearnessOf(sure(found, probability), "high", edition.calibration, false);
    expect([at("high", 0.8), at("high", 0.79), at("low", 0.6), at("low", 0.59)]).toEqual([
      { side: "over", near: "clear" },
      { side: "over", near: "likely" },
      { side: "under", near: "likely" },
      { side: "under", near: "borderline" },
    ]);
  });

  it("is on no side of a line that it stands on", () => {
    expect(nearnessOf(sure("low", 0.5, true), "high", edition.calibration, false)).toEqual({ side: "on", near: "on" });
    expect(nearnessOf(sure("low", 0.2), "high", edition.calibration, true)).toEqual({ side: "open", near: "open" });
  });
});

describe("the strength of a firm", () => {
  it("is told by the first arithmetic's editions as before, without any of this", () => {
    for (const { answers, depth } of sampleSheets(first, 50, 3)) {
      const diagnosis = diagnosed(answers, depth, first);
      expect(strengthShown(first, diagnosis)).toBeNull();
      expect(sureOfAll(diagnosis)).toEqual([]);
      expect(notToldInQuick(first, diagnosis, answers, depth)).toEqual([]);
    }
  });

  it("has words in every language and for every reader, with shares from 5 to 95 per cent", () => {
    fc.assert(
      fc.property(answersOf(edition), (answers) => {
        const diagnosis = diagnosed(answers);
        const shown = strengthShown(edition, diagnosis);
        expect(shown === null).toBe(diagnosis.technicalStrength.quadrant === null);
        if (!shown) return;
        for (const words of allWords) {
          const said = `${strengthHeadline(shown, words)} ${strengthWords(shown, words)}`;
          expect(said).not.toMatch(/sureness|undefined|[{}]/);
          for (const [, percent] of said.matchAll(/(\d+)%/g)) {
            expect(Number(percent)).toBeGreaterThanOrEqual(5);
            expect(Number(percent)).toBeLessThanOrEqual(95);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it("names both classes and the answers that settle it where withheld ones decide", () => {
    const [words] = allWords;
    const ranged = sampleSheets(edition, 300, 8).flatMap(({ answers, depth }) => {
      const shown = strengthShown(edition, diagnosed(answers, depth));
      return shown?.range && words ? [{ shown, range: shown.range, words }] : [];
    });
    expect(ranged.length).toBeGreaterThan(10);
    for (const { shown, range, words } of ranged) {
      expect(shown.settling.length).toBeGreaterThan(0);
      const headline = strengthHeadline(shown, words);
      expect(headline).toContain(classWords("quadrant", range.from, words));
      expect(headline).toContain(classWords("quadrant", range.to, words));
    }
  });

  it("hedges its headline beside answers that contradict each other", () => {
    const contradictory = whole.filter(({ diagnosis }) => diagnosis.flags.some(({ kind }) => kind === "contradiction"));
    expect(contradictory.length).toBeGreaterThan(10);
    for (const { diagnosis } of contradictory) {
      const shown = strengthShown(edition, diagnosis);
      expect(shown === null || shown.doubt === "contradictory").toBe(true);
      for (const { sure } of sureOfAll(diagnosis)) expect(sure.certainty).not.toBe("clear");
    }
  });
});

describe("how sure each class is", () => {
  it("has a line for every class found, in every language", () => {
    for (const { diagnosis } of whole) {
      const all = sureOfAll(diagnosis);
      expect(all.map(({ id }) => id)).toEqual(classIds.filter((id) => sureOf(diagnosis, id) !== null));
      for (const words of allWords)
        for (const each of all) expect(sureLine(each, words)).not.toMatch(/sureness|classes\.|undefined|[{}]/);
    }
  });

  it("leaves no profile without a name unless it says which networks leave it open", () => {
    for (const { diagnosis } of whole) {
      const { profile } = diagnosis.networks;
      expect(networksOpen(diagnosis).length > 0).toBe(profile === null && diagnosis.certainty?.profile !== null);
    }
  });
});

describe("what counts at its lowest", () => {
  const { question, never, now } = edition.model.foreignSales;
  const host = [edition.model.networks.government.host];

  it("is not what other answers leave out, of which the networks say so", () => {
    const at = (sales: string) => {
      const answers = { [question]: sales };
      const { networks } = networkChart(edition, diagnosed(answers), undefined, answers);
      return {
        leftOut: networks.flatMap(({ parts }) => parts.flatMap(({ id, isLeftOut }) => (isLeftOut ? id : []))),
        open: withheldAmong(edition, "full", answers, host).blank > 0,
      };
    };
    expect(at(never)).toEqual({ leftOut: ["host", "overseas"], open: false });
    expect(at(now)).toEqual({ leftOut: [], open: true });
  });
});

describe("what the quick version cannot tell", () => {
  it("is named once for a firm that sells abroad, and is nothing in the full one", () => {
    for (const { answers } of whole.slice(0, 50)) {
      const quick = notToldInQuick(edition, diagnosed(answers, "quick"), answers, "quick");
      expect(quick).toContain("mode");
      expect(quick.includes("direction")).toBe(
        answers[edition.model.foreignSales.question] !== edition.model.foreignSales.never,
      );
      expect(notToldInQuick(edition, diagnosed(answers), answers, "full")).toEqual([]);
    }
  });
});
