import styles from "#app/_view/account/account.module.css";
import { Field } from "#app/_view/account/field";
import { PressField } from "#app/_view/press-field";
import type { formBefore } from "#app/forms/kept-form";
import type { Translate } from "#app/translate";

type Props = {
  home: string;
  /** What was typed of an account that nothing was done with. */
  form: ReturnType<typeof formBefore>;
  translate: Translate;
};

/** Where an operator ends the sessions of an account, or closes it. */
export const OneAccount = ({ home, form, translate }: Props) => (
  <section className={styles.part} aria-labelledby="one-account">
    <h2 id="one-account">{translate("people.operator.accountTitle")}</h2>
    <p className="soft">{translate("people.operator.accountLead")}</p>
    <form method="post" action={`${home}/account`} noValidate className={styles.form}>
      <PressField />
      <Field
        id="account-email"
        name="email"
        type="email"
        label={translate("people.operator.accountEmail")}
        value={form.typed("email")}
        autoComplete="off"
        wrong={form.problem === "email" || form.problem === "noAccount"}
      />
      <fieldset className="bare">
        <legend>
          <strong>{translate("people.operator.accountWhat")}</strong>
        </legend>
        {(["end-sessions", "close"] as const).map((what) => (
          <p key={what}>
            <label className={styles.choice}>
              <input type="radio" name="what" value={what} defaultChecked={what === "end-sessions"} />
              <span>{translate(`people.operator.account.${what}`)}</span>
            </label>
          </p>
        ))}
      </fieldset>
      <button type="submit" className="button quiet">
        {translate("people.operator.accountSubmit")}
      </button>
    </form>
  </section>
);
