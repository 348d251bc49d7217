import { describe, expect, it } from "vitest";
import { basisWords, proposalBasis } from "#app/[locale]/(advisor)/clients/[client]/proposal-basis";
import { proposalsOf } from "#app/[locale]/(advisor)/clients/[client]/proposals";
import { verdictsOn } from "#app/acts/sheets/law-today";
import type { UnsignedReport } from "#lib/advising/sign-off";
import { diagnose, scorer } from "#lib/diagnosis/diagnose";
import { factsFrom } from "#lib/rules/keys";
import { locales } from "#lib/text/languages";
import { latestEdition } from "#questionnaires";

const day = new Date("2026-11-20T02:00:00Z");
const answersOf = (level: "lowest" | "highest") =>
  Object.fromEntries(
    latestEdition.sections
      .flatMap(({ questions }) => questions)
      .filter(({ kind }) => kind === "rating")
      .map(({ id }) => [id, level]),
  );
const judged = (level: "lowest" | "highest") =>
  diagnose(latestEdition, { edition: latestEdition.id, depth: "full", answers: answersOf(level) });

const claimed: UnsignedReport = {
  ...{ firmName: "江南轴承", standsOn: "submission", edition: latestEdition.id, scorer, depth: "full", year: 2025 },
  ...{ revision: 2, answeredAt: day.getTime(), answers: answersOf("highest"), diagnosis: judged("highest") },
  ...{ facts: null, ladder: null, revisions: {}, corrections: [], decided: [], corrected: null },
  ...{ correctedFacts: null, correctedLadder: null, writings: [] },
};
const correction = {
  key: "question:product-performance",
  from: null,
  to: { value: "lowest" },
  reason: "",
  by: "",
} as const;
const facts = factsFrom([["research-spending.2025", 40]]);
const corrected: UnsignedReport = {
  ...claimed,
  ...{ corrections: [correction], corrected: judged("lowest") },
  ...{ correctedFacts: facts, correctedLadder: verdictsOn(facts, day) },
};

describe.each(locales)("what a report begins from (%s)", (locale) => {
  const of = (report: UnsignedReport) => proposalsOf(proposalBasis(report, "sheet"), locale, true);

  it("follows the corrected answers and figures, and gives the advice that fits them", () => {
    const [before, after] = [of(claimed), of(corrected)];
    expect(after.texts.position).not.toBe(before.texts.position);
    expect(after.texts.tiers).not.toBe(before.texts.tiers);
    expect(after.offered.map(({ advice }) => advice)).not.toEqual(before.offered.map(({ advice }) => advice));
  });

  it("says on which answers it stands", () => {
    expect(basisWords(claimed, locale)).toMatch(/2/);
    expect(basisWords(corrected, locale)).toMatch(/1 处校正|correction/);
    expect(basisWords(claimed, locale)).not.toMatch(/校正|correction/);
  });
});
