import { pinyin } from "pinyin-pro";
import { environment } from "#lib/env";
import { initialsOf } from "../words/initials";

/** Who chooses a password: what others know of them. */
export type Chooser = { name: string; email: string; organisations: readonly string[] };

const product = ["leapmark", "leap", "mark", "跃标", "yuebiao"];

/** Longest label of a host that says nothing: com, org, gov, cn. */
const topLabel = 3;

/** What follows the name proper of a firm. */
const endings =
  /(股份有限公司|有限责任公司|有限公司|集团公司|公司|集团|\b(co|ltd|inc|llc|gmbh|corp|company|limited)\b\.?)/gi;

const inLetters = (text: string): string =>
  pinyin(text, { toneType: "none", type: "array", nonZh: "consecutive" }).join("").replace(/\s/g, "");

/** A name as it stands, its parts, and the same in pinyin and in its initials. */
function formsOf(name: string): string[] {
  const proper = name.replace(endings, " ").trim();
  const parts = [name, proper, ...proper.split(/[\s·,，、()（）-]+/)];
  const syllables = /\p{Script=Han}/u.test(name) ? pinyin(proper, { toneType: "none", type: "array" }) : [];
  return [...parts, ...parts.map(inLetters), ...syllables, initialsOf(proper), initialsOf(name)];
}

/** Letters and digits alone, as a guesser folds them. */
export const folded = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");

/** Words by which whoever knows somebody would try their password, the longest first; folded. */
export function ownWordsOf({ name, email, organisations }: Chooser): string[] {
  const [mailbox = "", host = ""] = email.split("@");
  const { hostname } = new URL(environment().APP_URL ?? "http://leapmark");
  const words = [
    ...product,
    ...[name, ...organisations].flatMap(formsOf),
    ...[email, mailbox, host],
    ...mailbox.split(/[^\p{L}]+/u),
    ...[...host.split("."), ...hostname.split(".")].filter((label) => label.length > topLabel),
  ].map(folded);
  const isTelling = (word: string) => [...word].length >= (/\p{Script=Han}/u.test(word) ? 2 : 3);
  return [...new Set(words)].filter(isTelling).sort((one, other) => other.length - one.length);
}
