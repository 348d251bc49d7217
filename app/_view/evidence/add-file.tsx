import { translator } from "#app/translate";
import type { Locale } from "#lib/text/text";
import { FilePick } from "../file/file-pick";
import { PressField } from "../press-field";
import styles from "./evidence.module.css";
import { accepted, type EvidenceFact } from "./evidence-props";
import { FactTicks } from "./fact-ticks";

type Props = { facts: readonly EvidenceFact[]; chosen: ReadonlySet<string>; home: string; locale: Locale };

/** Attaches one file to all the facts that it stands for. */
export function AddFile({ facts, chosen, home, locale }: Props) {
  const translate = translator(locale);
  return (
    <section id="add" className="card" aria-labelledby="add-title">
      <h2 id="add-title">{translate("evidence.addTitle")}</h2>
      <p className="soft">{translate("evidence.addHint")}</p>
      <form method="post" action={`${home}/evidence/add`} encType="multipart/form-data" className="stack">
        <PressField />
        <FilePick id="file" name="file" label={translate("evidence.file")} accept={accepted} />
        <FactTicks {...{ facts, chosen, locale }} />
        <p className={styles.send}>
          <button type="submit" className="button">
            {translate("evidence.add")}
          </button>
        </p>
      </form>
    </section>
  );
}
