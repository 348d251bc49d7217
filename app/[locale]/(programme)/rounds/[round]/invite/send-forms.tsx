import { CopyLine } from "#app/_view/copy-line";
import { PressField } from "#app/_view/press-field";
import styles from "#app/_view/staff/staff.module.css";
import { formats, translator } from "#app/translate";
import type { RoundRecord } from "#db/programme/admission";
import type { Locale } from "#lib/text/text";

type Props = {
  locale: Locale;
  home: string;
  /** What was typed into the form before it came back. */
  typed: Readonly<Record<string, string>> | null;
};

type SendProps = Props & {
  isDraft: boolean;
  sendsMail: boolean;
  /** Firms without a link, and those of them with an address. */
  unsent: { all: number; mailable: number };
};

/** How firms get their links. */
export function SendForm({ locale, home, typed, isDraft, sendsMail, unsent }: SendProps) {
  const translate = translator(locale);
  return (
    <section className={styles.card} aria-labelledby="send">
      <h2 id="send">{translate("rounds.invite.sendTitle")}</h2>
      <p>{translate("rounds.invite.unsent", { count: unsent.all, mailable: unsent.mailable })}</p>
      {isDraft && <p className="soft">{translate("rounds.invite.notOpen")}</p>}
      <form method="post" action={`${home}/invite/send`}>
        <PressField />
        <label className={styles.check}>
          <input type="checkbox" name="again" value="1" defaultChecked={Boolean(typed?.again)} />
          <span>{translate("rounds.invite.again")}</span>
        </label>
        {sendsMail ? (
          <>
            <p className="soft">{translate("rounds.invite.byMailHint")}</p>
            <p>
              <button type="submit" name="mode" value="mail" className="button">
                {translate("rounds.invite.byMail")}
              </button>
            </p>
          </>
        ) : (
          <p className="soft">{translate("rounds.invite.noMail")}</p>
        )}
        <p className="soft">{translate("rounds.invite.byListHint")}</p>
        <p>
          <button type="submit" name="mode" value="list" className={sendsMail ? "button quiet" : "button"}>
            {translate("rounds.invite.byList")}
          </button>
        </p>
      </form>
    </section>
  );
}

/** How many firms are missing, and how many of them a reminder would reach now; `null` where too many to count. */
type Missing = { all: number; remindable: number | null };

type RemindProps = Props & { sendsMail: boolean; missing: Record<"notStarted" | "stuck", Missing> & { days: number } };

/** How firms that have not sent in are reminded. */
export function RemindForm({ locale, home, typed, sendsMail, missing }: RemindProps) {
  const translate = translator(locale);
  const number = (value: number | null) => (value === null ? "–" : formats(locale).number(value));
  const numbersOf = ({ all, remindable }: Missing) => ({
    days: missing.days,
    all: number(all),
    remindable: number(remindable),
  });
  const among = typed?.among === "stuck" ? "stuck" : "not-started";
  return (
    <section className={styles.card} aria-labelledby="remind">
      <h2 id="remind">{translate("rounds.invite.remindTitle")}</h2>
      <p className="soft">{translate("rounds.invite.remindHint")}</p>
      <p>
        {translate("rounds.invite.remindNotStarted", numbersOf(missing.notStarted))}
        <br />
        {translate("rounds.invite.remindStuck", numbersOf(missing.stuck))}
      </p>
      <form method="post" action={`${home}/invite/remind`}>
        <PressField />
        <fieldset className={styles.field}>
          <legend>
            <strong>{translate("rounds.invite.remindWhom")}</strong>
          </legend>
          {(["not-started", "stuck"] as const).map((each) => (
            <label key={each} className={styles.check}>
              <input type="radio" name="among" value={each} defaultChecked={each === among} />
              <span>{translate(each === "stuck" ? "rounds.invite.stuck" : "rounds.invite.notStarted")}</span>
            </label>
          ))}
        </fieldset>
        <div className={`${styles.field} ${styles.short}`}>
          <label htmlFor="days">
            <strong>{translate("rounds.invite.since")}</strong>
          </label>
          <input id="days" name="days" type="text" inputMode="numeric" defaultValue={typed?.days ?? missing.days} />
        </div>
        <p className="row">
          {sendsMail && (
            <button type="submit" name="mode" value="mail" className="button">
              {translate("rounds.invite.remind")}
            </button>
          )}
          <button type="submit" name="mode" value="list" className="button quiet">
            {translate("rounds.invite.remindList")}
          </button>
        </p>
      </form>
    </section>
  );
}

type OpenLinkProps = Props & {
  round: RoundRecord;
  /** The link that is in force, where it is kept. */
  address: string | null;
  usedQuota: number;
};

/** How firms come in by the open link. */
export function OpenLinkForm({ locale, home, typed, round, address, usedQuota }: OpenLinkProps) {
  const translate = translator(locale);
  const quota = typed?.quota ?? round.quota ?? 100;
  return (
    <section className={styles.card} id="open-link" aria-labelledby="open-title">
      <h2 id="open-title">{translate("rounds.invite.openTitle")}</h2>
      <p className="soft">{translate("rounds.invite.openHint")}</p>
      <p>
        {round.openLinkHash
          ? translate("rounds.invite.openNow", { used: usedQuota, quota: round.quota ?? 0 })
          : translate("rounds.invite.openNone")}
      </p>
      {address ? (
        <CopyLine
          deep
          label={translate("rounds.invite.openLabel")}
          hint={translate("rounds.invite.openShown")}
          value={address}
          words={{ copy: translate("keys.copy"), copied: translate("keys.copied") }}
        />
      ) : (
        round.openLinkHash && <p className="soft">{translate("rounds.invite.openUnkept")}</p>
      )}
      <form method="post" action={`${home}/invite/open-link`}>
        <PressField />
        <input type="hidden" name="seen" value={round.revision} />
        <div className={`${styles.field} ${styles.short}`}>
          <label htmlFor="quota">
            <strong>{translate("rounds.invite.quota")}</strong>
          </label>
          <input id="quota" name="quota" type="text" inputMode="numeric" defaultValue={quota} />
        </div>
        <p className="row">
          <button type="submit" className="button quiet">
            {translate(round.openLinkHash ? "rounds.invite.openRenew" : "rounds.invite.openMake")}
          </button>
          {round.openLinkHash && (
            <button type="submit" name="end" value="1" className="button quiet">
              {translate("rounds.invite.openEnd")}
            </button>
          )}
        </p>
      </form>
    </section>
  );
}
