import type { Translate } from "#app/translate";
import { PressField } from "../press-field";
import { PrintButton } from "../print-button";
import styles from "./account.module.css";

type Props = { codes: string[]; home: string; back: string | null; translate: Translate };

/** The recovery codes, shown once. */
export function RecoveryCodes({ codes, home, back, translate }: Props) {
  return (
    <section aria-labelledby="codes">
      <h2 id="codes">{translate("people.factor.codesTitle")}</h2>
      <p>{translate("people.factor.codesLead")}</p>
      <ul className={styles.codes}>
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <form method="post" action={`${home}/kept`} className="row screen">
        <PressField />
        {back && <input type="hidden" name="return" value={back} />}
        <button type="submit" className="button">
          {translate("people.factor.kept")}
        </button>
        <PrintButton label={translate("common.print")} />
      </form>
    </section>
  );
}
