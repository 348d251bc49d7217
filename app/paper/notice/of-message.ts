import { formats, translator } from "#app/translate";
import type { FirmMessageRecord } from "#db/programme/firm-messages";
import type { ApplicationInRound } from "#db/programme/moves";
import { isDocumentKind } from "#lib/programme/firm-message";
import { dayOf, startOfDay } from "#lib/text/day";
import { type Notice, noticeDocument } from "./notice";

type Told = ApplicationInRound & { message: FirmMessageRecord; bureau: string };

/** A name without the colon behind it. */
const nameIn = (line: string): string => (/[：:]$/.test(line.trim()) ? line.trim().slice(0, -1) : line.trim());

/** A message to a firm as the notice that it is: addressee, signature and day stand in their places, once. */
export function noticeOfMessage({ application, message, bureau }: Told): Notice {
  const { locale, kind, subject, documentNumber, at } = message;
  const translate = translator(locale);
  const day = formats(locale).dateTime(startOfDay(dayOf(at)), { dateStyle: "long" });
  const addressee = translate("review.letter.to", { firm: application.firmName });
  const paragraphs = message.body.split("\n").filter((line) => line.trim() !== "");
  const isAddress = (line = "") => [application.firmName, nameIn(addressee)].includes(nameIn(line));
  const isEnd = (line = "") => line === bureau || line === day;
  const body = isAddress(paragraphs[0]) ? paragraphs.slice(1) : [...paragraphs];
  while (isEnd(body.at(-1))) body.pop();
  return {
    ...{ locale, bureau, documentNumber, addressee, body, day },
    title: isDocumentKind(kind) && kind !== "free" ? translate(`firmMessages.notice.titles.${kind}`) : subject,
  };
}

/** A message to a firm as a Word document, with the name of its file. */
export async function messageFile(told: Told): Promise<{ name: string; bytes: Uint8Array<ArrayBuffer> }> {
  const notice = noticeOfMessage(told);
  const name = `${notice.title}-${told.application.firmName}`.replace(/[\\/:*?"<>|\p{C}]/gu, "_").slice(0, 120);
  return { name: `${name}.docx`, bytes: await noticeDocument(notice) };
}
