import { translator } from "#app/translate";
import type { Locale } from "#lib/text/text";
import type { Preview } from "./rights-props";

type Props = { said: Preview["said"]; locale: Locale; hasExceptions?: boolean };

/** What a firm can say of all its rights at once, and of which not. */
export function SaidOfAll({ said, locale, hasExceptions = false }: Props) {
  const translate = translator(locale);
  if (said.length === 0) return null;
  return (
    <fieldset>
      <legend>{translate(hasExceptions ? "rights.preview.said" : "rights.list.all")}</legend>
      <p className="soft">{translate(hasExceptions ? "rights.preview.saidHint" : "rights.list.allHint")}</p>
      {said.map(({ value, words }) => (
        <label key={value} className="option">
          <input type="checkbox" name="holds" value={value} />
          <span>{words}</span>
        </label>
      ))}
      {hasExceptions && (
        <label>
          {translate("rights.preview.except")}
          <input type="text" name="except" autoComplete="off" aria-describedby="except-hint" />
          <span id="except-hint" className="soft">
            {translate("rights.preview.exceptHint")}
          </span>
        </label>
      )}
    </fieldset>
  );
}
