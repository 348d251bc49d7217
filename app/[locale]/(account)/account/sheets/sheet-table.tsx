import { mayOnSheet } from "#app/accounts/sheet-rights";
import { ownSheet } from "#app/accounts/signed-in";
import { formats, translator } from "#app/translate";
import { shortTermWords } from "#app/words/term-words";
import type { OwnTerm } from "#db/sheets/own-term";
import type { SheetRecord } from "#db/sheets/sheets";
import type { Person } from "#lib/access";
import type { Locale } from "#lib/text/text";
import { latestEdition } from "#questionnaires";

/** A sheet with how long it is kept; `null`: for ever. */
export type ListedSheet = SheetRecord & { term: OwnTerm | null };

type Props = { locale: Locale; actor: Person; sheets: readonly ListedSheet[] };

/** The sheets of a firm, with how far each is and its newest result. */
export function SheetTable({ locale, actor, sheets }: Props) {
  const translate = translator(locale);
  return (
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
          <SheetRow key={sheet.id} {...{ locale, actor, sheet }} />
        ))}
      </tbody>
    </table>
  );
}

function SheetRow({ locale, actor, sheet }: Omit<Props, "sheets"> & { sheet: ListedSheet }) {
  const translate = translator(locale);
  const day = (at: Date) => formats(locale).dateTime(at, { dateStyle: "medium" });
  const page = `/${locale}/sheets/${ownSheet(sheet.id)}`;
  const year = String(sheet.year);
  return (
    <tr>
      <td>
        <a href={page} aria-label={translate("people.sheets.open", { year })}>
          {sheet.year}
        </a>
        {sheet.edition !== latestEdition.id && (
          <span className="soft"> {translate("tasks.ofEdition", { edition: sheet.edition })}</span>
        )}
        {sheet.firmName && <span className="soft"> {sheet.firmName}</span>}
        {sheet.linkEndedAt && (
          <p className="soft">
            {translate("people.sheets.linkEnded", { day: day(sheet.linkEndedAt) })}
            {mayOnSheet(actor, "renew-link", sheet) && (
              <>
                {" · "}
                <a href={`${page}/link`} aria-label={translate("people.sheets.linkMake", { year })}>
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
        {sheet.term && <p className="soft">{shortTermWords(sheet.term, locale)}</p>}
      </td>
      <td>
        {sheet.revision > 0 ? (
          <a href={`${page}/result/${sheet.revision}`}>{translate("people.sheets.see")}</a>
        ) : (
          translate("people.sheets.noResult")
        )}
      </td>
    </tr>
  );
}
