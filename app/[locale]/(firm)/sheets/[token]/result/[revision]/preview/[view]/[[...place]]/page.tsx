import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { SharedResult } from "#app/_view/result/shared-result";
import { openResult } from "#app/[locale]/(firm)/sheets/[token]/result/[revision]/open-result";
import { viewOfWord, wordOfView } from "#app/[locale]/(firm)/sheets/[token]/result/[revision]/view-word";
import { localeOrDefault } from "#app/accounts/session";
import { shownSnapshot } from "#app/acts/sheets/shown-snapshot";
import { sharedLook, tiersOf } from "#app/acts/sheets/tiers-of";
import { translator } from "#app/translate";
import { notesOfSnapshot } from "#app/words/fact-notes";
import { database } from "#db/client";
import { listShares } from "#db/sheets/shares";
import type { Shows } from "#lib/charts/rooms";
import type { Locale } from "#lib/text/text";

type Props = {
  params: Promise<{ locale: string; token: string; revision: string; view: string; place?: string[] }>;
  searchParams: Promise<{ tier?: string; tables?: string }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOrDefault((await params).locale))("rooms.share.preview") };
}

/** A result as the reader of a link would see it, for whoever may make one. */
export default async function PreviewPage({ params, searchParams }: Props) {
  const { view, place = [] } = await params;
  const shows = viewOfWord(view) ?? notFound();
  const result = await openResult(params);
  const { locale, base, snapshot, opened } = result;
  if (!(await listShares(await database(), opened.actor)).ok) notFound();
  return (
    <main id="main" className="sheet wide">
      <Banner {...{ locale, base, shows }} />
      <SharedResult
        {...{ locale, shows, place }}
        {...shownSnapshot(snapshot)}
        base={`${base}/preview/${view}`}
        official={
          shows.tiers
            ? { ...tiersOf(snapshot, sharedLook(opened.aim)), notes: notesOfSnapshot(snapshot, locale) }
            : null
        }
        search={await searchParams}
      />
    </main>
  );
}

/** That it is a preview, of what, and the ways to another choice and to the link. */
function Banner({ locale, base, shows }: { locale: Locale; base: string; shows: Shows }) {
  const translate = translator(locale);
  const other = (part: keyof Shows) => `${base}/preview/${wordOfView({ ...shows, [part]: !shows[part] })}`;
  return (
    <div className="notice screen">
      <p>{translate("rooms.share.previewBanner")}</p>
      <p className="row">
        {(["answers", "tiers"] as const).map((part) => (
          <a key={part} href={other(part)}>
            {translate(shows[part] ? "rooms.share.hide" : "rooms.share.show", {
              part: translate(`rooms.share.${part}`),
            })}
          </a>
        ))}
        <a className="button quiet" href={`${base}/share?shows=${wordOfView(shows)}`}>
          {translate("rooms.share.previewBack")}
        </a>
      </p>
    </div>
  );
}
