import styles from "#app/_view/evidence/evidence.module.css";
import type { EvidenceWords } from "#app/_view/evidence/evidence-fact";
import { PressField } from "#app/_view/press-field";
import { translator } from "#app/translate";
import type { Locale } from "#lib/text/text";

type Props = { facts: readonly { id: string; title: string }[]; words: EvidenceWords; locale: Locale; home: string };

/** Attaches a file to a fact that nobody asks one for. */
export function AddFile({ facts, words, locale, home }: Props) {
  const translate = translator(locale);
  return (
    <section aria-labelledby="other">
      <h2 id="other">{translate("evidence.otherTitle")}</h2>
      <form method="post" action={`${home}/evidence/add`} encType="multipart/form-data" className="stack">
        <PressField />
        <label>
          {translate("evidence.fact")}
          <select name="fact">
            {facts.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </label>
        <label>
          {words.file}
          <input type="file" name="file" accept={words.accept} required className={styles.file} />
        </label>
        <button type="submit" className="button quiet">
          {words.add}
        </button>
      </form>
    </section>
  );
}
