import { describe, expect, it } from "vitest";
import { reviewIn } from "#app/[locale]/report-review";
import { verdictsOn } from "#app/acts/sheets/law-today";
import { notesOfSnapshot } from "#app/words/fact-notes";
import type { UnsignedReport } from "#lib/advising/sign-off";
import { diagnose, scorer } from "#lib/diagnosis/diagnose";
import { factsFrom } from "#lib/rules/keys";
import { locales } from "#lib/text/languages";
import { latestEdition } from "#questionnaires";

const submittedAt = new Date("2026-11-20T02:00:00Z");
const sheet = { edition: latestEdition.id, depth: "full", year: 2025, answers: {}, submittedAt } as const;
const clashing = factsFrom([
  ["main-business-revenue.2025", 4_600],
  ["main-product-revenue.2025", 6_500],
]);

describe.each(locales)("figures of a submission that do not go together (%s)", (locale) => {
  it("are told, those of a year as well, and are not called clean", () => {
    expect(notesOfSnapshot({ ...sheet, facts: clashing }, locale)).toHaveLength(1);
    expect(notesOfSnapshot({ ...sheet, facts: null }, locale)).toEqual([]);
  });

  it("are told of the corrected ones, too", () => {
    const diagnosis = diagnose(latestEdition, { edition: latestEdition.id, depth: "full", answers: {} });
    const report: UnsignedReport = {
      ...{ ...sheet, firmName: null, standsOn: "submission", scorer, revision: 1, answeredAt: submittedAt.getTime() },
      ...{ diagnosis, facts: {}, ladder: [], revisions: {}, decided: [], corrected: diagnosis, writings: [] },
      corrections: [{ key: "fact:main-business-revenue.2025", from: null, to: { value: 4_600 }, reason: "", by: "" }],
      ...{ correctedFacts: clashing, correctedLadder: verdictsOn(clashing, submittedAt) },
    };
    expect(reviewIn(report, locale).corrected?.tiers?.notes).toHaveLength(1);
  });
});
