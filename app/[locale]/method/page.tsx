import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Method } from "#app/_view/method/method";
import { InTurn } from "#app/[locale]/in-turn";
import { localeOf, localeOrDefault } from "#app/accounts/session";
import { translator } from "#app/translate";
import { editions, findEdition, latestEdition, studyLimits, validityOf } from "#questionnaires";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<{ edition?: string | string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOrDefault((await params).locale))("method.title") };
}

/** The method of the newest edition, or of the one that is asked for. */
export default async function MethodPage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale) ?? notFound();
  const { edition: asked } = await searchParams;
  const edition = asked === undefined ? latestEdition : (findEdition(`${asked}`) ?? notFound());
  return (
    <Method
      {...{ locale, edition }}
      others={editions.filter(({ id }) => id !== edition.id)}
      validity={validityOf(edition)}
      limits={studyLimits}
      Part={InTurn}
    />
  );
}
