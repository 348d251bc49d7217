import { notFound, redirect } from "next/navigation";
import { wordsOf } from "#app/_view/charts/words";
import { headlineWords } from "#app/_view/ladder/headline";
import type { OfficialResult } from "#app/_view/result/result-view";
import { factHref } from "#app/[locale]/(firm)/sheets/[token]/official/fact-href";
import { openFacts } from "#app/accounts/opened-facts";
import { localeOf } from "#app/accounts/session";
import { changedSince } from "#app/acts/sheets/changed-since";
import { ladderFrom, verdictsOn } from "#app/acts/sheets/law-today";
import type { OpenFacts } from "#app/acts/sheets/open-facts";
import { tiersOf } from "#app/acts/sheets/tiers-of";
import { sentWords } from "#app/words/application-words";
import { notesOfSnapshot } from "#app/words/fact-notes";
import { database } from "#db/client";
import { hasResult, readSubmission } from "#db/sheets/snapshots";
import type { Locale } from "#lib/text/text";

export type ResultParams = Promise<{ locale: string; token: string; revision: string }>;

/** A submission of the sheet that an address names, for whoever may read it; else the page is not found. */
export async function openResult(params: ResultParams) {
  const { locale: word, token, revision: digits } = await params;
  const locale = localeOf(word) ?? notFound();
  const opened = await openFacts(token);
  if (!/^\d{1,4}$/.test(digits)) notFound();
  const outcome = await readSubmission(await database(), opened.actor, Number(digits));
  if (!outcome.ok) notFound();
  const home = `/${locale}/sheets/${token}`;
  const snapshot = outcome.value;
  // A round that does without the self-assessment gives a receipt, and no result.
  if (!hasResult(snapshot)) redirect(opened.application ? `${home}/application` : home);
  return {
    ...{ locale, opened, snapshot, home },
    base: `${home}/result/${snapshot.revision}`,
    /** Why its firm cannot open the sheet again by itself; `null` where it can. */
    sentence: opened.inRound ? sentWords(opened.inRound, locale) : null,
  };
}

export type OpenedResult = Awaited<ReturnType<typeof openResult>>;

/** What the official rules say of the facts that were submitted, and how that changed since. */
export async function officialOf({ locale, opened, snapshot, home }: OpenedResult): Promise<OfficialResult> {
  const { aim, goal, inRound, sheet, mayMend } = opened;
  const isLatest = snapshot.revision === sheet.revision;
  const changed = isLatest ? (await changedSince(await database(), opened)).length : 0;
  return {
    ...tiersOf(snapshot, { wants: goal.wants, aim, place: goal.place ?? inRound?.round.province ?? null }),
    notes: notesOfSnapshot(snapshot, locale),
    fillHref: mayMend ? `${home}/official` : null,
    factHref: mayMend ? (key, tier) => factHref(home, key, tier) : undefined,
    changed:
      changed > 0 ? { count: changed, finding: findingNow(opened, locale), href: `${home}/official#ladder` } : null,
  };
}

const findingNow = ({ facts, now, aim }: OpenFacts, locale: Locale): string =>
  headlineWords(ladderFrom(verdictsOn(facts, now), now, facts), aim, wordsOf(locale));
