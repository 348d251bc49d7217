import styles from "#app/_view/application/application.module.css";
import { PressField } from "#app/_view/press-field";
import type { OpenFigures } from "#app/acts/sheets/open-figures";
import { formats, translator } from "#app/translate";
import { withdrawalWords } from "#app/words/leaving-words";
import { moved } from "#lib/programme/application";
import type { Locale } from "#lib/text/text";

type Props = {
  found: NonNullable<OpenFigures["application"]>;
  locale: Locale;
  home: string;
  now: Date;
  unticked: boolean;
};

/** What has happened with an application, and how its firm takes it back or up again. */
export function Course({ found, locale, home, now, unticked }: Props) {
  const { round, application, moves } = found;
  const translate = translator(locale);
  const time = (at: Date) => formats(locale).dateTime(at, { dateStyle: "medium", timeStyle: "short" });
  const canWithdraw = moved(application.state, "withdraw", false) !== null;
  const withdrawal = withdrawalWords(found, locale, now);
  const canResume = moved(application.state, "resume", false) !== null && round.state === "open";
  return (
    <>
      {moves.length > 0 && (
        <section aria-labelledby="moves">
          <h2 id="moves">{translate("application.moves")}</h2>
          <ol>
            {moves.map(({ id, at, to, by, note }) => (
              <li key={id}>
                {translate("application.move", { at: time(at), state: translate(`application.states.${to}`) })}
                {" · "}
                {translate(by === "firm" ? "application.byFirm" : "application.byOfficer")}
                {/* Why a late one was admitted is the bureau's own affair. */}
                {note && to === "returned" && <p className={styles.note}>{translate("application.note", { note })}</p>}
              </li>
            ))}
          </ol>
        </section>
      )}
      {canWithdraw && (
        <section aria-labelledby="withdraw">
          <h2 id="withdraw">{translate("application.withdraw")}</h2>
          {withdrawal.lines.map((line) => (
            <p key={line} className={withdrawal.isFinal ? "notice" : "soft"}>
              {line}
            </p>
          ))}
          {unticked && withdrawal.isFinal && (
            <p className="notice problem" role="alert">
              {translate("application.finalUnticked")}
            </p>
          )}
          <details open={unticked}>
            <summary>{translate("application.withdraw")}</summary>
            <form method="post" action={`${home}/application/withdraw`}>
              <PressField />
              {withdrawal.isFinal && (
                <label className="option">
                  <input type="checkbox" name="sure" value="final" required />
                  <span>{translate("application.withdrawTick")}</span>
                </label>
              )}
              <button type="submit" className="button danger">
                {translate("application.withdrawYes")}
              </button>
            </form>
          </details>
        </section>
      )}
      {canResume && (
        <form method="post" action={`${home}/application/resume`}>
          <PressField />
          <p className="soft">{translate("application.resumeHint")}</p>
          <button type="submit" className="button">
            {translate("application.resume")}
          </button>
        </form>
      )}
    </>
  );
}
