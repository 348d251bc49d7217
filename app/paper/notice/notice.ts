import { Document, type FileChild, Packer } from "docx";
import type { Locale } from "#lib/text/text";
import { writable } from "#lib/text/writable";
import { type NoticeTable, noticePage, noticeSetting } from "./setting";

/** What stands in an official notice, in the words of its language. */
export type Notice = {
  locale: Locale;
  /** The bureau whose notice it is: at its head and under it. */
  bureau: string;
  documentNumber: string | null;
  title: string;
  /** To whom it goes; `null` where it is for everybody. */
  addressee: string | null;
  /** Paragraphs; an empty one is left out. */
  body: readonly string[];
  /** Names of what is attached, in their order. */
  attachments?: readonly string[];
  /** The day in words. */
  day: string;
  /** What stands small under the signature, such as a checksum. */
  remark?: string;
  /** What is attached and stands behind it, each on a page of its own. */
  tables?: readonly NoticeTable[];
};

/** An official notice as a Word document: A4, set as documents of authorities are. */
export async function noticeDocument(notice: Notice): Promise<Uint8Array<ArrayBuffer>> {
  const { locale, title, bureau, tables = [] } = notice;
  const setting = noticeSetting(locale);
  const document = new Document({
    title: writable(title),
    creator: writable(bureau),
    styles: { default: { document: { run: setting.run } } },
    sections: [
      { properties: { page: noticePage }, footers: { default: setting.footer() }, children: partsOf(notice) },
      ...tables.map((table, place) => ({
        properties: { page: noticePage },
        footers: { default: setting.footer() },
        children: setting.table(table, tables.length > 1 ? place + 1 : null),
      })),
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

function partsOf({
  locale,
  bureau,
  documentNumber,
  title,
  addressee,
  body,
  attachments = [],
  day,
  remark,
}: Notice): FileChild[] {
  const setting = noticeSetting(locale);
  const paragraphs = body.filter((text) => text.trim() !== "");
  return [
    setting.masthead(bureau),
    setting.number(documentNumber ?? ""),
    setting.title(title),
    ...(addressee === null ? [] : [setting.addressee(addressee)]),
    ...paragraphs.map((text, place) => setting.body(text, attachments.length === 0 && place === paragraphs.length - 1)),
    ...setting.attachments(attachments),
    ...setting.signature(bureau, day),
    ...(remark ? [setting.remark(remark)] : []),
  ];
}
