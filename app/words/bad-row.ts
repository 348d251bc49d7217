import { messagesOf } from "#lib/messages/messages";
import type { Messages } from "#lib/messages/shape";
import type { BadRow } from "#lib/programme/job";
import { type ListColumn, listColumns } from "#lib/programme/list-headings";
import type { Locale } from "#lib/text/text";
import { formats, translator } from "../translate";

type Reason = keyof Messages["rounds"]["badRows"];

/** What there is to say of a row of a list, in the reader's language. */
export function badRowReason(locale: Locale, { reason, value = "", known }: BadRow): string {
  const translate = translator(locale);
  const name = Object.hasOwn(messagesOf(locale).rounds.badRows, reason) ? (reason as Reason) : "unknown";
  const columns = value.split(" ").filter((word): word is ListColumn => listColumns.some((each) => each === word));
  const named = columns.map((column) => translate(`rounds.invite.columns.${column}`));
  return translate(`rounds.badRows.${name}`, { value: known ? formats(locale).list(named, { type: "unit" }) : value });
}
