import type { ListEditor } from "#app/_view/official/asked";
import { translator } from "#app/translate";
import type { Locale } from "#lib/text/text";

/** What the page of the facts says of the list of rights, which has a page of its own. */
export function rightsWords({ rows, isNone }: ListEditor, locale: Locale) {
  const translate = translator(locale);
  const some = translate("rights.card.some", { count: rows.length });
  return {
    state: rows.length > 0 ? some : translate(isNone ? "rights.card.isNone" : "rights.card.none"),
    open: translate("rights.card.open"),
  };
}
