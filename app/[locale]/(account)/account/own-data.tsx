import styles from "#app/_view/account/account.module.css";
import { Field } from "#app/_view/account/field";
import { PressField } from "#app/_view/press-field";
import type { Translate } from "#app/translate";

type Props = { home: string; translate: Translate; hasPassword: boolean; isWrong: boolean };

/** What the service holds of somebody, to take along, and the way to have it forgotten. */
export function OwnData({ home, translate, hasPassword, isWrong }: Props) {
  return (
    <section className={styles.part} aria-labelledby="own-data">
      <h2 id="own-data">{translate("people.account.dataTitle")}</h2>
      <p>{translate("people.account.dataLead")}</p>
      <p>
        <a href={`${home}/data`} download>
          {translate("people.account.dataGet")}
        </a>
      </p>
      <details className={styles.fold} open={isWrong}>
        <summary>{translate("people.account.close")}</summary>
        <p>{translate("people.account.closeSure")}</p>
        <form method="post" action={`${home}/close`} noValidate className={styles.form}>
          <PressField />
          {hasPassword && (
            <Field
              id="close-password"
              name="password"
              type="password"
              label={translate("people.account.closePassword")}
              autoComplete="current-password"
              wrong={isWrong}
            />
          )}
          <button type="submit" className="button danger">
            {translate("people.account.closeSubmit")}
          </button>
        </form>
      </details>
    </section>
  );
}
