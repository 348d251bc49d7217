import { pinyin } from "pinyin-pro";

const ends = (parts: readonly string[]): string[] => parts.map((_, place) => parts.slice(place).join(""));

/** Names stay the same from one search to the next. */
const mostKept = 4_000;
const kept = new Map<string, string>();

/** A firm's name in pinyin and in its initials from each of its signs on, one a line: a search begins with a line. */
export function pinyinOf(name: string): string {
  const known = kept.get(name);
  if (known !== undefined) return known;
  if (kept.size >= mostKept) kept.clear();
  const spelt = speltOut(name);
  kept.set(name, spelt);
  return spelt;
}

function speltOut(name: string): string {
  const syllables = pinyin(name.normalize("NFKC"), { toneType: "none", type: "array", v: true })
    .map((each) => each.toLowerCase().replace(/[^a-z0-9]/g, ""))
    .filter((each) => each !== "");
  return ["", ...ends(syllables), ...ends(syllables.map((each) => each.slice(0, 1)))].join("\n");
}
