import { PressField } from "#app/_view/press-field";
import { seatThatMay } from "#app/accounts/session";
import { ownSheetIn } from "#app/accounts/signed-in";
import { translator } from "#app/translate";
import type { SheetRecord } from "#db/sheets/sheets";
import type { Locale } from "#lib/text/text";

type Props = { sheet: SheetRecord; token: string; locale: Locale; home: string; done: string | undefined };

/** To whoever is signed in for a firm and came by a private link: to take the sheet among the firm's, by one press. */
export async function ClaimOffer({ sheet, token, locale, home, done }: Props) {
  if (ownSheetIn(token) !== null) return null;
  const seat = await seatThatMay("claim-sheet");
  const firm = seat?.seat.organisation;
  if (!firm) return null;
  const translate = translator(locale);
  if (sheet.organisation === firm.organisation && done === "claimed")
    return (
      <p className="notice" role="status">
        {translate("people.done.claimed")} <a href={`/${locale}/account/sheets`}>{translate("people.sheets.title")}</a>
      </p>
    );
  if (sheet.organisation !== null) return null;
  return (
    <form method="post" action={`${home}/claim`} className="notice screen">
      <PressField />
      <p>{translate("colleagues.claim", { firm: firm.name })}</p>
      <button type="submit" className="button quiet">
        {translate("colleagues.claimPress", { firm: firm.name })}
      </button>
    </form>
  );
}
