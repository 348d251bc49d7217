import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { wordsOf } from "#app/_view/charts/words";
import { roundSentence } from "#app/_view/ladder/round-words";
import { Result } from "#app/_view/result/result";
import { openFacts } from "#app/accounts/opened-facts";
import { localeOf, localeOrDefault } from "#app/accounts/session";
import { changedSince } from "#app/acts/sheets/changed-since";
import { ladderFrom } from "#app/acts/sheets/law-today";
import { newerEdition } from "#app/acts/sheets/newer-edition";
import { outlookOn } from "#app/acts/sheets/outlook";
import { shownSnapshot } from "#app/acts/sheets/shown-snapshot";
import { translator } from "#app/translate";
import { sentWords } from "#app/words/application-words";
import { database } from "#db/client";
import { listShares } from "#db/sheets/shares";
import type { SheetRecord } from "#db/sheets/sheets";
import { previousSnapshots, readSnapshot } from "#db/sheets/snapshots";
import { goalOf } from "#lib/charts/headline";
import { sectionOfQuestion } from "#lib/instrument/edition";
import type { Locale } from "#lib/text/text";
import { ManageSheet } from "./manage-sheet";
import { QuickActions } from "./quick-actions";

type Props = {
  params: Promise<{ locale: string; token: string; revision: string }>;
  searchParams: Promise<{ done?: string }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOrDefault((await params).locale))("manage.resultTitle") };
}

export default async function ResultPage({ params, searchParams }: Props) {
  const { locale: word, token, revision: digits } = await params;
  const locale = localeOf(word) ?? notFound();
  const opened = await openFacts(token);
  const { actor, sheet, edition, aim, inRound } = opened;
  if (!/^\d{1,4}$/.test(digits)) notFound();
  const db = await database();
  const [snapshot, past, shares, changed] = await Promise.all([
    readSnapshot(db, actor, Number(digits)),
    previousSnapshots(db, actor),
    listShares(db, actor),
    changedSince(db, opened),
  ]);
  if (!snapshot.ok) notFound();
  const home = `/${locale}/sheets/${token}`;
  const { revision, ladder, submittedAt, facts } = snapshot.value;
  const sentence = inRound && sentWords(inRound, locale);
  const steps = ladder && ladderFrom(ladder, submittedAt, facts ?? {});
  const goal = steps && (goalOf(steps, aim)?.tier ?? null);
  const place = inRound?.round.province ?? null;
  const official = {
    steps,
    aim,
    rounds: goal
      ? roundSentence(goal, outlookOn(facts ?? {}, goal, place, submittedAt).lines, wordsOf(locale))
      : undefined,
    changed:
      changed.length > 0 && revision === sheet.revision
        ? { count: changed.length, href: `${home}/official#ladder` }
        : null,
    changeHint: sentence,
    fillHref: opened.mayMend ? `${home}/official` : null,
  };
  const newer = inRound && sheet.state === "draft" ? null : newerEdition(snapshot.value);
  const questionHref = (question: string) => `${home}/sections/${sectionOfQuestion(edition, question)?.id}#${question}`;
  return (
    <main id="main" className="sheet wide">
      <Notices {...{ locale, home, sheet, revision, sentence }} />
      {newer && <NewerEdition {...{ locale, newer }} />}
      <Result
        locale={locale}
        {...shownSnapshot(snapshot.value)}
        official={official}
        changeHint={sentence ?? translator(locale)("result.verdict.reopen")}
        past={
          past.ok ? past.value.map(({ year, diagnosis, answers, depth }) => ({ year, diagnosis, answers, depth })) : []
        }
        actions={<QuickActions locale={locale} home={home} revision={revision} />}
        {...(sheet.state === "draft" && { questionHref })}
      />
      <ManageSheet
        locale={locale}
        home={home}
        sheet={sheet}
        isOutdated={newer !== null}
        revision={revision}
        shares={shares.ok ? shares.value : null}
        mayReopen={sentence === null}
        isJustShared={(await searchParams).done === "shared"}
      />
    </main>
  );
}

type NoticesProps = { locale: Locale; home: string; sheet: SheetRecord; revision: number; sentence: string | null };

/** What there is to know before a result is read: a later one, where it was sent to, and that its sheet is open again. */
function Notices({ locale, home, sheet, revision, sentence }: NoticesProps) {
  const translate = translator(locale);
  return (
    <>
      {revision < sheet.revision && (
        <p className="notice screen">
          {translate("manage.older", { revision, latest: sheet.revision })}{" "}
          <a href={`${home}/result/${sheet.revision}`}>{translate("manage.olderLink", { latest: sheet.revision })}</a>
        </p>
      )}
      {sentence && (
        <p className="notice screen">
          {sentence} <a href={`${home}/application#receipt`}>{translate("application.receipt.link")}</a>
        </p>
      )}
      {sheet.state === "draft" && (
        <p className="notice screen">
          {translate("tasks.reopened", { revision: sheet.revision })} <a href={home}>{translate("section.tasks")}</a>
        </p>
      )}
    </>
  );
}

/** That the questionnaire has a newer edition than a result, and what to do to see where the firm stands under it. */
function NewerEdition({ locale, newer }: { locale: Locale; newer: NonNullable<ReturnType<typeof newerEdition>> }) {
  const translate = translator(locale);
  return (
    <p className="notice screen">
      {translate("manage.newer", newer)} {translate("manage.newerHow", { count: newer.carried })}{" "}
      <a href="#next">{translate("manage.newerLink")}</a>
    </p>
  );
}
