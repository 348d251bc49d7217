import { notFound } from "next/navigation";
import { Register } from "#app/_view/register/register";
import { pageTitle } from "#app/[locale]/page-title";
import { localeOf, requireRight } from "#app/accounts/session";
import { lookInRegister, registerTiers } from "#app/acts/programme/register";
import { translator } from "#app/translate";
import { database } from "#db/client";
import { mayWithin } from "#lib/access";
import { askedRegister } from "./asked-register";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const generateMetadata = pageTitle("register.title");

const pageLength = 50;

/** Who of a bureau's firms holds which title until when, and what is due. */
export default async function RegisterPage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale) ?? notFound();
  const { actor } = await requireRight(locale, "read-register");
  const { query, shown } = askedRegister(await searchParams);
  const wish = { ...query, most: pageLength + 1 };
  const found = await lookInRegister(await database(), actor, "read-application", wish, new Date());
  if (!found.ok) notFound();
  const translate = translator(locale);
  const lines = found.value.slice(0, pageLength);
  return (
    <main id="main" className="sheet wide">
      <h1>{translate("register.title")}</h1>
      <p className="lead">{translate("register.lead")}</p>
      <Register
        translate={translate}
        home={`/${locale}/register`}
        query={shown}
        tiers={registerTiers}
        lines={lines}
        isFirst={query.after === undefined}
        next={found.value.length > pageLength ? (lines.at(-1)?.rank ?? null) : null}
        mayExport={mayWithin(actor, "create-round")}
      />
    </main>
  );
}
