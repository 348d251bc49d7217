import type { Readable } from "node:stream";
import type { FirmToPhone } from "#db/programme/listed-firms";
import type { Locale } from "#lib/text/text";
import { translator } from "../translate";
import { phoneWords } from "../words/phone-line";
import { workbookOf } from "./workbook";

const columns = ["number", "firm", "uscc", "region", "contact", "phone", "state", "why", "tell", "called"] as const;

/** The firms of a round that are to be called, as a workbook. */
export function phoneTable(locale: Locale, firms: readonly FirmToPhone[], closesOn: string): Readable {
  const translate = translator(locale);
  function* rows() {
    yield columns.map((column) => translate(`firmList.phone.columns.${column}`));
    for (const firm of firms) {
      const words = { ...phoneWords(locale, firm, closesOn), firm: firm.firmName };
      yield columns.map((column) => (column in words ? words[column as keyof typeof words] : firm[column as "number"]));
    }
  }
  return workbookOf([{ name: translate("firmList.phone.sheet"), rows: rows() }]);
}
