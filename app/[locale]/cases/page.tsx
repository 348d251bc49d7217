import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PublishedCases } from "#app/_view/cases/published-cases";
import { InTurn } from "#app/[locale]/in-turn";
import { localeOf, localeOrDefault } from "#app/accounts/session";
import { translator } from "#app/translate";
import { casesOf, latestEdition, studyLimits } from "#questionnaires";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOrDefault((await params).locale))("cases.title") };
}

export default async function CasesPage({ params }: Props) {
  const locale = localeOf((await params).locale) ?? notFound();
  const edition = latestEdition;
  return <PublishedCases {...{ locale, edition }} cases={casesOf(edition)} limits={studyLimits} Part={InTurn} />;
}
