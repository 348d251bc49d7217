import { translator } from "#app/translate";
import { listed } from "#lib/text/languages";
import type { Locale } from "#lib/text/text";
import { FilePick } from "../file/file-pick";
import { LookAt } from "../file/look-at";
import { PressField } from "../press-field";
import styles from "./evidence.module.css";
import { accepted, type EvidenceFact, type ShownFile } from "./evidence-props";
import { FactTicks } from "./fact-ticks";

type Props = {
  file: ShownFile;
  facts: readonly EvidenceFact[];
  home: string;
  locale: Locale;
  /** Files can be changed. */
  isDraft: boolean;
};

/** A file with the facts that it stands for, and ways to change these, to put another in its place, and to take it back. */
export function FileCard({ file, facts, home, locale, isDraft }: Props) {
  const translate = translator(locale);
  const { id, name, type, hash, about } = file;
  const proven = listed(
    file.facts.map(({ title }) => title),
    locale,
  );
  return (
    <li className={styles.file}>
      <p>
        <a href={`${home}/evidence/${id}`} download aria-label={`${translate("evidence.download")} · ${name}`}>
          {name}
        </a>{" "}
        <LookAt href={`${home}/evidence/${id}`} about={proven} {...{ name, type, locale }} />
        <span className={styles.about}>{about}</span>
      </p>
      <p>
        {translate("evidence.standsFor", {
          count: file.facts.length,
          facts: proven,
        })}
      </p>
      {isDraft && <Ways {...{ file, facts, home, locale }} />}
      <details>
        <summary aria-label={`${translate("evidence.hash")} · ${name}`}>{translate("evidence.hash")}</summary>
        <p className={styles.about}>
          {translate("evidence.hashHint")} <code>{hash}</code>
        </p>
      </details>
    </li>
  );
}

function Ways({ file, facts, home, locale }: Omit<Props, "isDraft">) {
  const translate = translator(locale);
  const { id, name, hash } = file;
  const chosen = new Set(file.facts.map((fact) => fact.id));
  return (
    <>
      <details>
        <summary aria-label={`${translate("evidence.change")} · ${name}`}>{translate("evidence.change")}</summary>
        <form method="post" action={`${home}/evidence/facts`} className="stack">
          <PressField />
          <input type="hidden" name="hash" value={hash} />
          <FactTicks {...{ facts, chosen, locale }} />
          <button type="submit" className="button quiet">
            {translate("evidence.changeSave")}
          </button>
        </form>
      </details>
      <details>
        <summary aria-label={`${translate("evidence.replace")} · ${name}`}>{translate("evidence.replace")}</summary>
        <form method="post" action={`${home}/evidence/add`} encType="multipart/form-data" className="row">
          <PressField />
          <input type="hidden" name="replaces" value={hash} />
          {[...chosen].map((fact) => (
            <input key={fact} type="hidden" name="fact" value={fact} />
          ))}
          <FilePick id={`file-${id}`} name="file" label={translate("evidence.file")} accept={accepted} />
          <button type="submit" className="button quiet">
            {translate("evidence.replaceSave")}
          </button>
        </form>
      </details>
      <details>
        <summary aria-label={`${translate("evidence.takeBack")} · ${name}`}>{translate("evidence.takeBack")}</summary>
        <p>{translate("evidence.takeBackSure")}</p>
        <form method="post" action={`${home}/evidence/facts`}>
          <PressField />
          <input type="hidden" name="hash" value={hash} />
          <button type="submit" className="button danger" aria-label={`${translate("evidence.takeBackYes")} · ${name}`}>
            {translate("evidence.takeBackYes")}
          </button>
        </form>
      </details>
    </>
  );
}
