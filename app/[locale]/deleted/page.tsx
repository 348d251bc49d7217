import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { localeOf, localeOrDefault } from "#app/accounts/session";
import { translator } from "#app/translate";
import { leftAfterDeletion } from "#app/words/left-after-deletion";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOrDefault((await params).locale))("manage.deleted") };
}

export default async function DeletedPage({ params }: Props) {
  const locale = localeOf((await params).locale) ?? notFound();
  const translate = translator(locale);
  return (
    <main id="main" className="sheet">
      <h1>{translate("manage.deleted")}</h1>
      <p className="lead">{translate("manage.deletedLead")}</p>
      {leftAfterDeletion(translate).map((line) => (
        <p key={line} className="soft">
          {line}
        </p>
      ))}
      <p>
        <a href={`/${locale}`}>{translate("problem.home")}</a>
      </p>
    </main>
  );
}
