import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ProblemNotice, problemKinds } from "#app/_view/problem-notice";
import { localeOf, localeOrDefault } from "#app/accounts/session";
import { formats, translator } from "#app/translate";
import { isDay, startOfDay } from "#lib/text/day";

type Props = {
  params: Promise<{ locale: string; kind: string }>;
  searchParams: Promise<{ on?: string | string[] }>;
};

const kebab = (kind: string) => kind.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const kindOf = (word: string) => problemKinds.find((kind) => kebab(kind) === word) ?? notFound();

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, kind } = await params;
  return { title: translator(localeOrDefault(locale))(`problem.${kindOf(kind)}.title`) };
}

/** What the outer server shows where it refuses a request; it sets the status itself. */
export default async function ProblemPage({ params, searchParams }: Props) {
  const { locale: word, kind: wanted } = await params;
  const locale = localeOf(word) ?? notFound();
  const { on } = await searchParams;
  const since = isDay(on) ? formats(locale).dateTime(startOfDay(on), { dateStyle: "long" }) : null;
  return <ProblemNotice {...{ kind: kindOf(wanted), since, locale }} translate={translator(locale)} />;
}
