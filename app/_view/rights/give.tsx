import { translator } from "#app/translate";
import { rightsAtMost } from "#lib/programme/rights-table";
import type { Locale } from "#lib/text/text";
import { FilePick } from "../file/file-pick";
import { PressField } from "../press-field";
import styles from "./rights.module.css";

type Props = { action: string; locale: Locale };

/** Takes a table of rights: pasted, or as a file. */
export function Give({ action, locale }: Props) {
  const translate = translator(locale);
  return (
    <section id="give" aria-labelledby="give-title" className="card">
      <h2 id="give-title">{translate("rights.give.title")}</h2>
      <p id="give-hint" className="soft">
        {translate("rights.give.hint", { most: rightsAtMost })}
      </p>
      <form method="post" action={`${action}/read`} encType="multipart/form-data" className="stack">
        <PressField />
        <label>
          {translate("rights.give.paste")}
          <textarea
            name="pasted"
            rows={6}
            required
            wrap="off"
            className={styles.paste}
            aria-describedby="give-example"
          />
        </label>
        <p id="give-example" className="soft">
          {translate("rights.give.example")}
        </p>
        <p>
          <button type="submit" className="button">
            {translate("rights.give.read")}
          </button>
        </p>
      </form>
      <form method="post" action={`${action}/read`} encType="multipart/form-data" className="row">
        <PressField />
        <FilePick
          id="table"
          name="table"
          label={translate("rights.give.file")}
          accept=".xlsx,.csv,.tsv,.txt"
          describedBy="give-hint"
        />
        <button type="submit" className="button quiet">
          {translate("rights.give.readFile")}
        </button>
      </form>
    </section>
  );
}
