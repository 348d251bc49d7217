import { notFound } from "next/navigation";
import { KeptNotice } from "#app/_view/staff/kept-notice";
import { RoundFrame } from "#app/_view/staff/round-frame";
import styles from "#app/_view/staff/staff.module.css";
import { Alert } from "#app/[locale]/(programme)/rounds/alert";
import { openRoundPage } from "#app/[locale]/(programme)/rounds/opened-round";
import { pageTitle } from "#app/[locale]/page-title";
import { origin } from "#app/accounts/session";
import { daysTyped } from "#app/acts/programme/remind-missing";
import { fieldsBefore, typedInto } from "#app/forms/kept-form";
import { translator } from "#app/translate";
import { database } from "#db/client";
import type { RoundRecord } from "#db/programme/admission";
import { listFirms } from "#db/programme/firm-lines";
import { countByOpenLink } from "#db/programme/rounds";
import { environment } from "#lib/env";
import { standings } from "#lib/programme/standing";
import type { Locale } from "#lib/text/text";
import { FirmFilter, FirmList } from "./firm-list";
import { firmsToWrite } from "./firms-to-write";
import { ImportForm } from "./import-form";
import list from "./list.module.css";
import { OpenLinkForm, RemindForm, SendForm } from "./send-forms";

type Query = {
  standing?: string;
  search?: string;
  page?: string;
  days?: string;
  done?: string;
  problem?: string;
  kept?: string;
};
type Props = { params: Promise<{ locale: string; round: string }>; searchParams: Promise<Query> };

export const generateMetadata = pageTitle("rounds.invite.title");

/** What a form says that was not taken; that it cannot be done now, where it says no more. */
const problems = { nothing: "nothing", quota: "quotaProblem" } as const;

/** Where firms are invited, and where one sees how far each is. */
export default async function InvitePage({ params, searchParams }: Props) {
  const { locale: word, round: id } = await params;
  const { locale, actor, round } = await openRoundPage(word, id, "mend-firms");
  const query = await searchParams;
  const store = await database();
  const now = new Date();
  const choice = {
    standing: standings.find((each) => each === query.standing),
    search: query.search?.slice(0, 100) ?? "",
  };
  const page = Math.max(1, Math.min(10_000, Math.trunc(Number(query.page)) || 1));
  const firms = await listFirms(store, actor, { round: id, ...choice, page }, now);
  if (!firms.ok) notFound();
  const translate = translator(locale);
  const home = `/${locale}/rounds/${id}`;
  const problem = query.problem && (problems[query.problem as keyof typeof problems] ?? "refused");
  const done = query.done === "removed" ? query.done : null;
  return (
    <RoundFrame locale={locale} round={round} current="invite" actor={actor} translate={translate}>
      <h1>{translate("rounds.invite.title")}</h1>
      <p className="lead">{translate(round.state === "closed" ? "firmList.closedLead" : "rounds.invite.lead")}</p>
      {done && (
        <p className="notice" role="status">
          {translate(`firmList.done.${done}`)}
        </p>
      )}
      {problem && <Alert>{translate(`rounds.invite.${problem}`)}</Alert>}
      {round.state !== "closed" && <InviteForms {...{ locale, home, round, query, now }} />}
      <h2 id="firms">{translate("rounds.invite.firmsTitle")}</h2>
      <p className={`${list.ways} screen`}>
        <a href={`${home}/invite/same`}>{translate("firmList.same.link")}</a>
        <a href={`${home}/invite/phone`}>{translate("firmList.phone.link")}</a>
      </p>
      <FirmFilter {...{ locale, home, ...choice }} />
      <FirmList {...{ locale, home, choice, page, ...firms.value }} />
    </RoundFrame>
  );
}

type FormsProps = { locale: Locale; home: string; round: RoundRecord; query: Query; now: Date };

/** How firms come in and are written to, as long as the round takes any. */
async function InviteForms({ locale, home, round, query, now }: FormsProps) {
  const store = await database();
  const { unsent, missing } = await firmsToWrite(store, round, daysTyped(query.days), now);
  const before = await fieldsBefore(query.kept);
  const sendsMail = environment().SMTP_URL !== undefined;
  return (
    <>
      <KeptNotice kept={before} translate={translator(locale)} />
      <div className={styles.cards}>
        <ImportForm {...{ locale, home }} typed={typedInto(before, "upload")} />
        <SendForm
          {...{ locale, home, sendsMail, unsent }}
          typed={typedInto(before, "send")}
          isDraft={round.state === "draft"}
        />
        {missing && <RemindForm {...{ locale, home, sendsMail, missing }} typed={typedInto(before, "remind")} />}
        <OpenLinkForm
          {...{ locale, home, round }}
          address={round.openLinkToken && `${await origin()}/${locale}/open/${round.openLinkToken}`}
          typed={typedInto(before, "open-link")}
          usedQuota={await countByOpenLink(store.db, round.id)}
        />
      </div>
    </>
  );
}
