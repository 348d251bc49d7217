import { notFound } from "next/navigation";
import { PressField } from "#app/_view/press-field";
import { RoundFrame } from "#app/_view/staff/round-frame";
import styles from "#app/_view/staff/staff.module.css";
import { Alert } from "#app/[locale]/(programme)/rounds/alert";
import { openPartPage } from "#app/[locale]/(programme)/rounds/opened-round";
import { pageTitle } from "#app/[locale]/page-title";
import { translator } from "#app/translate";
import { phoneWords } from "#app/words/phone-line";
import { database } from "#db/client";
import { namesReached } from "#db/programme/admission";
import { type FirmToPhone, listToPhone } from "#db/programme/listed-firms";
import type { Locale } from "#lib/text/text";
import list from "../list.module.css";

type Props = {
  params: Promise<{ locale: string; round: string }>;
  searchParams: Promise<{ done?: string; problem?: string }>;
};

export const generateMetadata = pageTitle("firmList.phone.title");

/** Firms that a page lists; all are in the table. */
const listedAtMost = 300;

/** Firms that no mail reaches and that have something to do, with what to tell them and who called them. */
export default async function PhonePage({ params, searchParams }: Props) {
  const { locale: word, round: id } = await params;
  const { locale, actor, round } = await openPartPage(word, id, "mend-contacts");
  const firms = await listToPhone(await database(), actor, id, new Date());
  if (!firms.ok) notFound();
  const { done, problem } = await searchParams;
  const translate = translator(locale);
  const home = `/${locale}/rounds/${id}`;
  const isPart = namesReached(actor) !== null;
  const shown = firms.value.slice(0, listedAtMost);
  return (
    <RoundFrame locale={locale} round={round} current={isPart ? "phone" : "invite"} actor={actor} translate={translate}>
      {!isPart && (
        <p className="screen">
          <a href={`${home}/invite#firms`}>{translate("firmList.mend.back")}</a>
        </p>
      )}
      <h1 id="phone">{translate("firmList.phone.title")}</h1>
      <p className="lead">{translate("firmList.phone.lead")}</p>
      {done === "phoned" && (
        <p className="notice" role="status">
          {translate("firmList.done.phoned")}
        </p>
      )}
      {problem && <Alert>{translate("firmList.mend.refused.other")}</Alert>}
      {shown.length === 0 ? (
        <p>{translate("firmList.phone.none")}</p>
      ) : (
        <>
          <p className="screen">
            <a className="button quiet" href={`${home}/invite/phone/list`} download>
              {translate("firmList.phone.download")}
            </a>
          </p>
          {firms.value.length > listedAtMost && (
            <p className="soft">{translate("firmList.phone.some", { count: listedAtMost })}</p>
          )}
          <PhoneTable {...{ locale, home, firms: shown, closesOn: round.closesOn }} />
        </>
      )}
    </RoundFrame>
  );
}

const columns = ["number", "firm", "contact", "phone", "state", "tell", "called"] as const;

type TableProps = { locale: Locale; home: string; firms: readonly FirmToPhone[]; closesOn: string };

function PhoneTable({ locale, home, firms, closesOn }: TableProps) {
  const translate = translator(locale);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways has to be reached by the keyboard
    <section className={styles.scroll} aria-labelledby="phone" tabIndex={0}>
      <table className={`${styles.stacked} ${list.table}`}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {translate(`firmList.phone.columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {firms.map((firm) => (
            <PhoneRow key={firm.id} {...{ locale, home, firm, closesOn }} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function PhoneRow({ locale, home, firm, closesOn }: Omit<TableProps, "firms"> & { firm: FirmToPhone }) {
  const translate = translator(locale);
  const { state, why, tell, called } = phoneWords(locale, firm, closesOn);
  const label = (column: (typeof columns)[number]) => ({ "data-label": translate(`firmList.phone.columns.${column}`) });
  return (
    <tr id={`firm-${firm.id}`}>
      <td {...label("number")}>{firm.number}</td>
      <th scope="row">
        <a href={`${home}/firms/${firm.id}`}>{firm.firmName}</a>
        {firm.region && <div className="soft">{firm.region}</div>}
      </th>
      <td {...label("contact")}>{firm.contact}</td>
      <td {...label("phone")} className={list.phone}>
        <span>
          {firm.phone ?? <span className="soft">{translate("firmList.phone.noPhone")}</span>}{" "}
          <a
            href={`${home}/invite/firm/${firm.id}#phone`}
            aria-label={translate(firm.phone ? "firmList.phone.mendOf" : "firmList.phone.addPhoneOf", {
              firm: firm.firmName,
            })}
          >
            {translate(firm.phone ? "firmList.phone.mend" : "firmList.phone.addPhone")}
          </a>
        </span>
      </td>
      <td {...label("state")}>
        <span>
          {state}
          <span className={`soft ${list.under}`}>{why}</span>
        </span>
      </td>
      <td {...label("tell")} className={list.words}>
        {tell}
      </td>
      <td {...label("called")}>
        <div>
          {called && <span className={`soft ${list.under}`}>{called}</span>}
          <form method="post" action={`${home}/invite/phoned`} className="screen">
            <PressField />
            <input type="hidden" name="application" value={firm.id} />
            <button
              type="submit"
              className="plain"
              aria-label={translate("firmList.phone.calledOf", { firm: firm.firmName })}
            >
              {translate("firmList.phone.called")}
            </button>
          </form>
        </div>
      </td>
    </tr>
  );
}
