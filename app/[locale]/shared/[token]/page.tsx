import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { database } from "../../../../db/client";
import { identifyShare, recordView } from "../../../../db/shares";
import { readSnapshot } from "../../../../db/snapshots";
import { Result } from "../../../_view/result/result";
import { hashOfToken } from "../../../keys";
import { isLookedAt, localeOf } from "../../../session";
import { shownSnapshot } from "../../../shown-snapshot";
import { translator } from "../../../translate";

type Props = { params: Promise<{ locale: string; token: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale) ?? "zh")("manage.resultTitle") };
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
