import { tiersFinding } from "#app/_view/result/tiers-room";
import { viewOf } from "#app/_view/result/view-of";
import { ladderFrom, verdictsOn } from "#app/acts/sheets/law-today";
import type { Judged } from "#lib/advising/review";
import type { Edition } from "#lib/instrument/edition";
import type { Depth } from "#lib/instrument/question";
import { goalIn } from "#lib/programme/goal";
import type { FactKey, FactValue, FirmFacts } from "#lib/rules/fact";
import type { Verdict } from "#lib/rules/verdict";
import type { Locale } from "#lib/text/text";
import { casesOf } from "#questionnaires";

type Sheet = Pick<Judged, "answers" | "diagnosis"> & {
  locale: Locale;
  edition: Edition;
  depth: Depth;
  year: number;
  firmName: string | null;
  at: Date;
};

/** How far a firm is from its tier by its figures, in a sentence; `null` where there are none. */
export function tierWords(sheet: Sheet, facts: FirmFacts, verdicts?: readonly Verdict[]): string | null {
  if (Object.keys(facts).length === 0) return null;
  const { locale, edition, diagnosis, answers, depth, year, firmName, at } = sheet;
  const values = new Map(Object.entries(facts) as [FactKey, FactValue][]);
  const steps = ladderFrom(verdicts ?? verdictsOn(facts, at), at, facts);
  const view = viewOf({
    ...{ locale, edition, diagnosis, answers, reader: "others", past: [], base: "", cases: casesOf(edition) },
    header: { firmName, submittedAt: at, year, depth, revision: 0 },
    official: {
      ...{ steps, wants: "both", aim: goalIn(values, null).tier, lines: [], duties: [], notes: [] },
      ...{ fillHref: null, changed: null },
    },
  });
  return tiersFinding(view);
}
