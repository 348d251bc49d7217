import { cookies } from "next/headers";
import { CopyLine } from "#app/_view/copy-line";
import { PressField } from "#app/_view/press-field";
import { origin } from "#app/accounts/session";
import { shareCookie, shareDays } from "#app/accounts/share-cookie";
import { formats, translator } from "#app/translate";
import type { ShareLine } from "#db/sheets/shares";
import type { Shows } from "#lib/charts/rooms";
import { languages, listed } from "#lib/text/languages";
import type { Locale } from "#lib/text/text";
import styles from "./sharing.module.css";

/** A result by which links are made: its sheet's path, and its revision. */
type Shared = {
  locale: Locale;
  home: string;
  revision: number;
  /** What a new one is proposed to show. */
  shows: Shows;
};

/** Links by which others read a result: what they see of it, a new one, and all that there are. */
export async function Sharing({
  shares,
  isJustShared,
  ...shared
}: Shared & { shares: ShareLine[]; isJustShared: boolean }) {
  const { locale } = shared;
  const translate = translator(locale);
  const token = isJustShared ? (await cookies()).get(shareCookie)?.value : undefined;
  return (
    <>
      <p className="lead">{translate("manage.shareHint")}</p>
      {token && (
        <CopyLine
          deep
          label={translate("manage.shareNew")}
          hint={translate("manage.shareNewHint")}
          value={`${await origin()}/${locale}/shared/${token}`}
          words={{ copy: translate("keys.copy"), copied: translate("keys.copied") }}
        />
      )}
      <NewShare {...shared} />
      <h2>{translate("manage.shareList")}</h2>
      {shares.length === 0 && <p className="soft">{translate("manage.shareNone")}</p>}
      <ul className={styles.list}>
        {shares.map((share) => (
          <Share key={share.id} {...shared} share={share} />
        ))}
      </ul>
    </>
  );
}

function NewShare({ locale, home, revision, shows }: Shared) {
  const translate = translator(locale);
  return (
    <form method="post" action={`${home}/share/create`}>
      <PressField />
      <input type="hidden" name="revision" value={revision} />
      <fieldset className={styles.choice}>
        <legend>
          <h2>{translate("rooms.share.choose")}</h2>
        </legend>
        <p className="soft">{translate("rooms.share.always")}</p>
        {(["answers", "tiers"] as const).map((part) => (
          <label key={part} className="option">
            <input type="checkbox" name="shows" value={part} defaultChecked={shows[part]} />
            <span>
              {translate(`rooms.share.${part}`)}
              <br />
              <span className="soft">{translate(`rooms.share.${part}Hint`)}</span>
            </span>
          </label>
        ))}
        <p>
          <button type="submit" className="button quiet" formAction={`${home}/share/preview`}>
            {translate("rooms.share.preview")}
          </button>
        </p>
      </fieldset>
      <div className="row">
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
        <button type="submit" className="button">
          {translate("manage.shareCreate")}
        </button>
      </div>
    </form>
  );
}

function Share({ share, ...shared }: Shared & { share: ShareLine }) {
  const { locale } = shared;
  const translate = translator(locale);
  const format = formats(locale);
  const day = (at: Date) => format.dateTime(at, { dateStyle: "medium" });
  const isOver = share.expiresAt <= new Date();
  const words = [
    seesWords(share.shows, locale),
    translate("manage.shareCreated", { at: day(share.createdAt) }),
    share.revokedAt
      ? translate("manage.shareRevoked")
      : isOver
        ? translate("manage.shareExpired")
        : translate("manage.shareExpires", { at: day(share.expiresAt) }),
    translate("manage.shareViews", { count: share.views }),
    share.viewedAt[0] &&
      translate("manage.shareLastView", {
        at: format.dateTime(share.viewedAt[0], { dateStyle: "medium", timeStyle: "short" }),
      }),
  ];
  return (
    <li>
      <strong>{share.label ?? translate("manage.shareUnnamed")}</strong>
      {" · "}
      {words.filter(Boolean).join(languages[locale].comma)}
      {!share.revokedAt && !isOver && <Withdrawing share={share} {...shared} />}
    </li>
  );
}

/** What the reader of a link sees besides the diagnosis. */
function seesWords({ answers, tiers }: Shows, locale: Locale): string {
  const translate = translator(locale);
  const parts = [
    ...(answers ? [translate("rooms.share.seesAnswers")] : []),
    ...(tiers ? [translate("rooms.share.seesTiers")] : []),
  ];
  return parts.length === 0
    ? translate("rooms.share.seesNeither")
    : translate("rooms.share.sees", { parts: listed(parts, locale) });
}

/** Asks once more before a link is withdrawn, without scripts too. */
function Withdrawing({ share, locale, home, revision }: Shared & { share: ShareLine }) {
  const translate = translator(locale);
  const label = share.label ?? translate("manage.shareUnnamed");
  return (
    <details className={styles.withdraw}>
      <summary aria-label={translate("manage.shareRevokeLabel", { label })}>{translate("manage.shareRevoke")}</summary>
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
