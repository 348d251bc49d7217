import { messagesOf } from "#lib/messages/messages";
import type { Messages } from "#lib/messages/shape";
import type { BadRow } from "#lib/programme/job";
import type { Locale } from "#lib/text/text";
import { translator } from "../translate";

type Reason = keyof Messages["rounds"]["badRows"];

/** Why a row of a list was not taken in, in the reader's language. */
export function badRowReason(locale: Locale, { reason, value = "" }: BadRow): string {
  const name = Object.hasOwn(messagesOf(locale).rounds.badRows, reason) ? (reason as Reason) : "unknown";
  return translator(locale)(`rounds.badRows.${name}`, { value });
}
