import { notFound } from "next/navigation";
import { localeOf } from "../../session";
import { translator } from "../../translate";

export default async function DeletedPage({ params }: { params: Promise<{ locale: string }> }) {
  const locale = localeOf((await params).locale) ?? notFound();
  const translate = translator(locale);
  return (
    <main id="main" className="sheet">
      <h1>{translate("manage.deleted")}</h1>
      <p className="lead">{translate("manage.deletedLead")}</p>
      <p>
        <a href={`/${locale}`}>{translate("problem.home")}</a>
      </p>
    </main>
  );
}
