import type { FirmMessageRecord, ToldMessage } from "#db/programme/firm-messages";
import { isDocumentKind } from "#lib/programme/firm-message";
import type { Locale } from "#lib/text/text";
import type { OfficeMessage, ShownMessage } from "../_view/messages/shown-message";
import { formats, translator } from "../translate";
import { dayText } from "./application-words";

const timeText = (locale: Locale, at: Date): string =>
  formats(locale).dateTime(at, { dateStyle: "medium", timeStyle: "short" });

/** A message as its reader sees it; its document lies under `home`. */
export function shownMessage(message: FirmMessageRecord, locale: Locale, home: string): ShownMessage {
  const translate = translator(locale);
  const { id, kind, subject, body, at, documentNumber, until, openedAt } = message;
  return {
    ...{ id, subject, body },
    kind: translate(`firmMessages.kinds.${kind}`),
    at: timeText(locale, at),
    number: documentNumber && translate("firmMessages.numbered", { number: documentNumber }),
    until: until && translate("firmMessages.until", { day: dayText(locale, until) }),
    file: isDocumentKind(kind) ? `${home}/messages/${id}` : null,
    isUnread: openedAt === null,
  };
}

/** What was told of an application, as an officer reads it. */
export function officeMessages(
  messages: readonly ToldMessage[],
  names: ReadonlyMap<string, string>,
  locale: Locale,
  home: string,
): OfficeMessage[] {
  const translate = translator(locale);
  const nameOf = (by: string) =>
    by === "firm" || by === "service" ? translate(`firmMessages.office.by.${by}`) : (names.get(by) ?? by);
  return messages.map((message) => {
    const { by, delivery, openedAt, phonedAt, phonedBy } = message;
    return {
      ...shownMessage(message, locale, home),
      who: nameOf(by),
      delivery: translate(`firmMessages.delivery.${delivery}`),
      isUnreached: openedAt === null && phonedAt === null && (delivery === "page" || delivery === "failed"),
      seen: openedAt
        ? translate("firmMessages.office.seen", { at: timeText(locale, openedAt) })
        : translate("firmMessages.office.unseen"),
      phoned:
        phonedAt &&
        translate("firmMessages.office.phoned", { at: timeText(locale, phonedAt), who: nameOf(phonedBy ?? "") }),
    };
  });
}
