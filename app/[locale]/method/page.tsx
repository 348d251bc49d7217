import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { latestEdition } from "../../../questionnaires";
import { Method } from "../../_view/method/method";
import { localeOf } from "../../session";
import { translator } from "../../translate";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale) ?? "zh")("method.title") };
}

export default async function MethodPage({ params }: Props) {
  const locale = localeOf((await params).locale) ?? notFound();
  return <Method locale={locale} edition={latestEdition} />;
}
