import type { Metadata } from "next";
import { notFound } from "next/navigation";
import styles from "#app/_view/application/application.module.css";
import { NoticeTold } from "#app/_view/notice/told-notice";
import officialStyles from "#app/_view/official/official.module.css";
import { KeptNotice } from "#app/_view/staff/kept-notice";
import { openFacts } from "#app/accounts/opened-facts";
import { localeOf, localeOrDefault } from "#app/accounts/session";
import { demandsOn } from "#app/acts/sheets/asked";
import { translator } from "#app/translate";
import { deadlineWords } from "#app/words/application-words";
import { toldNotice } from "#app/words/told-notice";
import { database } from "#db/client";
import { factOfLack, factOfQuestion, mayBeAbsent } from "#lib/programme/demands";
import { factsInForm } from "../facts-in-form";
import { BesideOthers } from "./beside-others";
import { Course } from "./course";
import { demandLines } from "./demand-lines";
import { Documents } from "./documents";
import { ApplicationNotices } from "./notices";
import { RoundForm } from "./round-form";
import { Submission } from "./submission";
import { Told } from "./told";

type Props = {
  params: Promise<{ locale: string; token: string }>;
  searchParams: Promise<{ done?: string; problem?: string; kept?: string; document?: string; code?: string }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOrDefault((await params).locale))("application.title") };
}

/** A firm's application in a round: where it stands, what the round asks, what is still missing, and its own questions. */
export default async function ApplicationPage({ params, searchParams }: Props) {
  const { locale: word, token } = await params;
  const query = await searchParams;
  const locale = localeOf(word) ?? notFound();
  const opened = await openFacts(token);
  const { inRound, sheet, now } = opened;
  const application = opened.application ?? notFound();
  const { round } = application;
  const translate = translator(locale);
  const home = `/${locale}/sheets/${token}`;
  const told = toldNotice(round, locale);
  const deadline = deadlineWords(application, locale, now);
  const isDraft = sheet.state === "draft" && inRound !== null;
  const isOver = deadline.acceptance === "closed";
  const canFill = isDraft && !isOver;
  const demands = demandLines(await demandsOn(await database(), opened), round, { locale, home, isOver });
  const facts = [...round.extraQuestions.map(factOfQuestion), ...demands.filter(mayBeAbsent).map(factOfLack)];
  const asked = facts.map((fact) => ({ fact, keys: [fact.id] }));
  const { entries, kept } = await factsInForm(query.kept, asked, opened.entries);
  return (
    <main id="main" className={`sheet ${officialStyles.official}`}>
      <p className="soft">
        <a href={home}>{translate("application.back")}</a>
      </p>
      <h1>{round.name}</h1>
      <p>
        <strong>
          {translate("application.state", {
            state: translate(`application.states.${application.application.state}`),
          })}
        </strong>
      </p>
      <p>
        {translate("application.kind", {
          tier: translate(`rounds.tiers.${round.tier}`),
          action: translate(`rounds.actions.${round.action}`),
        })}
        {" · "}
        {deadline.words}
      </p>
      {round.notice && <p className={styles.note}>{round.notice}</p>}
      {told && <NoticeTold {...{ told, translate }} />}
      <KeptNotice kept={kept} translate={translate} />
      <ApplicationNotices {...{ opened, application, deadline, query, locale }} />
      <Told {...{ actor: opened.actor, home: `${home}/application`, locale, now }} />
      {inRound && (
        <RoundForm
          questions={round.extraQuestions}
          {...{ demands, entries, opened, canFill, isOver, token, locale, home }}
        />
      )}
      <Documents {...{ opened, query, locale, home }} canFill={canFill} />
      {isDraft && (
        <Submission isLacking={demands.some(({ state }) => state === "lacking")} {...{ deadline, locale, home }} />
      )}
      <BesideOthers actor={opened.actor} round={round} locale={locale} now={now} />
      <Course isUnticked={query.problem === "unticked"} {...{ application, locale, home, now }} />
    </main>
  );
}
