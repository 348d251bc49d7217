import { translator } from "#app/translate";
import type { Locale } from "#lib/text/text";
import { PrintButton } from "../print-button";

/** What the reader of a shared result may do with it. */
export function SharedActions({ locale, base }: { locale: Locale; base: string }) {
  const translate = translator(locale);
  return (
    <p className="row">
      <PrintButton label={translate("rooms.paper.print")} />
      <a href={`${base}/report`}>{translate("rooms.all")}</a>
    </p>
  );
}
