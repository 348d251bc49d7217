import { codeWords } from "#app/_view/code-words";
import { PressField } from "#app/_view/press-field";
import styles from "#app/_view/staff/staff.module.css";
import { formats, translator } from "#app/translate";
import { mailFault } from "#app/work/mail-fault";
import type { FirmLine } from "#db/programme/firm-lines";
import { standingOf } from "#lib/programme/standing";
import type { Locale } from "#lib/text/text";
import list from "./list.module.css";

type Props = { locale: Locale; home: string };

/** How far each firm is on its way into the round, with a new link for whoever needs one. */
export function FirmTable({ locale, home, firms }: Props & { firms: readonly FirmLine[] }) {
  const translate = translator(locale);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways has to be reached by the keyboard
    <section className={styles.scroll} aria-labelledby="firms" tabIndex={0}>
      <table className={list.table}>
        <thead>
          <tr>
            {(["firm", "place", "contact", "state", "when", "link"] as const).map((column) => (
              <th key={column} scope="col">
                {translate(`rounds.invite.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {firms.map((firm) => (
            <FirmRow key={firm.id} {...{ locale, home, firm }} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function FirmRow({ locale, home, firm }: Props & { firm: FirmLine }) {
  const translate = translator(locale);
  return (
    <tr>
      <th scope="row">
        <a href={`${home}/firms/${firm.id}`}>{firm.firmName}</a>
        <div className="soft">{firm.uscc && codeWords(firm.uscc, translate)}</div>
        {firm.byOpenLink && <div className="soft">{translate("rounds.invite.byOpenLink")}</div>}
        <div className={`screen ${list.edit}`}>
          <a href={`${home}/invite/firm/${firm.id}`} aria-label={translate("firmList.mendOf", { firm: firm.firmName })}>
            {translate("firmList.mendLink")}
          </a>
        </div>
      </th>
      <td>
        {firm.region}
        <div className="soft">{firm.industry}</div>
      </td>
      <td>
        {firm.contact}
        {firm.phone && <div>{firm.phone}</div>}
        <div className="soft">{firm.email}</div>
      </td>
      <td>{translate(`rounds.standing.${standingOf(firm.state, firm.openedAt !== null)}`)}</td>
      <td>
        {stepsOf(firm, locale).map((words) => (
          <div key={words} className="soft">
            {words}
          </div>
        ))}
      </td>
      <td>
        {!firm.linkedAt && <div className="soft">{translate("rounds.invite.unlinked")}</div>}
        {firm.state !== "withdrawn" && (
          <form method="post" action={`${home}/invite/reissue`}>
            <PressField />
            <input type="hidden" name="application" value={firm.id} />
            <button
              type="submit"
              className="plain"
              aria-label={translate("rounds.invite.reissueOf", { firm: firm.firmName })}
            >
              {translate("rounds.invite.reissue")}
            </button>
          </form>
        )}
      </td>
    </tr>
  );
}

/** What has happened between the bureau and a firm, each with its moment. */
function stepsOf(firm: FirmLine, locale: Locale): string[] {
  const translate = translator(locale);
  const moment = (at: Date) => formats(locale).dateTime(at, { dateStyle: "medium", timeStyle: "short" });
  const standing = standingOf(firm.state, firm.openedAt !== null);
  const reason = translate(`rounds.jobs.mailFaults.${mailFault(firm.mailFault)}`);
  return [
    ...(firm.linkedAt ? [translate("rounds.invite.linked", { at: moment(firm.linkedAt) })] : []),
    ...(firm.mail ? [translate(`rounds.invite.mailStates.${firm.mail}`, { reason })] : []),
    ...(firm.openedAt ? [translate("rounds.invite.opened", { at: moment(firm.openedAt) })] : []),
    ...((standing === "started" || standing === "returned") && firm.lastActivity
      ? [translate("rounds.invite.stuckSince", { at: moment(new Date(firm.lastActivity)) })]
      : []),
    ...(firm.submittedAt ? [translate("rounds.invite.submittedAt", { at: moment(firm.submittedAt) })] : []),
    ...(firm.remindedAt ? [translate("rounds.invite.reminded", { at: moment(firm.remindedAt) })] : []),
  ];
}
