import { pinyin } from "pinyin-pro";

/** The initials of a firm's name in pinyin, lower case, Latin letters and digits as they are: for searching. */
export const initialsOf = (name: string): string =>
  pinyin(name.normalize("NFKC"), { pattern: "first", toneType: "none", type: "array", nonZh: "consecutive" })
    .join("")
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "")
    .slice(0, 60);
