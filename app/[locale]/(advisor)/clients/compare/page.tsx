import { notFound } from "next/navigation";
import { CompareClients } from "#app/_view/advising/compare-clients";
import { pageTitle } from "#app/[locale]/page-title";
import { paramsIn } from "#app/[locale]/params-in";
import { localeOf, requireRight } from "#app/accounts/session";
import { compareClients } from "#app/acts/advising/compare-clients";
import { database } from "#db/client";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Record<string, string | string[]>> };

export const generateMetadata = pageTitle("practice.compare.title");

/** Up to six clients of the practice side by side. */
export default async function CompareClientsPage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale) ?? notFound();
  const { actor } = await requireRight(locale, "read-clients");
  const sheets = paramsIn(await searchParams).getAll("sheet");
  const found = await compareClients(await database(), actor, sheets, new Date());
  if (!found.ok) notFound();
  return (
    <main id="main" className="sheet wide" data-wide>
      <CompareClients {...{ locale, home: `/${locale}/clients` }} {...found.value} />
    </main>
  );
}
