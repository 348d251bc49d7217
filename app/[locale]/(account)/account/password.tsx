import styles from "#app/_view/account/account.module.css";
import { Field } from "#app/_view/account/field";
import { PressField } from "#app/_view/press-field";
import type { Translate } from "#app/translate";

type Props = {
  home: string;
  email: string;
  /** Whether there is one to change: who signs in by another service has none. */
  hasPassword: boolean;
  /** What is wrong with what was typed before, by its fields. */
  wordsAt: (field: string) => string | null;
  translate: Translate;
};

/** Where somebody changes their password. */
export function PasswordSection({ home, email, hasPassword, wordsAt, translate }: Props) {
  return (
    <section className={styles.part} aria-labelledby="change-password">
      <h2 id="change-password">{translate("people.account.passwordTitle")}</h2>
      {hasPassword ? (
        <form method="post" action={`${home}/password`} noValidate className={styles.form}>
          <PressField />
          <input type="hidden" name="username" value={email} autoComplete="username" />
          <Field
            name="current"
            type="password"
            label={translate("people.account.current")}
            autoComplete="current-password"
            problem={wordsAt("current")}
          />
          <Field
            name="next"
            type="password"
            label={translate("people.account.next")}
            hint={translate("people.signUp.passwordHint")}
            autoComplete="new-password"
            problem={wordsAt("next")}
          />
          <button type="submit" className="button quiet">
            {translate("people.account.passwordSubmit")}
          </button>
        </form>
      ) : (
        <p>{translate("people.account.passwordNone")}</p>
      )}
    </section>
  );
}
