import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { localeOrDefault } from "#app/accounts/session";
import { translator } from "#app/translate";
import { database } from "#db/client";
import { listShares } from "#db/sheets/shares";
import { openResult, type ResultParams } from "../open-result";
import { sharedAtFirst, viewOfWord } from "../view-word";
import { Sharing } from "./sharing";

type Props = { params: ResultParams; searchParams: Promise<{ done?: string; shows?: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOrDefault((await params).locale))("rooms.share.title") };
}

/** Links by which others read a result. */
export default async function SharePage({ params, searchParams }: Props) {
  const { locale, home, base, opened, snapshot } = await openResult(params);
  const shares = await listShares(await database(), opened.actor);
  if (!shares.ok) notFound();
  const translate = translator(locale);
  const { done, shows } = await searchParams;
  return (
    <main id="main" className="sheet">
      <p className="soft">
        <a href={base}>{translate("rooms.share.back")}</a>
      </p>
      <h1>{translate("rooms.share.title")}</h1>
      <Sharing
        {...{ locale, home }}
        revision={snapshot.revision}
        shares={shares.value}
        shows={viewOfWord(shows ?? "") ?? sharedAtFirst}
        isJustShared={done === "shared"}
      />
    </main>
  );
}
