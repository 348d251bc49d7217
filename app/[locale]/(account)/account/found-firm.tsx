import styles from "#app/_view/account/account.module.css";
import { Field } from "#app/_view/account/field";
import { PressField } from "#app/_view/press-field";
import type { Translate } from "#app/translate";
import type { ToldForm } from "#app/words/account-words";

/** Where somebody without a seat sets up the organisation of their firm. */
export function FoundFirm({
  home,
  form,
  translate,
}: {
  home: string;
  /** What was typed of a firm that was not set up. */
  form: ToldForm;
  translate: Translate;
}) {
  return (
    <section className={styles.part} aria-labelledby="firm">
      <h2 id="firm">{translate("people.account.firmTitle")}</h2>
      <p>{translate("people.account.firmLead")}</p>
      <form method="post" action={`${home}/firm`} noValidate className={styles.form}>
        <PressField />
        <Field
          name="firm-name"
          label={translate("people.account.firmName")}
          value={form.typed("firm-name")}
          autoComplete="organization"
          problem={form.wordsAt("firm-name")}
        />
        <button type="submit" className="button quiet">
          {translate("people.account.firmSubmit")}
        </button>
      </form>
    </section>
  );
}
