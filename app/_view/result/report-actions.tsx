import { translator } from "#app/translate";
import type { Locale } from "#lib/text/text";
import { PrintButton } from "../print-button";

type Props = { locale: Locale; path: string; hasTables: boolean };

/** Prints the whole report, with or without the tables of numbers. */
export function ReportActions({ locale, path, hasTables }: Props) {
  const translate = translator(locale);
  return (
    <p className="row screen">
      <PrintButton label={translate("rooms.paper.printAll")} />
      <a href={hasTables ? path : `${path}?tables`}>
        {translate(hasTables ? "rooms.paper.noTables" : "rooms.paper.tables")}
      </a>
    </p>
  );
}
