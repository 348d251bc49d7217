import { notFound } from "next/navigation";
import { KeptNotice } from "#app/_view/staff/kept-notice";
import { RoundFrame } from "#app/_view/staff/round-frame";
import list from "#app/[locale]/(programme)/rounds/[round]/invite/list.module.css";
import { Alert } from "#app/[locale]/(programme)/rounds/alert";
import { openPartPage } from "#app/[locale]/(programme)/rounds/opened-round";
import { pageTitle } from "#app/[locale]/page-title";
import { fieldsBefore, typedInto } from "#app/forms/kept-form";
import { translator } from "#app/translate";
import { database } from "#db/client";
import { readListedFirm } from "#db/programme/listed-firms";
import { markOfFirm } from "#db/programme/mending";
import { may } from "#lib/access";
import { standingOf } from "#lib/programme/standing";
import { MendForm, RemoveForm } from "./mend-form";

type Query = { done?: string; problem?: string; kept?: string; ask?: string };
type Props = {
  params: Promise<{ locale: string; round: string; application: string }>;
  searchParams: Promise<Query>;
};

export const generateMetadata = pageTitle("firmList.mend.title");

const refusals = ["fields", "stale", "known", "decided", "opened", "told"] as const;

/** Where what the list says of a firm is put right, and where a firm is taken off it. */
export default async function MendPage({ params, searchParams }: Props) {
  const { locale: word, round: id, application } = await params;
  const { locale, actor, round } = await openPartPage(word, id, "mend-contacts");
  const query = await searchParams;
  const read = await readListedFirm(await database(), actor, { round: id, id: application }, new Date());
  if (!read.ok) notFound();
  const { firm, isUntouched } = read.value;
  const before = await fieldsBefore(query.kept);
  const translate = translator(locale);
  const home = `/${locale}/rounds/${id}`;
  const { organisation, state: stands } = round;
  const isWhole = may(actor, "mend-firms", { of: "round", organisation, state: stands, sealed: false });
  const back = isWhole
    ? `${home}/invite?${new URLSearchParams({ search: firm.firmName })}#firms`
    : `${home}/invite/phone`;
  const done = query.done === "mended" || query.done === "unchanged" ? query.done : null;
  const problem = refusals.find((each) => each === query.problem) ?? "other";
  const state = translate(`rounds.standing.${standingOf(firm.state, firm.openedAt !== null)}`);
  return (
    <RoundFrame
      locale={locale}
      round={round}
      current={isWhole ? "invite" : "phone"}
      actor={actor}
      translate={translate}
    >
      <p className="screen">
        <a href={back}>{translate(isWhole ? "firmList.mend.back" : "firmList.mend.backToPhone")}</a>
      </p>
      <h1>{firm.firmName}</h1>
      <p className="soft">{translate("firmList.mend.number", { number: firm.number, state })}</p>
      <p className="lead">{translate(isWhole ? "firmList.mend.lead" : "firmList.mend.contactsLead")}</p>
      {done && (
        <p className="notice" role="status">
          {translate(`firmList.done.${done}`)}
        </p>
      )}
      {query.problem && <Alert>{translate(`firmList.mend.refused.${problem}`)}</Alert>}
      <KeptNotice kept={before} translate={translate} />
      <MendForm
        {...{ home, firm, translate }}
        seen={markOfFirm(firm)}
        typed={typedInto(before, isWhole ? "mend" : "contacts")}
        isWhole={isWhole}
      />
      <p className={`${list.ways} screen`}>
        <a href={`${home}/firms/${firm.id}`}>{translate("firmList.mend.toFirm")}</a>
        {isWhole && <a href={`${home}/invite/same`}>{translate("firmList.mend.toSame")}</a>}
      </p>
      {isWhole && (
        <RemoveForm
          {...{ home, firm, translate }}
          isAsked={query.ask === "remove"}
          isPossible={isUntouched && firm.openedAt === null}
        />
      )}
    </RoundFrame>
  );
}
