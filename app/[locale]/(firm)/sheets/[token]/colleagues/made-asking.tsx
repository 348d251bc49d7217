import { cookies } from "next/headers";
import { MadeLink } from "#app/_view/hand-out/made-link";
import { madeLinkCookie } from "#app/accounts/made-link-cookie";
import { origin } from "#app/accounts/session";
import { formats, translator } from "#app/translate";
import { qrCode } from "#app/words/qr-code";
import type { ColleagueLink } from "#db/sheets/colleague-links";
import type { SheetRecord } from "#db/sheets/sheets";
import { linesOf } from "#lib/programme/asked-lines";
import type { Locale } from "#lib/text/text";

type Props = { links: readonly ColleagueLink[]; sheet: SheetRecord; locale: Locale };

/** The link that was just made, to copy, to scan or to mail; shown for as long as its cookie lasts. */
export async function MadeAsking({ links, sheet, locale }: Props) {
  const [token = "", id] = ((await cookies()).get(madeLinkCookie)?.value ?? "").split(".");
  const made = links.find((link) => link.id === id && link.revokedAt === null);
  if (!made || token === "") return null;
  const translate = translator(locale);
  const { name, asker, expiresAt } = made;
  const count = linesOf(made).length;
  const link = `${await origin()}/${locale}/fill/${token}`;
  const firm = sheet.firmName ?? translate("common.product");
  const subject = translate("colleagues.mailSubject", { count, firm, year: String(sheet.year) });
  const day = formats(locale).dateTime(expiresAt, { dateStyle: "long" });
  const told = { name, count, day, link, asker: asker ?? firm };
  return (
    <MadeLink
      link={link}
      qr={qrCode(link)}
      mail={{ subject, body: translate("colleagues.mailBody", told) }}
      words={{
        label: translate("colleagues.made", { name }),
        hint: translate("colleagues.madeHint"),
        copy: translate("colleagues.copy"),
        copied: translate("colleagues.copied"),
        mail: translate("colleagues.mail"),
        qr: translate("colleagues.qr"),
        qrLabel: translate("colleagues.qrLabel", { name }),
      }}
    />
  );
}
