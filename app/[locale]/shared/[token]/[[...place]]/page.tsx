import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { SharedResult } from "#app/_view/result/shared-result";
import { hashOfToken } from "#app/accounts/keys";
import { isLookedAt, localeOf, localeOrDefault } from "#app/accounts/session";
import { shownSnapshot } from "#app/acts/sheets/shown-snapshot";
import { sharedLook, tiersOf } from "#app/acts/sheets/tiers-of";
import { translator } from "#app/translate";
import { notesOfSnapshot } from "#app/words/fact-notes";
import { database } from "#db/client";
import { identifyShare, recordView } from "#db/sheets/shares";
import { readSnapshot } from "#db/sheets/snapshots";

type Props = {
  params: Promise<{ locale: string; token: string; place?: string[] }>;
  searchParams: Promise<{ tier?: string; tables?: string }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOrDefault((await params).locale))("manage.resultTitle") };
}

/** A result that its firm has shared: as much of it as the firm chose can be read, and nothing else. */
export default async function SharedPage({ params, searchParams }: Props) {
  const { locale: word, token, place = [] } = await params;
  const locale = localeOf(word) ?? notFound();
  const db = await database();
  const now = new Date();
  const found = await identifyShare(db, hashOfToken(token), now);
  if (found?.kind !== "reader") notFound();
  const snapshot = await readSnapshot(db, found, found.revision);
  if (!snapshot.ok) notFound();
  // One look at the result, however many of its rooms are entered.
  if (place.length === 0 && (await isLookedAt())) await recordView(db, found, now);
  const translate = translator(locale);
  const firm = snapshot.value.firmName ?? translate("manage.sharedFirm");
  return (
    <main id="main" className="sheet wide">
      <p className="notice screen">{translate("manage.sharedBanner", { firm })}</p>
      <SharedResult
        {...{ locale, place }}
        {...shownSnapshot(snapshot.value)}
        base={`/${locale}/shared/${token}`}
        shows={found.shows}
        official={
          found.shows.tiers
            ? { ...tiersOf(snapshot.value, sharedLook(found.aim)), notes: notesOfSnapshot(snapshot.value, locale) }
            : null
        }
        search={await searchParams}
      />
    </main>
  );
}
