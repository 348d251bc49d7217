import { cookies } from "next/headers";
import { CopyLine } from "#app/_view/copy-line";
import { askingCookie } from "#app/accounts/asking-cookie";
import { origin } from "#app/accounts/session";
import { formats, translator } from "#app/translate";
import type { EngagementLine } from "#db/advising/engagements";
import type { SheetRecord } from "#db/sheets/sheets";
import type { Locale } from "#lib/text/text";

type Props = { engagements: readonly EngagementLine[]; sheet: SheetRecord; locale: Locale };

/** The link that was just made, to copy or to mail; shown for as long as its cookie lasts. */
export async function MadeOffer({ engagements, sheet, locale }: Props) {
  const [token = "", id] = ((await cookies()).get(askingCookie)?.value ?? "").split(".");
  const made = engagements.find((each) => each.id === id && each.endedAt === null);
  if (!made || token === "") return null;
  const translate = translator(locale);
  const { name, expiresAt } = made;
  const link = `${await origin()}/${locale}/engage/${token}`;
  const firm = sheet.firmName ?? translate("common.product");
  const subject = translate("advisors.mailSubject", { firm });
  const day = formats(locale).dateTime(expiresAt, { dateStyle: "long" });
  const body = translate("advisors.mailBody", { name, firm, day, link }).replaceAll("\n", "\r\n");
  return (
    <section id="made" className="notice" aria-label={translate("advisors.made", { name })}>
      <CopyLine
        label={translate("advisors.made", { name })}
        hint={translate("advisors.madeHint")}
        value={link}
        words={{ copy: translate("colleagues.copy"), copied: translate("colleagues.copied") }}
      />
      <p>
        <a href={`mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`}>
          {translate("advisors.mail")}
        </a>
      </p>
    </section>
  );
}
