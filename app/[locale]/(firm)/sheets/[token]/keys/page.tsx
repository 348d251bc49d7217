import type { Metadata } from "next";
import { cookies } from "next/headers";
import { notFound } from "next/navigation";
import { CopyLine } from "#app/_view/copy-line";
import { PrintButton } from "#app/_view/print-button";
import { proofOfKey } from "#app/accounts/keys";
import { localeOf, localeOrDefault, openSheet, origin } from "#app/accounts/session";
import { ownSheetIn } from "#app/accounts/signed-in";
import { translator } from "#app/translate";
import { database } from "#db/client";
import { previousLink } from "#db/sheets/sheet-links";
import { environment } from "#lib/env";

type Props = {
  params: Promise<{ locale: string; token: string }>;
  searchParams: Promise<{ renewed?: string }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOrDefault((await params).locale))("keys.title") };
}

/** Link and key, shown once: the key comes in a cookie that ends with the visit of this page. */
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
  const [key = "", proof] = ((await cookies()).get("key")?.value ?? "").split(".");
  const isItsKey = proof === proofOfKey(key, token);
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
        {translate(renewed ? "renewal.keep" : sheet.organisation === null ? "keys.lead" : "keys.leadAccount")}
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
      {isItsKey ? (
        <CopyLine label={translate("keys.key")} hint={translate("keys.keyHint")} value={key} words={words} large />
      ) : (
        <p className="notice">{translate("keys.gone")}</p>
      )}
      {sheet.email && environment().SMTP_URL && renewed !== "shown" && (
        <p className="notice">{translate("keys.mailed", { email: sheet.email })}</p>
      )}
      <form method="post" action={`${home}/keys/done`} className="row screen">
        <button type="submit" className="button">
          {translate(renewed ? "renewal.go" : "keys.go")}
        </button>
        <PrintButton label={translate("keys.print")} />
      </form>
    </main>
  );
}
