import { cookies } from "next/headers";
import { CopyLine } from "#app/_view/copy-line";
import { askingCookie } from "#app/accounts/asking-cookie";
import { origin } from "#app/accounts/session";
import { formats, translator } from "#app/translate";
import { qrCode } from "#app/words/qr-code";
import type { ColleagueLink } from "#db/sheets/colleague-links";
import type { SheetRecord } from "#db/sheets/sheets";
import { linesOf } from "#lib/programme/asked-lines";
import type { Locale } from "#lib/text/text";
import styles from "./colleagues.module.css";

type Props = { links: readonly ColleagueLink[]; sheet: SheetRecord; locale: Locale };

/** The link that was just made, to copy, to scan or to mail; shown for as long as its cookie lasts. */
export async function MadeLink({ links, sheet, locale }: Props) {
  const [token = "", id] = ((await cookies()).get(askingCookie)?.value ?? "").split(".");
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
  const body = translate("colleagues.mailBody", told).replaceAll("\n", "\r\n");
  return (
    <section id="made" className="notice" aria-label={translate("colleagues.made", { name })}>
      <CopyLine
        label={translate("colleagues.made", { name })}
        hint={translate("colleagues.madeHint")}
        value={link}
        words={{ copy: translate("colleagues.copy"), copied: translate("colleagues.copied") }}
      />
      <p>
        <a href={`mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`}>
          {translate("colleagues.mail")}
        </a>
      </p>
      <details>
        <summary>{translate("colleagues.qr")}</summary>
        <div
          className={styles.qr}
          role="img"
          aria-label={translate("colleagues.qrLabel", { name })}
          // biome-ignore lint/security/noDangerouslySetInnerHtml: drawn on the server from squares alone
          dangerouslySetInnerHTML={{ __html: qrCode(link) }}
        />
      </details>
    </section>
  );
}
