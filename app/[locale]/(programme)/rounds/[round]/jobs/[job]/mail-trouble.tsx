import styles from "#app/_view/staff/staff.module.css";
import { troubledAtMost } from "#app/acts/programme/read-job";
import type { Translate } from "#app/translate";
import { mailFault } from "#app/work/mail-fault";
import type { TroubledMail } from "#db/service/job-mail";

/** The firms whose mail did not get through: the address, why, and whether it is tried again. */
export function MailTrouble({
  mails,
  home,
  translate,
}: {
  mails: readonly TroubledMail[];
  home: string;
  translate: Translate;
}) {
  if (mails.length === 0) return null;
  return (
    <section aria-labelledby="mail-trouble">
      <h2 id="mail-trouble">{translate("rounds.jobs.mailTrouble")}</h2>
      <p>{translate("rounds.jobs.mailTroubleHint")}</p>
      {mails.length >= troubledAtMost && (
        <p className="soft">{translate("rounds.jobs.mailTroubleSome", { count: troubledAtMost })}</p>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways has to be reached by the keyboard */}
      <section className={styles.scroll} aria-labelledby="mail-trouble" tabIndex={0}>
        <table className={styles.stacked}>
          <thead>
            <tr>
              {(["mailFirm", "mailAddress", "mailReason", "mailNext"] as const).map((column) => (
                <th key={column} scope="col">
                  {translate(`rounds.jobs.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {mails.map((mail) => (
              <tr key={mail.id}>
                <th scope="row">
                  <a href={`${home}/invite?${new URLSearchParams({ search: mail.firmName })}#firms`}>{mail.firmName}</a>
                </th>
                <td data-label={translate("rounds.jobs.mailAddress")}>{mail.email}</td>
                <td data-label={translate("rounds.jobs.mailReason")}>
                  {translate(`rounds.jobs.mailFaults.${mailFault(mail.fault)}`)}
                </td>
                <td data-label={translate("rounds.jobs.mailNext")}>
                  {translate(mail.givenUp ? "rounds.jobs.mailGivenUp" : "rounds.jobs.mailRetried")}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}
