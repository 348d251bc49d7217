import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { askingBehind } from "#app/accounts/opened-asking";
import { localeOf, localeOrDefault } from "#app/accounts/session";
import { translator } from "#app/translate";
import { askerOf, dayWords } from "../asking-words";

type Props = { params: Promise<{ locale: string; token: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOrDefault((await params).locale))("fill.over.title"), robots: { index: false } };
}

/** What became of a colleague's link that was taken back or whose time is up, and whom to ask. */
export default async function OverPage({ params }: Props) {
  const { locale: word, token } = await params;
  const locale = localeOf(word) ?? notFound();
  const found = await askingBehind(token);
  if (found?.kind === "open") redirect(`/${locale}/fill/${token}`);
  if (!found || found.kind === "deleted") notFound();
  const { link, kind } = found;
  const translate = translator(locale);
  const asker = askerOf(link, locale);
  const at = kind === "revoked" && link.revokedAt ? link.revokedAt : link.expiresAt;
  return (
    <main id="main" className="sheet">
      <h1>{translate("fill.over.title")}</h1>
      <p className="lead">{translate(`fill.over.${kind}`, { asker, day: dayWords(at, locale) })}</p>
      <p>{translate("fill.over.next", { asker })}</p>
    </main>
  );
}
