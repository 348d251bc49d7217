import { notFound } from "next/navigation";
import { SharedResult } from "#app/_view/result/shared-result";
import { openClient } from "#app/[locale]/(advisor)/clients/[client]/open-client";
import { TalkAbout } from "#app/[locale]/(advisor)/clients/[client]/talk-about";
import { pageTitle } from "#app/[locale]/page-title";
import { shownSnapshot } from "#app/acts/sheets/shown-snapshot";
import { sharedLook, tiersOf } from "#app/acts/sheets/tiers-of";
import { notesOfSnapshot } from "#app/words/fact-notes";
import { readClientResult } from "#db/advising/client-sheet";
import { database } from "#db/client";

type Props = {
  params: Promise<{ locale: string; client: string; revision: string; place?: string[] }>;
  searchParams: Promise<{ tier?: string; tables?: string }>;
};

export const generateMetadata = pageTitle("manage.resultTitle");

/** A result of a client, as far as its firm opened it. */
export default async function ClientResultPage({ params, searchParams }: Props) {
  const { revision, place = [] } = await params;
  const { locale, actor, client, now, translate, home, firm, until } = await openClient(params);
  if (!/^\d{1,4}$/.test(revision)) notFound();
  const found = await readClientResult(await database(), actor, Number(revision), now);
  if (!found.ok) notFound();
  const { snapshot, goal } = found.value;
  const showsTiers = client.engagement.opens.includes("tiers");
  return (
    <main id="main" className="sheet wide">
      <p className="notice screen">
        {translate("clients.banner", { firm, day: until })} <a href={home}>{translate("clients.backToClient")}</a>
      </p>
      <SharedResult
        {...{ locale, place }}
        {...shownSnapshot(snapshot)}
        base={`${home}/result/${revision}`}
        shows={{ answers: true, tiers: showsTiers, notes: client.engagement.opens.includes("facts") }}
        official={
          showsTiers
            ? {
                ...tiersOf(snapshot, { ...sharedLook(goal?.tier ?? null), place: goal?.place ?? null }),
                notes: notesOfSnapshot(snapshot, locale),
              }
            : null
        }
        search={await searchParams}
      />
      {place[0] !== "report" && <TalkAbout {...{ locale, home, snapshot, showsTiers }} room={place[0]} />}
    </main>
  );
}
