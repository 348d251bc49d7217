import { visibleName } from "../text/visible-name";
import { withoutEnd } from "../text/without-end";

/** Kinds of files that may stand behind a fact. */
const fileTypes = ["pdf", "jpeg", "png", "docx", "xlsx", "ofd"] as const;
export type FileType = (typeof fileTypes)[number];

/** What a scanner or a phone makes of a paper. */
export const scanTypes = ["pdf", "jpeg", "png"] as const satisfies readonly FileType[];

/** The media type under which a file is handed out. */
export const mediaTypes: Record<FileType, string> = {
  pdf: "application/pdf",
  jpeg: "image/jpeg",
  png: "image/png",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ofd: "application/ofd",
};

/**
 * Why a file is not taken: nothing in it, of no kind that is, a document that carries macros or unpacks to more than any
 * person's; or a kind that people have
 * at hand and can turn into one that is: what phones make of photographs, another picture, a film, a document of before
 * 2007, one under a password.
 */
export type FileRefusal =
  | "empty"
  | "unknown"
  | "macros"
  | "complex"
  | "heic"
  | "picture"
  | "film"
  | "old-document"
  | "locked-document";

const begins = (bytes: Uint8Array, ...signature: number[]): boolean =>
  signature.every((byte, place) => bytes[place] === byte);

const ascii = (bytes: Uint8Array): string => String.fromCharCode(...bytes);

/** How far into a file the mark of a PDF may stand (ISO 32000-1, implementation note 13). */
const pdfWithin = 1024;

/** What of a file tells its kind: its first and its last bytes, `endLength` of them or all, and how many it has. */
export type Ends = { head: Uint8Array; tail: Uint8Array; size: number };

/** In bytes: no directory of a document that people write is as long. */
export const endLength = 2 * 1024 * 1024;

export const endsIn = (bytes: Uint8Array): Ends => ({
  head: bytes.subarray(0, endLength),
  tail: bytes.subarray(Math.max(0, bytes.length - endLength)),
  size: bytes.length,
});

/** The kind of a file by its content, whatever it is called. */
export function fileTypeOf(ends: Ends): { type: FileType } | { refused: FileRefusal } {
  const { head, size } = ends;
  if (size === 0) return { refused: "empty" };
  if (begins(head, 0xff, 0xd8, 0xff)) return { type: "jpeg" };
  if (begins(head, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return { type: "png" };
  if (begins(head, 0x50, 0x4b, 0x03, 0x04)) return packedType(namesInZip(ends));
  if (ascii(head.subarray(0, pdfWithin)).includes("%PDF-")) return { type: "pdf" };
  return { refused: otherKind(ends) };
}

/** Brands of files in boxes (ISO 14496-12, 23008-12): photographs as phones store them, and other pictures. */
const heicBrands = /^(hei[cmxs]|hev[cmx]|mif1|msf1)/;
const otherPictures = /^(avif|avis|jxl |crx )/;

/** The stream of a document under a password (MS-OFFCRYPTO 2.3.4.4), as its container names it. */
const lockedStream = [..."EncryptedPackage"].join("\0");

const wordsIn = ({ head, tail }: Ends): string[] =>
  [head, tail].map((bytes) => new TextDecoder("latin1").decode(bytes));

/** What a file is that is not taken. */
function otherKind(ends: Ends): FileRefusal {
  const head = ascii(ends.head.subarray(0, 64));
  if (head.slice(4, 8) === "ftyp") {
    const brands = [head.slice(8, 12), ...(head.slice(16).match(/.{4}/gs) ?? [])];
    if (brands.some((brand) => heicBrands.test(brand))) return "heic";
    return brands.some((brand) => otherPictures.test(brand)) ? "picture" : "film";
  }
  if (/^(RIFF....WEBP|GIF8|BM|II\*\0|MM\0\*|8BPS|\0\0\0\fJXL )/s.test(head)) return "picture";
  if (head.startsWith("{\\rtf")) return "old-document";
  if (!begins(ends.head, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) return "unknown";
  return wordsIn(ends).some((words) => words.includes(lockedStream)) ? "locked-document" : "old-document";
}

/** How an encrypted PDF names what it is encrypted by (ISO 32000-1, 7.5.5 and 7.6.1). */
const encrypted = /\/Encrypt\s*(?:\d+\s+\d+\s+R|<<)/;

/** Whether a file of that kind is under a password, or may be: only who opens it can tell. */
export const isEncrypted = (ends: Ends, type: string): boolean =>
  type === "pdf" && wordsIn(ends).some((words) => encrypted.test(words));

function packedType(names: ReadonlySet<string> | "complex" | null): { type: FileType } | { refused: FileRefusal } {
  if (names === null) return { refused: "unknown" };
  if (names === "complex") return { refused: names };
  if ([...names].some((name) => /(^|\/)vbaProject\.bin$/i.test(name))) return { refused: "macros" };
  if (names.has("ofd.xml")) return { type: "ofd" };
  if (!names.has("[content_types].xml")) return { refused: "unknown" };
  if (names.has("word/document.xml")) return { type: "docx" };
  return names.has("xl/workbook.xml") ? { type: "xlsx" } : { refused: "unknown" };
}

const endSize = 22;
const longestComment = 65_535;
const entrySize = 46;
/** Most files in a document, and most bytes that they say they unpack to, together. */
const entriesAtMost = 10_000;
const unpackedAtMost = 512 * 1024 * 1024;

/** Names in the central directory of a zip archive, in small letters (APPNOTE 4.3.12 and 4.3.16); `null` where it is not sound. */
function namesInZip({ tail: bytes, size }: Ends): Set<string> | "complex" | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true) - (size - bytes.length);
  if (at < 0) return null;
  if (count > entriesAtMost) return "complex";
  const names = new Set<string>();
  let unpacked = 0;
  for (let entry = 0; entry < count; entry++) {
    if (at + entrySize > end || view.getUint32(at, true) !== 0x02014b50) return null;
    unpacked += view.getUint32(at + 24, true);
    if (unpacked > unpackedAtMost) return "complex";
    const length = view.getUint16(at + 28, true);
    const rest = view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (at + entrySize + length + rest > end) return null;
    // Some makers write "./OFD.xml", "/OFD.xml" or "ofd.xml".
    const name = ascii(bytes.subarray(at + entrySize, at + entrySize + length)).replaceAll("\\", "/");
    names.add(name.replace(/^(?:\.?\/)+/, "").toLowerCase());
    at += entrySize + length + rest;
  }
  return names;
}

function endOfDirectory(view: DataView): number | null {
  const last = view.byteLength - endSize;
  for (let at = last; at >= Math.max(0, last - longestComment); at--)
    if (view.getUint32(at, true) === 0x06054b50) return at;
  return null;
}

/** A name that can stand in a header and on a disk: no path, no sign that steers, at most 120 characters with its ending. */
export function safeFileName(name: string, type: FileType): string {
  // What shows as nothing or turns the direction of writing can hide what a file is.
  const plain = visibleName(name.normalize("NFC").replace(/[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu, ""))
    .replace(/^.*[/\\]/, "")
    .replace(/[<>:"|?*;%']/g, "_")
    .replace(/\.[^.]*$/, "")
    .replace(/^[.\s]+/, "");
  const stem = withoutEnd([...withoutEnd(plain, /[.\s]/)].slice(0, 110).join(""), /[.\s]/);
  return `${stem || "file"}.${type === "jpeg" ? "jpg" : type}`;
}
