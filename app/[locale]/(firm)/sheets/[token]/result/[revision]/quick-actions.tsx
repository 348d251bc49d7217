import { PrintButton } from "#app/_view/print-button";
import { translator } from "#app/translate";
import type { Locale } from "#lib/text/text";

/** What is done most with a result, beside it. */
export function QuickActions({ locale, base }: { locale: Locale; base: string }) {
  const translate = translator(locale);
  return (
    <p className="row">
      <a className="button quiet" href={`${base}/share`}>
        {translate("rooms.share.link")}
      </a>
      <PrintButton label={translate("rooms.paper.print")} />
      <a href={`${base}/report`}>{translate("rooms.all")}</a>
      <a href={`${base}/manage`}>{translate("rooms.manage.link")}</a>
    </p>
  );
}
