import styles from "#app/_view/application/application.module.css";
import { PressField } from "#app/_view/press-field";
import type { OpenFacts } from "#app/acts/sheets/open-facts";
import { formats, translator } from "#app/translate";
import { withdrawalWords } from "#app/words/leaving-words";
import { moved } from "#lib/programme/application";
import type { Locale } from "#lib/text/text";

type Application = NonNullable<OpenFacts["application"]>;

type FormProps = { locale: Locale; home: string };
type WithdrawalProps = FormProps & { application: Application; now: Date; isUnticked: boolean };

/** What has happened with an application, and how its firm takes it back or up again. */
export function Course({ application, locale, home, now, isUnticked }: WithdrawalProps) {
  const { state } = application.application;
  const canWithdraw = moved(state, "withdraw", false) !== null;
  const canResume = moved(state, "resume", false) !== null && application.round.state === "open";
  return (
    <>
      <Moves moves={application.moves} locale={locale} />
      {canWithdraw && <Withdrawal {...{ application, locale, home, now, isUnticked }} />}
      {canResume && <Resumption {...{ locale, home }} />}
    </>
  );
}

function Moves({ moves, locale }: Pick<Application, "moves"> & { locale: Locale }) {
  const translate = translator(locale);
  const time = (at: Date) => formats(locale).dateTime(at, { dateStyle: "medium", timeStyle: "short" });
  if (moves.length === 0) return null;
  return (
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
  );
}

/** Takes an application out of its round, once it is said what comes of it; `isUnticked` where the tick was forgotten. */
function Withdrawal({ application, locale, home, now, isUnticked }: WithdrawalProps) {
  const translate = translator(locale);
  const { lines, isFinal } = withdrawalWords(application, locale, now);
  return (
    <section aria-labelledby="withdraw">
      <h2 id="withdraw">{translate("application.withdraw")}</h2>
      {lines.map((line) => (
        <p key={line} className={isFinal ? "notice" : "soft"}>
          {line}
        </p>
      ))}
      {isUnticked && isFinal && (
        <p className="notice problem" role="alert">
          {translate("application.finalUnticked")}
        </p>
      )}
      <details open={isUnticked}>
        <summary>{translate("application.withdraw")}</summary>
        <form method="post" action={`${home}/application/withdraw`}>
          <PressField />
          {isFinal && (
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
  );
}

function Resumption({ locale, home }: FormProps) {
  const translate = translator(locale);
  return (
    <form method="post" action={`${home}/application/resume`}>
      <PressField />
      <p className="soft">{translate("application.resumeHint")}</p>
      <button type="submit" className="button">
        {translate("application.resume")}
      </button>
    </form>
  );
}
