import { withoutUnseen } from "./unseen";

/** Which form of a Han character is meant, behind it: part of how somebody's name is written (Unicode 6.0, 16.4). */
const form = "(?<=\\p{Unified_Ideograph})[\\ufe00-\\ufe02\\u{e0100}-\\u{e01ef}]";
/** Whether letters join, between two of them: part of the spelling in Arabic and Indic scripts. */
const joiner = "(?<=[\\p{L}\\p{M}])[\\u200c\\u200d](?=\\p{L})";
const spelling = new RegExp(`${form}|(?!(?<=\\p{Script=Latin}|\\p{Script=Han}).)${joiner}`, "u");
const parts = new RegExp(`(${spelling.source})`, "u");

/** Signs that may be part of a spelling: most names have none, and need no splitting. */
const mayBelong = /\u200c|\u200d|[\ufe00-\ufe02]|[\u{e0100}-\u{e01ef}]/u;

const withoutUnseenBeside = (text: string): string =>
  text
    .split(parts)
    .map((part, place) => (place % 2 === 1 ? part : withoutUnseen(part)))
    .join("");

/** A name as it is read: without what shows as nothing, but for what its spelling needs; spaces are single ones. */
export const visibleName = (text: string): string =>
  (mayBelong.test(text) ? withoutUnseenBeside(text) : withoutUnseen(text)).replace(/\s+/g, " ").trim();
