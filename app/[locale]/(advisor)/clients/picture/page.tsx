import { notFound } from "next/navigation";
import { PracticePicture } from "#app/_view/advising/practice-picture";
import { pageTitle } from "#app/[locale]/page-title";
import { localeOf, requireRight } from "#app/accounts/session";
import { practicePicture } from "#app/acts/advising/practice-picture";
import { database } from "#db/client";

type Props = { params: Promise<{ locale: string }> };

export const generateMetadata = pageTitle("practice.picture.title");

/** The clients of a practice together, for whoever leads it. */
export default async function PracticePicturePage({ params }: Props) {
  const locale = localeOf((await params).locale) ?? notFound();
  const { actor } = await requireRight(locale, "read-clients");
  const found = await practicePicture(await database(), actor, new Date());
  return (
    <main id="main" className="sheet">
      <PracticePicture locale={locale} home={`/${locale}/clients`} picture={found.ok ? found.value : "leadOnly"} />
    </main>
  );
}
