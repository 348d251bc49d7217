import styles from "#app/_view/account/account.module.css";
import { Field } from "#app/_view/account/field";
import type { Translate } from "#app/translate";
import type { ToldForm } from "#app/words/account-words";

/** Demands a second factor from everybody of the organisation, or releases them from it. */
export function FactorDemand({ home, isOn, translate }: { home: string; isOn: boolean; translate: Translate }) {
  return (
    <section className={styles.part} aria-labelledby="factor">
      <h2 id="factor">{translate("people.organisation.factorTitle")}</h2>
      <p>{translate("people.organisation.factorLead")}</p>
      <form method="post" action={`${home}/factor`}>
        <input type="hidden" name="demand" value={isOn ? "no" : "yes"} />
        <button type="submit" className="button quiet">
          {translate(`people.organisation.${isOn ? "factorRelease" : "factorDemand"}`)}
        </button>
      </form>
    </section>
  );
}

type NameProps = {
  home: string;
  name: string;
  /** What was typed of a name that was not taken. */
  form: ToldForm;
  translate: Translate;
};

/** Gives the organisation another name. */
export function NameForm({ home, name, form, translate }: NameProps) {
  return (
    <section className={styles.part} aria-labelledby="name-title">
      <h2 id="name-title">{translate("people.organisation.nameTitle")}</h2>
      <form method="post" action={`${home}/name`} noValidate className={styles.form}>
        <Field
          name="name"
          label={translate("people.organisation.nameTitle")}
          value={form.typed("name") ?? name}
          autoComplete="organization"
          problem={form.wordsAt("name")}
        />
        <button type="submit" className="button quiet">
          {translate("people.organisation.nameSubmit")}
        </button>
      </form>
    </section>
  );
}
