import { notFound } from "next/navigation";
import { SealedNotice } from "#app/_view/desk/sealed-notice";
import { Review } from "#app/_view/review/review";
import { reviewWords } from "#app/_view/review/words";
import { RoundFrame } from "#app/_view/staff/round-frame";
import { openPartPage } from "#app/[locale]/(programme)/rounds/opened-round";
import { pageTitle } from "#app/[locale]/page-title";
import { leavesOf } from "#app/acts/programme/round-rules";
import { fieldsBefore, type Kept, textsOf } from "#app/forms/kept-form";
import { shownReview } from "#app/review/shown-review";
import { translator } from "#app/translate";
import { reviewProblem } from "#app/words/review-problem";
import { visitLink } from "#app/words/visit-link";
import { database } from "#db/client";
import { namesReached } from "#db/programme/admission";
import { readApplicationFile } from "#db/programme/application-file";
import { readHandling } from "#db/programme/handling";
import { besideIn } from "#db/programme/neighbours";
import { readVisit } from "#db/programme/visits";
import { may } from "#lib/access";
import { dayOf } from "#lib/text/day";
import { HandledFirm } from "./handled";
import { isTelling, ToldFirm } from "./told-firm";

type Props = {
  params: Promise<{ locale: string; round: string; application: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const doneWords = [
  "verified",
  "taken-back",
  "proposed",
  "decided",
  "confirmed",
  "objected",
  "returned",
  "admitted",
  "late-proposed",
  "opinion",
  "prolonged",
  "proceeded",
] as const;

const handledWords = ["as-evidenced", "assigned", "noted", "recused", "recusal-ended"] as const;

export const generateMetadata = pageTitle("review.criteria.title");

/** What came back, as the forms of the page take it: one text a field. */
const formOf = (before: Kept) => ({ form: before.act === "answer" ? "object" : before.act, typed: textsOf(before) });

/** Everything about one firm of a round, and what the bureau can do about it. */
export default async function FirmPage({ params, searchParams }: Props) {
  const { locale: word, round: id, application } = await params;
  const { locale, actor, round } = await openPartPage(word, id, "read-round");
  const translate = translator(locale);
  const query = await searchParams;
  const param = (name: string) => (typeof query[name] === "string" ? query[name] : undefined);
  const at = new Date();
  const store = await database();
  const file = await readApplicationFile(store, actor, application, at);
  if (!file.ok && file.reason !== "sealed") return notFound();
  if (!file.ok)
    return (
      <RoundFrame locale={locale} round={round} actor={actor} translate={translate}>
        <SealedNotice locale={locale} closesOn={round.closesOn} title={translate("review.criteria.title")} />
      </RoundFrame>
    );
  if (file.value.round.id !== id) return notFound();
  const from = param("from") ?? "";
  const board = `/${locale}/rounds/${id}/firms`;
  const beside = await besideIn(
    store,
    file.value.application,
    leavesOf(round),
    new URLSearchParams(from),
    namesReached(actor),
  );
  const linkTo = (other: string | null) =>
    other && `${board}/${other}${from ? `?from=${encodeURIComponent(from)}` : ""}`;
  const { organisation, state } = round;
  const part = { region: file.value.application.region };
  const subject = { of: "round", organisation, state, sealed: false, part } as const;
  const before = await fieldsBefore(param("kept"));
  const done = doneWords.find((each) => each === param("done"));
  const handled = handledWords.find((each) => each === param("done"));
  const read = await readHandling(store, actor, application, at);
  if (!read.ok) return notFound();
  const handling = read.value;
  const visit = await readVisit(store, actor, application, at);
  const isOut = handling.recusals.some(({ user }) => user === actor.user);
  return (
    <RoundFrame locale={locale} round={round} actor={actor} translate={translate}>
      <Review
        words={reviewWords(locale)}
        shown={shownReview(file.value, locale, {
          home: `${board}/${application}`,
          today: dayOf(at),
          now: at,
          reader: actor,
        })}
        links={{
          board: `${board}${from ? `?${from}` : ""}`,
          previous: linkTo(beside.previous),
          next: linkTo(beside.next),
          dossier: `/${locale}/rounds/${id}/export/begin`,
          contacts: may(actor, "mend-contacts", subject) ? `/${locale}/rounds/${id}/invite/firm/${application}` : null,
          visit: visit.ok
            ? visitLink(
                visit.value,
                {
                  href: `/${locale}/rounds/${id}/visits/${application}`,
                  mayVisit: !isOut && may(actor, "visit", subject),
                },
                locale,
              )
            : null,
        }}
        from={from}
        application={application}
        user={actor.user}
        rights={{
          verify: !isOut && may(actor, "verify", subject),
          decide: !isOut && may(actor, "decide", subject),
          return: !isOut && may(actor, "return-application", subject),
          export: may(actor, "export", subject),
        }}
        kept={
          before && !isTelling(before) ? { ...formOf(before), problem: reviewProblem(locale, before.problem) } : null
        }
        fact={param("fact") ?? null}
        isRecused={isOut}
        done={done ? translate(`review.done.${done}`) : handled ? translate(`handling.done.${handled}`) : null}
      >
        <HandledFirm
          {...{ locale, actor, round, subject, handling, from }}
          before={before && !isTelling(before) ? before : null}
          home={`${board}/${application}`}
        />
      </Review>
      <ToldFirm
        {...{ application, actor, locale, before, home: `${board}/${application}`, now: at }}
        decisions={file.value.decisions}
        done={param("done")}
      />
    </RoundFrame>
  );
}
