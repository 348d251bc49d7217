import { notFound } from "next/navigation";
import { SealedNotice } from "#app/_view/desk/sealed-notice";
import { Decisions } from "#app/_view/review/decisions";
import { reviewWords } from "#app/_view/review/words";
import { RoundFrame } from "#app/_view/staff/round-frame";
import { openRoundPage } from "#app/[locale]/(programme)/rounds/opened-round";
import { pageTitle } from "#app/[locale]/page-title";
import { shownLine, shownObjected, shownWaiting } from "#app/review/shown-lines";
import { translator } from "#app/translate";
import { database } from "#db/client";
import { readDecisions } from "#db/programme/final-decisions";
import { countUntold } from "#db/programme/telling";
import { may } from "#lib/access";
import { decisionOutcomes } from "#lib/programme/application";
import { FaultyList } from "./faulty-list";

type Props = {
  params: Promise<{ locale: string; round: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const generateMetadata = pageTitle("review.decisions.title");

const pageLength = 50;

/** The number of an application after which a page of them begins. */
const numberIn = (word: string | string[] | undefined): number =>
  typeof word === "string" && /^\d{1,9}$/.test(word) ? Number(word) : 0;

/** What waits for a second person in a round, what is decided, and what comes of it. */
export default async function DecisionsPage({ params, searchParams }: Props) {
  const { locale: word, round: id } = await params;
  const { locale, actor, round } = await openRoundPage(word, id, "read-round");
  const translate = translator(locale);
  const query = await searchParams;
  const outcome = decisionOutcomes.find((each) => each === query.outcome);
  const after = numberIn(query.after);
  const choice = { outcome, after, most: pageLength };
  const decisions = await readDecisions(await database(), actor, id, choice, new Date());
  if (!decisions.ok && decisions.reason !== "sealed") return notFound();
  const subject = { of: "round", organisation: round.organisation, state: round.state, sealed: false } as const;
  const { counts, waiting, objected, finals } = decisions.ok
    ? decisions.value
    : { counts: null, waiting: [], objected: [], finals: [] };
  const last = finals.at(-1);
  const untold = decisions.ok ? await countUntold(await database(), id) : 0;
  return (
    <RoundFrame locale={locale} round={round} current="decisions" actor={actor} translate={translate}>
      {counts === null ? (
        <SealedNotice locale={locale} closesOn={round.closesOn} title={translate("review.decisions.title")} />
      ) : (
        <Decisions
          words={reviewWords(locale)}
          home={`/${locale}/rounds/${id}`}
          counts={counts}
          waiting={waiting.map((line) => shownWaiting(line, locale, actor.user))}
          objected={objected.map((line) => shownObjected(line, locale, actor.user))}
          finals={finals.map((line) => shownLine(line, locale))}
          outcome={outcome ?? null}
          isFirst={after === 0}
          next={finals.length === pageLength && last ? last.number : null}
          rights={{
            propose: may(actor, "decide", subject),
            decide: may(actor, "confirm-decision", subject),
            export: may(actor, "export", subject),
            tell: may(actor, "tell-firm", subject),
          }}
          untold={untold}
        >
          <FaultyList {...{ locale, round, actor, pageLength }} after={numberIn(query.faulty)} />
        </Decisions>
      )}
    </RoundFrame>
  );
}
