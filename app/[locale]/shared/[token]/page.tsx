import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Result } from "#app/_view/result/result";
import { hashOfToken } from "#app/accounts/keys";
import { isLookedAt, localeOf, localeOrDefault } from "#app/accounts/session";
import { shownSnapshot } from "#app/acts/sheets/shown-snapshot";
import { translator } from "#app/translate";
import { database } from "#db/client";
import { identifyShare, recordView } from "#db/sheets/shares";
import { readSnapshot } from "#db/sheets/snapshots";

type Props = { params: Promise<{ locale: string; token: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOrDefault((await params).locale))("manage.resultTitle") };
}

/** A result that its firm has shared: can be read, and nothing else. */
export default async function SharedPage({ params }: Props) {
  const { locale: word, token } = await params;
  const locale = localeOf(word) ?? notFound();
  const db = await database();
  const now = new Date();
  const found = await identifyShare(db, hashOfToken(token), now);
  if (found?.kind !== "reader") notFound();
  const snapshot = await readSnapshot(db, found, found.revision);
  if (!snapshot.ok) notFound();
  if (await isLookedAt()) await recordView(db, found, now);
  const translate = translator(locale);
  const firm = snapshot.value.firmName ?? translate("manage.sharedFirm");
  return (
    <main id="main" className="sheet wide">
      <p className="notice screen">{translate("manage.sharedBanner", { firm })}</p>
      <Result locale={locale} {...shownSnapshot(snapshot.value)} past={[]} reader="others" />
    </main>
  );
}
