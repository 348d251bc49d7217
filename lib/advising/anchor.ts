import { type EntryKey, isKey, kindOf } from "../entry/key";
import { Tier } from "../rules/rule-set";
import { networkIds } from "../scoring/classes";

/** The parts of a result that words hang on: the point on the plane, the stage, and each network. */
export const resultParts = ["position", "stage", ...networkIds] as const;
export type ResultPart = (typeof resultParts)[number];

/** What a thread hangs on. */
export type Anchor =
  | { on: "entry"; key: EntryKey }
  | { on: "criterion"; tier: Tier; criterion: string }
  | { on: "part"; part: ResultPart }
  | { on: "advice"; advice: string }
  /** A report that the practice signed, by its version. */
  | { on: "report"; version: number };

/** How an anchor is written, in an address and in the database. */
export function writtenAnchor(anchor: Anchor): string {
  switch (anchor.on) {
    case "entry":
      return anchor.key;
    case "criterion":
      return `criterion:${anchor.tier}:${anchor.criterion}`;
    case "part":
      return `part:${anchor.part}`;
    case "advice":
      return `advice:${anchor.advice}`;
    case "report":
      return `report:${anchor.version}`;
  }
}

const longest = 200;

/** The anchor that is written so; `null` for other words. What only a round asks is no place to talk. */
export function anchorIn(word: string | undefined): Anchor | null {
  if (word === undefined || word.length > longest) return null;
  if (isKey(word)) return kindOf(word) === "round" ? null : { on: "entry", key: word };
  const [kind, name = "", clause = "", ...rest] = word.split(":");
  if (rest.length > 0 || (clause !== "" && kind !== "criterion")) return null;
  switch (kind) {
    case "criterion": {
      const tier = Tier.safeParse(name);
      return tier.success && /^[A-Z0-9]+-[\w-]+$/.test(clause)
        ? { on: "criterion", tier: tier.data, criterion: clause }
        : null;
    }
    case "part": {
      const part = resultParts.find((each) => each === name);
      return part ? { on: "part", part } : null;
    }
    case "advice":
      return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(name) ? { on: "advice", advice: name } : null;
    case "report":
      return /^[1-9]\d{0,3}$/.test(name) ? { on: "report", version: Number(name) } : null;
    default:
      return null;
  }
}

/** What of a client besides its answers somebody has to see, to see what hangs there. */
export function partBehind(anchor: Anchor, isAnswer: (key: EntryKey) => boolean): "facts" | "tiers" | null {
  switch (anchor.on) {
    case "entry":
      return kindOf(anchor.key) === "fact" && !isAnswer(anchor.key) ? "facts" : null;
    case "criterion":
      return "tiers";
    case "part":
    case "advice":
    case "report":
      return null;
  }
}
