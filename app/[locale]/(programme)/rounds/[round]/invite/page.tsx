import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { KeptNotice } from "#app/_view/staff/kept-notice";
import { RoundFrame } from "#app/_view/staff/round-frame";
import styles from "#app/_view/staff/staff.module.css";
import { openRoundPage } from "#app/[locale]/(programme)/rounds/opened-round";
import { localeOf } from "#app/accounts/session";
import { daysTyped, stillSince } from "#app/acts/programme/remind";
import { typedBefore, typedInto } from "#app/forms/kept-form";
import { translator } from "#app/translate";
import { database } from "#db/client";
import { firmsAPage, listFirms } from "#db/programme/firm-lines";
import { countToLink } from "#db/programme/links";
import { countMissing, countRemindable, type Missing } from "#db/programme/missing";
import { countByOpenLink } from "#db/programme/rounds";
import { environment } from "#lib/env";
import { type Standing, standings } from "#lib/programme/standing";
import { FirmTable } from "./firm-table";
import { ImportForm } from "./import-form";
import { OpenLinkForm, RemindForm, SendForm } from "./send-forms";

type Query = { standing?: string; search?: string; page?: string; days?: string; problem?: string; kept?: string };
type Props = { params: Promise<{ locale: string; round: string }>; searchParams: Promise<Query> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale) ?? "zh")("rounds.invite.title") };
}

/** What a form says that was not taken; that it cannot be done now, where it says no more. */
const problems = { nothing: "nothing", quota: "quotaProblem" } as const;

/** Where firms are invited, and where one sees how far each is. */
export default async function InvitePage({ params, searchParams }: Props) {
  const { locale: word, round: id } = await params;
  const { locale, actor, round } = await openRoundPage(word, id, "invite-firms");
  const query = await searchParams;
  const db = await database();
  const now = new Date();
  const standing = standings.find((each) => each === query.standing);
  const page = Math.max(1, Math.min(10_000, Math.trunc(Number(query.page)) || 1));
  const search = query.search?.slice(0, 100) ?? "";
  const listed = await listFirms(db, actor, { round: id, standing, search, page }, now);
  if (!listed.ok) notFound();
  const days = daysTyped(query.days);
  const missingOf = async (among: Missing["among"]) => ({
    all: await countMissing(db, id, among),
    remindable: await countRemindable(db, id, { among, stillSince: stillSince(days, now) }, now),
  });
  const missing =
    round.state === "open"
      ? { days, notStarted: await missingOf("not-started"), stuck: await missingOf("stuck") }
      : null;
  const unsent = {
    all: await countToLink(db, id, { among: "new" }, now),
    mailable: await countToLink(db, id, { among: "new", address: "with" }, now),
  };
  const translate = translator(locale);
  const home = `/${locale}/rounds/${id}`;
  const problem = query.problem && (problems[query.problem as keyof typeof problems] ?? "refused");
  const kept = await typedBefore(query.kept);
  const sendsMail = environment().SMTP_URL !== undefined;
  const pages = Math.max(1, Math.ceil(listed.value.total / firmsAPage));
  const pageAt = (number: number) => {
    const values = { ...(standing && { standing }), ...(search && { search }), page: String(number) };
    return `${home}/invite?${new URLSearchParams(values)}#firms`;
  };
  return (
    <RoundFrame locale={locale} round={round} current="invite" actor={actor} translate={translate}>
      <h1>{translate("rounds.invite.title")}</h1>
      <p className="lead">{translate("rounds.invite.lead")}</p>
      {problem && (
        <div className="notice problem" role="alert">
          <p>{translate(`rounds.invite.${problem}`)}</p>
        </div>
      )}
      <KeptNotice kept={kept} translate={translate} />
      <div className={styles.cards}>
        <ImportForm {...{ locale, home }} typed={typedInto(kept, "upload")} />
        <SendForm
          {...{ locale, home, sendsMail, unsent }}
          typed={typedInto(kept, "send")}
          isDraft={round.state === "draft"}
        />
        {missing && <RemindForm {...{ locale, home, sendsMail, missing }} typed={typedInto(kept, "remind")} />}
        <OpenLinkForm
          {...{ locale, home, round }}
          typed={typedInto(kept, "open-link")}
          usedQuota={await countByOpenLink(db.db, id)}
        />
      </div>
      <h2 id="firms">{translate("rounds.invite.firmsTitle")}</h2>
      <Filter standing={standing} />
      {listed.value.firms.length === 0 ? (
        <p>{translate("rounds.invite.none")}</p>
      ) : (
        <>
          <FirmTable locale={locale} home={home} firms={listed.value.firms} />
          <nav className={styles.pages} aria-label={translate("rounds.invite.firmsTitle")}>
            {page > 1 && <a href={pageAt(page - 1)}>{translate("rounds.invite.previous")}</a>}
            <span>{translate("rounds.invite.page", { page, pages })}</span>
            {page < pages && <a href={pageAt(page + 1)}>{translate("rounds.invite.next")}</a>}
            <span className="soft">{translate("rounds.overview.firmCount", { count: listed.value.total })}</span>
          </nav>
        </>
      )}
    </RoundFrame>
  );

  function Filter({ standing }: { standing: Standing | undefined }) {
    return (
      <search>
        <form method="get" action={`${home}/invite#firms`} className={styles.pages}>
          <div>
            <label htmlFor="standing">{translate("rounds.invite.filter")}</label>
            <select id="standing" name="standing" defaultValue={standing ?? ""}>
              <option value="">{translate("rounds.invite.all")}</option>
              {standings.map((each) => (
                <option key={each} value={each}>
                  {translate(`rounds.standing.${each}`)}
                </option>
              ))}
            </select>
          </div>
          <div>
            <label htmlFor="search">{translate("rounds.invite.search")}</label>
            <input id="search" name="search" type="text" defaultValue={search} />
          </div>
          <button type="submit" className="button quiet">
            {translate("rounds.invite.go")}
          </button>
        </form>
      </search>
    );
  }
}
