import { PrintButton } from "#app/_view/print-button";
import { translator } from "#app/translate";
import type { Locale } from "#lib/text/text";

/** What is done most with a result, beside its verdict. */
export function QuickActions({ locale, home, revision }: { locale: Locale; home: string; revision: number }) {
  const translate = translator(locale);
  return (
    <p className="row">
      <a className="button quiet" href="#share">
        {translate("manage.share")}
      </a>
      <a className="button quiet" href={`${home}/download/json?revision=${revision}`} download>
        {translate("manage.download")}
      </a>
      <PrintButton label={translate("common.print")} />
    </p>
  );
}
