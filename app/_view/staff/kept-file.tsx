import type { Translate } from "#app/translate";
import styles from "./staff.module.css";

type Props = { typed: Readonly<Record<string, string>> | null; field: string; translate: Translate };

/** A file that came with a form and is kept until the form is sent again; it can be left out. */
export function KeptFile({ typed, field, translate }: Props) {
  if (!typed?.keptFile) return null;
  return (
    <div>
      <input type="hidden" name="keptFile" value={typed.keptFile} />
      <input type="hidden" name="keptFileField" value={field} />
      <p>{translate("review.verify.keptFile", { name: typed.keptFileName ?? "" })}</p>
      <label className={styles.check}>
        <input type="checkbox" name="dropFile" value="1" />
        <span>{translate("review.verify.dropFile")}</span>
      </label>
    </div>
  );
}
