import styles from "#app/_view/account/account.module.css";
import { Field } from "#app/_view/account/field";
import { PressField } from "#app/_view/press-field";
import { formats, type Translate } from "#app/translate";
import { deviceWords, wayWords } from "#app/words/device-words";
import type { SessionLine } from "#db/people/sessions";
import type { SignInLine } from "#db/people/sign-ins";
import type { Locale } from "#lib/text/text";

type Props = {
  locale: Locale;
  home: string;
  translate: Translate;
  sessions: readonly SessionLine[];
  signIns: readonly SignInLine[];
  hasPassword: boolean;
  isWrong: boolean;
};

/** Where somebody is signed in, with the way to end it, and who signed in to their account or tried to. */
export function Sessions({ locale, home, translate, sessions, signIns, hasPassword, isWrong }: Props) {
  const moment = (at: Date) => formats(locale).dateTime(at, { dateStyle: "medium", timeStyle: "short" });
  const here = sessions.find(({ isThis }) => isThis);
  const others = sessions.filter(({ isThis }) => !isThis);
  const placeOf = (place: string | null) =>
    translate(`people.account.${place !== null && place === here?.place ? "fromHere" : "fromElsewhere"}`);
  return (
    <section className={styles.part} aria-labelledby="sessions">
      <h2 id="sessions">{translate("people.account.sessionsTitle")}</h2>
      <p>{translate("people.account.sessions")}</p>
      <form method="post" action={`${home}/sessions`} noValidate>
        <PressField />
        <ul className={styles.cards}>
          {sessions.map(({ id, device, place, since, usedAt, isThis }) => (
            <li key={id} className={styles.card}>
              <p>
                <strong>{deviceWords(device, translate)}</strong>
                {isThis ? ` · ${translate("people.account.thisDevice")}` : ` · ${placeOf(place)}`}
              </p>
              <p className="soft">
                {translate("people.account.sessionTimes", { since: moment(since), used: moment(usedAt) })}
              </p>
              {!isThis && (
                <button type="submit" name="session" value={id} className="button quiet">
                  {translate("people.account.endSession")}
                </button>
              )}
            </li>
          ))}
        </ul>
        {others.length > 0 && hasPassword && (
          <div className={styles.form}>
            <Field
              id="sessions-password"
              name="password"
              type="password"
              label={translate("people.account.sessionPassword")}
              autoComplete="current-password"
              wrong={isWrong}
            />
          </div>
        )}
        {others.length > 1 && (
          <p>
            <button type="submit" name="session" value="others" className="button quiet">
              {translate("people.account.endOthers")}
            </button>
          </p>
        )}
      </form>
      <form method="post" action={`${home}/everywhere`}>
        <PressField />
        <button type="submit" className="button quiet">
          {translate("people.account.everywhere")}
        </button>
      </form>
      <SignIns {...{ translate, moment, placeOf, signIns }} />
    </section>
  );
}

type SignInsProps = Pick<Props, "translate" | "signIns"> & {
  moment: (at: Date) => string;
  placeOf: (place: string | null) => string;
};

/** Who signed in to the account lately, or tried to. */
const SignIns = ({ translate, signIns, moment, placeOf }: SignInsProps) =>
  signIns.length > 0 && (
    <details className={styles.fold}>
      <summary>{translate("people.account.signInsTitle")}</summary>
      <ul className={styles.list}>
        {signIns.map(({ at, isIn, by, device, place }) => (
          <li key={`${at.getTime()} ${by}`}>
            {translate(`people.account.${isIn ? "signedIn" : "signInRefused"}`, {
              at: moment(at),
              by: wayWords(by, translate),
              device: deviceWords(device, translate),
              place: placeOf(place),
            })}
          </li>
        ))}
      </ul>
      <p className="soft">{translate("people.account.signInsWhat")}</p>
    </details>
  );
