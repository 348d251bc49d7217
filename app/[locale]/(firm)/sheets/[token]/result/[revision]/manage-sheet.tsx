import { cookies } from "next/headers";
import { CopyLine } from "#app/_view/copy-line";
import { PressField } from "#app/_view/press-field";
import { origin } from "#app/accounts/session";
import { shareCookie, shareDays } from "#app/accounts/share-cookie";
import { formats, translator } from "#app/translate";
import type { ShareLine } from "#db/sheets/shares";
import type { SheetRecord } from "#db/sheets/sheets";
import type { Locale } from "#lib/text/text";
import styles from "./manage-sheet.module.css";

type Props = {
  locale: Locale;
  token: string;
  sheet: SheetRecord;
  revision: number;
  /** `null` for those of a firm who may neither share nor reopen nor delete it. */
  shares: ShareLine[] | null;
  /** Whether the firm itself can open it again; not while its application is with the bureau. */
  mayReopen: boolean;
  isJustShared: boolean;
};

/** What the firm can do with its sheet: print, download, share, reopen, go on to the next year, delete. */
export async function ManageSheet({ locale, token, sheet, revision, shares, mayReopen, isJustShared }: Props) {
  const translate = translator(locale);
  const format = formats(locale);
  const home = `/${locale}/sheets/${token}`;
  const now = new Date();
  const day = (at: Date) => format.dateTime(at, { dateStyle: "medium" });
  const address = await origin();
  const fresh = isJustShared ? (await cookies()).get(shareCookie)?.value : undefined;
  return (
    <section className={`${styles.manage} screen`} aria-labelledby="manage">
      <h2 id="manage">{translate("tasks.more")}</h2>
      <div className="row">
        <a className="button quiet" href={`${home}/download/json?revision=${revision}`} download>
          {translate("manage.downloadJson")}
        </a>
        <a className="button quiet" href={`${home}/download/csv?revision=${revision}`} download>
          {translate("manage.downloadCsv")}
        </a>
      </div>
      <p className="soft">{translate("manage.downloadHint")}</p>

      {shares && <Sharing shares={shares} />}

      <h3>{translate("manage.nextTitle")}</h3>
      <p className="soft">{translate("manage.nextHint")}</p>
      <form method="post" action={`${home}/next`}>
        <PressField />
        <button type="submit" className="button quiet">
          {translate("manage.next", { year: String(sheet.year + 1) })}
        </button>
      </form>
      {shares && mayReopen && sheet.state === "submitted" && (
        <>
          <h3>{translate("manage.reopen")}</h3>
          <p className="soft">{translate("manage.reopenHint")}</p>
          <form method="post" action={`${home}/reopen`}>
            <PressField />
            <button type="submit" className="button quiet">
              {translate("manage.reopen")}
            </button>
          </form>
        </>
      )}
      <p className={styles.home}>
        <a href={home}>{translate("section.tasks")}</a>
      </p>
      {shares ? (
        <div className={styles.delete}>
          <h3>{translate("manage.delete")}</h3>
          <p className="soft">{translate("manage.deleteHint")}</p>
          <p>
            <a href={`${home}/delete`}>{translate("manage.delete")}</a>
          </p>
        </div>
      ) : (
        <p className="notice">{translate("people.ownersOnly")}</p>
      )}
    </section>
  );

  function Sharing({ shares }: { shares: ShareLine[] }) {
    return (
      <>
        <h3 id="share">{translate("manage.share")}</h3>
        <p className="soft">{translate("manage.shareHint")}</p>
        <p className="soft">{translate("manage.shareSeen")}</p>
        <p className="soft">{translate("manage.shareUnseen")}</p>
        {fresh && (
          <CopyLine
            deep
            label={translate("manage.shareNew")}
            hint={translate("manage.shareNewHint")}
            value={`${address}/${locale}/shared/${fresh}`}
            words={{ copy: translate("keys.copy"), copied: translate("keys.copied") }}
          />
        )}
        <form method="post" action={`${home}/share/create`} className="row">
          <PressField />
          <input type="hidden" name="revision" value={revision} />
          <label>
            {translate("manage.shareLabel")}
            <input type="text" name="label" maxLength={100} autoComplete="off" />
          </label>
          <label>
            {translate("manage.shareDays")}
            <select name="days" defaultValue={shareDays[1]}>
              {shareDays.map((days) => (
                <option key={days} value={days}>
                  {translate("manage.shareDaysOption", { days })}
                </option>
              ))}
            </select>
          </label>
          <button type="submit" className="button quiet">
            {translate("manage.shareCreate")}
          </button>
        </form>
        <h4>{translate("manage.shareList")}</h4>
        {shares.length === 0 && <p className="soft">{translate("manage.shareNone")}</p>}
        <ul>
          {shares.map((share) => (
            <li key={share.id}>
              <strong>{share.label ?? translate("manage.shareUnnamed")}</strong>
              {" · "}
              {[
                translate("manage.shareCreated", { at: day(share.createdAt) }),
                share.revokedAt
                  ? translate("manage.shareRevoked")
                  : share.expiresAt <= now
                    ? translate("manage.shareExpired")
                    : translate("manage.shareExpires", { at: day(share.expiresAt) }),
                translate("manage.shareViews", { count: share.views }),
                share.viewedAt[0] &&
                  translate("manage.shareLastView", {
                    at: format.dateTime(share.viewedAt[0], { dateStyle: "medium", timeStyle: "short" }),
                  }),
              ]
                .filter(Boolean)
                .join(locale === "zh" ? "，" : ", ")}
              {!share.revokedAt && share.expiresAt > now && <Withdraw share={share} />}
            </li>
          ))}
        </ul>
      </>
    );
  }

  /** Asks once more before a link is withdrawn, without scripts too. */
  function Withdraw({ share }: { share: ShareLine }) {
    const label = share.label ?? translate("manage.shareUnnamed");
    return (
      <details className={styles.withdraw}>
        <summary aria-label={translate("manage.shareRevokeLabel", { label })}>
          {translate("manage.shareRevoke")}
        </summary>
        <p>{translate("manage.shareRevokeSure")}</p>
        <form method="post" action={`${home}/share/revoke`}>
          <PressField />
          <input type="hidden" name="share" value={share.id} />
          <input type="hidden" name="revision" value={revision} />
          <button
            type="submit"
            className="button danger"
            aria-label={translate("manage.shareRevokeConfirmLabel", { label })}
          >
            {translate("manage.shareRevokeConfirm")}
          </button>
        </form>
      </details>
    );
  }
}
