import { notFound } from "next/navigation";
import styles from "#app/_view/account/account.module.css";
import { Field } from "#app/_view/account/field";
import { Notices } from "#app/_view/account/notices";
import { PressField } from "#app/_view/press-field";
import { pageTitle } from "#app/[locale]/page-title";
import { localeOf, requireRight } from "#app/accounts/session";
import { ownTerm } from "#app/acts/sheets/own-term";
import { translator } from "#app/translate";
import { noticeOf } from "#app/words/account-words";
import { database } from "#db/client";
import { listSheets } from "#db/sheets/claimed-sheets";
import { SheetTable } from "./sheet-table";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<{ problem?: string; done?: string }>;
};

export const generateMetadata = pageTitle("people.sheets.title");

/** The sheets of a firm for its people, and the way to take an anonymous one in. */
export default async function SheetsPage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale) ?? notFound();
  const { actor, seat } = await requireRight(locale, "read-sheets");
  const query = await searchParams;
  const translate = translator(locale);
  const store = await database();
  const sheets = await listSheets(store, actor);
  if (!sheets.ok) return notFound();
  const now = new Date();
  const listed = await Promise.all(
    sheets.value.map(async (sheet) => ({ ...sheet, term: await ownTerm(store, { ...actor, sheet: sheet.id }, now) })),
  );
  return (
    <main id="main" className="sheet">
      <h1>{translate("people.sheets.title")}</h1>
      <Notices {...noticeOf(locale, query)} />
      <p className="lead">{translate("people.sheets.lead", { name: seat.organisation?.name ?? "" })}</p>
      {listed.length === 0 ? (
        <p>{translate("people.sheets.none")}</p>
      ) : (
        <SheetTable locale={locale} actor={actor} sheets={listed} />
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
