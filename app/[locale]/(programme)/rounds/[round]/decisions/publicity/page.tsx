import { notFound } from "next/navigation";
import { SealedNotice } from "#app/_view/desk/sealed-notice";
import { PublicityList } from "#app/_view/review/publicity-list";
import { RoundFrame } from "#app/_view/staff/round-frame";
import { openRoundPage } from "#app/[locale]/(programme)/rounds/opened-round";
import { pageTitle } from "#app/[locale]/page-title";
import { translator } from "#app/translate";
import { database } from "#db/client";
import { readDecisions } from "#db/programme/final-decisions";
import type { DecidedLine } from "#db/programme/open-proposals";
import { may } from "#lib/access";

type Props = { params: Promise<{ locale: string; round: string }> };

export const generateMetadata = pageTitle("review.publicity.title");

/** Longest list that is one page; longer ones are downloaded. */
const most = 5_000;

/** The firms to be recommended, to be printed and put up. */
export default async function PublicityPage({ params }: Props) {
  const { locale: word, round: id } = await params;
  const { locale, actor, round } = await openRoundPage(word, id, "read-round");
  const translate = translator(locale);
  const decisions = await readDecisions(await database(), actor, id, { outcome: "recommend", most }, new Date());
  if (!decisions.ok && decisions.reason !== "sealed") return notFound();
  const subject = { of: "round", organisation: round.organisation, state: round.state, sealed: false } as const;
  const firms: DecidedLine[] = decisions.ok ? decisions.value.finals : [];
  const pendingIds = new Set(decisions.ok ? decisions.value.waiting.map((line) => line.id) : []);
  return (
    <RoundFrame locale={locale} round={round} actor={actor} translate={translate}>
      {decisions.ok ? (
        <PublicityList
          translate={translate}
          home={`/${locale}/rounds/${id}/decisions`}
          official={`/${locale}/rounds/${id}/publicity`}
          round={round.name}
          firms={firms.map((line) => ({
            id: line.id,
            name: line.firmName,
            code: line.uscc,
            region: line.region,
            industry: line.industry,
          }))}
          pending={firms.filter((line) => pendingIds.has(line.id)).length}
          mayDownload={may(actor, "export", subject)}
        />
      ) : (
        <SealedNotice locale={locale} closesOn={round.closesOn} title={translate("review.publicity.title")} />
      )}
    </RoundFrame>
  );
}
