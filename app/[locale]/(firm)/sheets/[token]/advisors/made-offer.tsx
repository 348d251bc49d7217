import { cookies } from "next/headers";
import { MadeLink } from "#app/_view/hand-out/made-link";
import { madeLinkCookie } from "#app/accounts/made-link-cookie";
import { origin } from "#app/accounts/session";
import { formats, translator } from "#app/translate";
import { qrCode } from "#app/words/qr-code";
import type { EngagementLine } from "#db/advising/engagements";
import type { SheetRecord } from "#db/sheets/sheets";
import type { Locale } from "#lib/text/text";

type Props = { engagements: readonly EngagementLine[]; sheet: SheetRecord; locale: Locale };

/** The link that was just made, to copy or to mail; shown for as long as its cookie lasts. */
export async function MadeOffer({ engagements, sheet, locale }: Props) {
  const [token = "", id] = ((await cookies()).get(madeLinkCookie)?.value ?? "").split(".");
  const made = engagements.find((each) => each.id === id && each.endedAt === null);
  if (!made || token === "") return null;
  const translate = translator(locale);
  const { name, expiresAt } = made;
  const link = `${await origin()}/${locale}/engage/${token}`;
  const firm = sheet.firmName ?? translate("common.product");
  const subject = translate("advisors.mailSubject", { firm });
  const day = formats(locale).dateTime(expiresAt, { dateStyle: "long" });
  return (
    <MadeLink
      link={link}
      qr={qrCode(link)}
      mail={{ subject, body: translate("advisors.mailBody", { name, firm, day, link }) }}
      words={{
        label: translate("advisors.made", { name }),
        hint: translate("advisors.madeHint"),
        copy: translate("colleagues.copy"),
        copied: translate("colleagues.copied"),
        mail: translate("advisors.mail"),
        qr: translate("colleagues.qr"),
        qrLabel: translate("colleagues.qrLabel", { name }),
      }}
    />
  );
}
