import { translator } from "#app/translate";
import type { Locale } from "#lib/text/text";
import { PressField } from "../press-field";
import styles from "./rights.module.css";
import type { Preview } from "./rights-props";
import { RightsTable } from "./rights-table";
import { SaidOfAll } from "./said-of-all";

type Props = { preview: Preview; base: number; action: string; locale: Locale };

/** What was read of a table, before it is taken: what would be added, what holds of all of it, what is left out and why. */
export function PreviewOfRights({ preview, base, action, locale }: Props) {
  const translate = translator(locale);
  const { draft, count, isHeaded, added, addedCount, kinds, said, left } = preview;
  const isAnything = kinds.length > 0;
  return (
    <section id="preview" aria-labelledby="preview-title" className="card">
      <h2 id="preview-title">{translate("rights.preview.title", { count })}</h2>
      {!isHeaded && <p className="notice">{translate("rights.preview.unheaded")}</p>}
      {left.map(({ id, title, lines }) => (
        <details key={id} open={id === "bad" && lines.length < 10}>
          <summary>{title}</summary>
          <ul className={styles.lines}>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      ))}
      {isAnything ? (
        <form method="post" action={`${action}/take`} className="stack">
          <PressField />
          <input type="hidden" name="draft" value={draft} />
          <input type="hidden" name="base" value={base} />
          <fieldset>
            <legend>{translate("rights.preview.kinds")}</legend>
            {kinds.map(({ id, words, isCounted }) => (
              <label key={id} className="option">
                <input type="checkbox" name="kind" value={id} defaultChecked={isCounted} />
                <span>{isCounted ? words : `${words} · ${translate("rights.preview.kindAside")}`}</span>
              </label>
            ))}
          </fieldset>
          <SaidOfAll said={said} locale={locale} hasExceptions />
          <p>
            <button type="submit" className="button">
              {translate("rights.preview.take", { count: addedCount })}
            </button>
          </p>
          <RightsTable
            rights={added}
            caption={translate("rights.preview.added", { count: addedCount })}
            locale={locale}
            tickOf={(line) => (
              <input
                type="checkbox"
                name="line"
                value={line}
                aria-label={translate("rights.preview.refuseRow", { line })}
              />
            )}
          />
          {addedCount > added.length && (
            <p className="soft">{translate("rights.preview.shown", { count: added.length })}</p>
          )}
        </form>
      ) : (
        <p>{translate("rights.preview.none")}</p>
      )}
      <p>
        <a href={action}>{translate("rights.preview.drop")}</a>
      </p>
    </section>
  );
}
