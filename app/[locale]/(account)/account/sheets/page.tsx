import type { Metadata } from "next";
import { notFound } from "next/navigation";
import styles from "#app/_view/account/account.module.css";
import { Field } from "#app/_view/account/field";
import { Notices } from "#app/_view/account/notices";
import { PressField } from "#app/_view/press-field";
import { localeOf, requireRight } from "#app/accounts/session";
import { mayOnSheet } from "#app/accounts/sheet-rights";
import { ownSheet } from "#app/accounts/signed-in";
import { formats, translator } from "#app/translate";
import { toldIn } from "#app/words/account-words";
import { database } from "#db/client";
import { listSheets } from "#db/sheets/claimed-sheets";
import type { SheetRecord } from "#db/sheets/sheets";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<{ problem?: string; done?: string }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale) ?? "zh")("people.sheets.title") };
}

/** The sheets of a firm for its people, and the way to take an anonymous one in. */
export default async function SheetsPage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale) ?? notFound();
  const { actor, seat } = await requireRight(locale, "read-sheets");
  const query = await searchParams;
  const translate = translator(locale);
  const listed = await listSheets(await database(), actor);
  const sheets = listed.ok ? listed.value : notFound();
  const day = (at: Date) => formats(locale).dateTime(at, { dateStyle: "medium" });
  const pageOf = ({ id }: SheetRecord) => `/${locale}/sheets/${ownSheet(id)}`;
  return (
    <main id="main" className="sheet">
      <h1>{translate("people.sheets.title")}</h1>
      <Notices {...toldIn(locale, query)} />
      <p className="lead">{translate("people.sheets.lead", { name: seat.organisation?.name ?? "" })}</p>
      {sheets.length === 0 ? (
        <p>{translate("people.sheets.none")}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">{translate("people.sheets.year")}</th>
              <th scope="col">{translate("people.sheets.state")}</th>
              <th scope="col">{translate("people.sheets.result")}</th>
            </tr>
          </thead>
          <tbody>
            {sheets.map((sheet) => (
              <tr key={sheet.id}>
                <td>
                  <a href={pageOf(sheet)} aria-label={translate("people.sheets.open", { year: String(sheet.year) })}>
                    {sheet.year}
                  </a>
                  {sheet.firmName && <span className="soft"> {sheet.firmName}</span>}
                  {sheet.linkEndedAt && (
                    <p className="soft">
                      {translate("people.sheets.linkEnded", { day: day(sheet.linkEndedAt) })}
                      {mayOnSheet(actor, "renew-link", sheet) && (
                        <>
                          {" · "}
                          <a
                            href={`${pageOf(sheet)}/link`}
                            aria-label={translate("people.sheets.linkMake", { year: String(sheet.year) })}
                          >
                            {translate("people.sheets.linkNew")}
                          </a>
                        </>
                      )}
                    </p>
                  )}
                </td>
                <td>
                  {sheet.state === "draft"
                    ? translate("people.sheets.draft")
                    : translate("people.sheets.submitted", { revision: sheet.revision })}
                </td>
                <td>
                  {sheet.revision > 0 ? (
                    <a href={`${pageOf(sheet)}/result/${sheet.revision}`}>{translate("people.sheets.see")}</a>
                  ) : (
                    translate("people.sheets.noResult")
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className={styles.part}>
        <a className="button" href={`/${locale}/start`}>
          {translate("people.sheets.start")}
        </a>
      </p>
      <section aria-labelledby="claim">
        <h2 id="claim">{translate("people.sheets.claimTitle")}</h2>
        <p>{translate("people.sheets.claimLead")}</p>
        <form method="post" action={`/${locale}/account/sheets/claim`} noValidate className={styles.form}>
          <PressField />
          <Field name="key" label={translate("people.sheets.key")} autoComplete="off" wrong={query.problem === "key"} />
          <button type="submit" className="button quiet">
            {translate("people.sheets.claim")}
          </button>
        </form>
      </section>
    </main>
  );
}
