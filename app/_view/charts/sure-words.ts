import { type ClassId, otherShareShown, type ShareShown, type Sure, shareShown, sureOf } from "#lib/charts/sureness";
import type { Diagnosis } from "#lib/diagnosis/diagnosis";
import type { Words } from "./words";

const shareIn = ({ as, percent }: ShareShown, { translate }: Words): string =>
  translate(`sureness.share.${as}`, { percent });

/** How probable a class is, and the one beside it. */
export const shareWords = (probability: number, words: Words): string => shareIn(shareShown(probability), words);
export const otherShareWords = (probability: number, words: Words): string =>
  shareIn(otherShareShown(probability), words);

/** Where the name of each class stands. */
const names: Record<ClassId, (value: string) => string> = {
  quadrant: (value) => `quadrant.${value}.name`,
  level: (value) => `level.${value}`,
  capability: (value) => `capability.${value}`,
  "identification-entry": (value) => `identification.${value}`,
  "identification-now": (value) => `identification.${value}`,
  path: (value) => `path.${value}`,
  "orientation-entry": (value) => `orientation.${value}`,
  "orientation-now": (value) => `orientation.${value}`,
  alignment: (value) => `alignment.${value}.name`,
  stage: (value) => `stage.${value}.name`,
  coupling: (value) => `coupling.${value}`,
  mode: (value) => `mode.${value}.name`,
  fit: (value) => `fit.${value}.name`,
  government: (value) => `capability.${value}`,
  business: (value) => `capability.${value}`,
  technological: (value) => `capability.${value}`,
  profile: (value) => `profile.${value}.name`,
};

export const classWords = (id: ClassId, value: string | number, { translate }: Words): string =>
  translate(`classes.${names[id](String(value))}` as "classes.level.high");

/** The class and the one beside it, each with its probability. */
export function pairWords({ id, sure }: Sure, words: Words) {
  const { class: found, probability, neighbour, onTheLine } = sure;
  const otherWords = onTheLine ? shareWords : otherShareWords;
  return {
    name: classWords(id, found, words),
    share: shareWords(probability, words),
    neighbour: neighbour ? classWords(id, neighbour.class, words) : "",
    other: neighbour ? otherWords(neighbour.probability, words) : "",
  };
}

/** The class by its name; on the line between both, since the line is nobody's. */
export function foundWords(each: Sure, words: Words): string {
  const pair = pairWords(each, words);
  return each.sure.onTheLine ? words.translate("sureness.each.between", pair) : pair.name;
}

const nearOf = ({ onTheLine, certainty }: Sure["sure"]) => (onTheLine ? "onTheLine" : certainty);

/** How sure a class is, in short. */
export const eachWords = (each: Sure, words: Words): string =>
  words.translate(`sureness.each.${nearOf(each.sure)}`, pairWords(each, words));

/** What a class is of, its name, and how sure it is. */
export function sureLine(each: Sure, words: Words): string {
  const what = words.translate(`sureness.parts.${each.id}`);
  const pair = pairWords(each, words);
  return each.sure.onTheLine
    ? words.translate("sureness.each.on", { what, ...pair })
    : words.translate("sureness.each.of", { what, name: pair.name, near: eachWords(each, words) });
}

/** A section's eyebrow with how sure the class is that its title tells; the eyebrow alone where there is none. */
export function headingWords(diagnosis: Diagnosis, id: ClassId, eyebrow: string, words: Words): string {
  const sure = sureOf(diagnosis, id);
  if (!sure) return eyebrow;
  if (sure.onTheLine) return words.translate("sureness.each.onHeading", { eyebrow });
  return words.translate("sureness.each.heading", {
    eyebrow,
    share: shareWords(sure.probability, words),
  });
}

/** A title that names both classes where a class is borderline; `null` where it may be told as it is found. */
export function eitherWords(diagnosis: Diagnosis, id: ClassId, words: Words): string | null {
  const sure = sureOf(diagnosis, id);
  if (sure?.certainty !== "borderline" || !sure.neighbour) return null;
  return words.translate("sureness.each.either", pairWords({ id, sure }, words));
}
