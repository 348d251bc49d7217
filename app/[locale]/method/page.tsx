import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Method } from "#app/_view/method/method";
import { localeOf, localeOrDefault } from "#app/accounts/session";
import { translator } from "#app/translate";
import { latestEdition } from "#questionnaires";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOrDefault((await params).locale))("method.title") };
}

export default async function MethodPage({ params }: Props) {
  const locale = localeOf((await params).locale) ?? notFound();
  return <Method locale={locale} edition={latestEdition} />;
}
