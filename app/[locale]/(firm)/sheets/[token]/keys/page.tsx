import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { CopyLine } from "#app/_view/copy-line";
import { PrintButton } from "#app/_view/print-button";
import { keyToKeep } from "#app/accounts/key-cookie";
import { localeOf, localeOrDefault, openSheet, origin } from "#app/accounts/session";
import { ownSheetIn } from "#app/accounts/signed-in";
import { ownPath } from "#app/forms/way-back";
import { translator } from "#app/translate";
import { database } from "#db/client";
import { previousLink } from "#db/sheets/sheet-links";

type Props = {
  params: Promise<{ locale: string; token: string }>;
  searchParams: Promise<{ renewed?: string }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOrDefault((await params).locale))("keys.title") };
}

/** The page of a sheet that leads here, to go back to; `null` for any other. */
async function pageBefore(home: string): Promise<string | null> {
  const referer = (await headers()).get("referer") ?? "";
  if (!URL.canParse(referer)) return null;
  const { pathname, search } = new URL(referer);
  return pathname.startsWith(`${home}/`) && pathname !== `${home}/keys` ? ownPath(pathname + search) : null;
}

/** Link and key: the key comes in a cookie that ends when somebody says here that it is kept. */
export default async function KeysPage({ params, searchParams }: Props) {
  const { locale: word, token } = await params;
  const locale = localeOf(word) ?? notFound();
  // A sheet that is open to a firm's people by their accounts has no link here to keep.
  if (ownSheetIn(token) !== null) notFound();
  const { sheet, actor } = await openSheet(token);
  const previous = await previousLink(await database(), actor);
  const { renewed } = await searchParams;
  const translate = translator(locale);
  const home = `/${locale}/sheets/${token}`;
  const kept = await keyToKeep(token);
  const time = { mailed: String(kept?.isMailed ?? false) };
  const before = renewed ? null : await pageBefore(home);
  const words = { copy: translate("keys.copy"), copied: translate("keys.copied") };
  const firm = sheet.firmName ? `${sheet.firmName} · ` : "";
  return (
    <main id="main" className="sheet">
      <h1>{translate(renewed ? "renewal.doneTitle" : "keys.title")}</h1>
      {renewed && (
        <p className="notice" role="status">
          {translate("renewal.done")}
        </p>
      )}
      <p className="lead">
        {translate(renewed ? "renewal.keep" : sheet.organisation === null ? "keys.lead" : "keys.leadAccount", time)}
      </p>
      <p>
        <strong>{translate("keys.forSheet", { firm, year: String(sheet.year) })}</strong>
      </p>
      {previous !== null && !renewed && (
        <p className="notice">{translate(previous === "ended" ? "keys.followsEnded" : "keys.follows")}</p>
      )}
      <CopyLine
        label={translate("keys.link")}
        hint={translate("keys.linkHint")}
        value={`${await origin()}${home}`}
        words={words}
      />
      {kept ? (
        <CopyLine label={translate("keys.key")} hint={translate("keys.keyHint")} value={kept.key} words={words} large />
      ) : (
        <p className="notice">{translate("keys.gone")}</p>
      )}
      {sheet.email && kept?.isMailed && <p className="notice">{translate("keys.mailed", { email: sheet.email })}</p>}
      <form method="post" action={`${home}/keys/done`} className="row screen">
        {before !== null && <input type="hidden" name="return" value={before} />}
        <button type="submit" className="button">
          {translate(renewed ? "renewal.go" : "keys.go")}
        </button>
        <PrintButton label={translate("keys.print")} />
      </form>
    </main>
  );
}
