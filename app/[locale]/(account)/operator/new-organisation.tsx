import styles from "#app/_view/account/account.module.css";
import { Field } from "#app/_view/account/field";
import { PressField } from "#app/_view/press-field";
import { sendsMail } from "#app/accounts/mail";
import type { Translate } from "#app/translate";
import type { ToldForm } from "#app/words/account-words";
import { organisationKinds } from "#lib/roles";

type Props = {
  home: string;
  /** What was typed of an organisation that was not set up. */
  form: ToldForm;
  translate: Translate;
};

/** Where an organisation is set up and its first owner invited. */
export function NewOrganisation({ home, form, translate }: Props) {
  return (
    <section aria-labelledby="new">
      <h2 id="new">{translate("people.operator.newTitle")}</h2>
      <form method="post" action={`${home}/create`} noValidate className={styles.form}>
        <PressField />
        <div>
          <label htmlFor="kind">
            <strong>{translate("people.operator.kind")}</strong>
          </label>
          <select id="kind" name="kind" defaultValue={form.typed("kind") ?? "bureau"}>
            {organisationKinds.map((kind) => (
              <option key={kind} value={kind}>
                {translate(`people.kinds.${kind}`)}
              </option>
            ))}
          </select>
        </div>
        <Field
          name="name"
          label={translate("people.operator.name")}
          value={form.typed("name")}
          autoComplete="off"
          problem={form.wordsAt("name")}
        />
        <Field
          name="email"
          type="email"
          label={translate("people.operator.ownerEmail")}
          hint={translate(`people.organisation.${sendsMail() ? "inviteEmailMail" : "inviteEmailLink"}`)}
          value={form.typed("email")}
          autoComplete="off"
          problem={form.wordsAt("email")}
        />
        <button type="submit" className="button">
          {translate("people.operator.submit")}
        </button>
      </form>
    </section>
  );
}
