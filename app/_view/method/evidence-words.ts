import type { Words } from "../charts/words";

const slugOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\d+(?:\.\d+)?(?:, \d+)*/g, "n")
    .replace(/[^a-z]+/g, "-")
    .replace(/^-|-$/g, "");

/** The numbers in what is said, by the order of their places. */
const numbersIn = (text: string): Record<string, string> =>
  Object.fromEntries(
    [...text.matchAll(/\d+(?:\.\d+)?(?:, \d+)*/g)].map(([number], place) => ["abcdef"[place] ?? "", number]),
  );

function said(text: string, { translate, locale }: Words, name = ""): string | null {
  const key = `validity.said.${slugOf(text)}` as "validity.said.they-are";
  if (!translate.has(key)) return null;
  const numbers = Object.entries(numbersIn(text)).map(([place, number]) => [
    place,
    new Intl.ListFormat(locale, { style: "narrow", type: "unit" }).format(number.split(", ")),
  ]);
  return translate(key, { name, ...Object.fromEntries(numbers) });
}

const className =
  /^(quadrant|level|capability|government|business|technological|profile|identification entry|identification now|path|orientation entry|orientation now|alignment|stage|coupling|mode|fit)(?: (\w+))?(?:(?:: |, )(.+))?$/;

function nameOf(id: string, { translate }: Words): string | null {
  const key = `validity.classes.${slugOf(id)}` as "validity.classes.fit";
  return translate.has(key) ? translate(key) : null;
}

/** A class of a finding by its own name. */
function classCalled(id: string, value: string, { translate }: Words): string | null {
  if (value === "completed") return translate("validity.completed");
  const [kind = ""] = id.split(" ");
  const keys: Record<string, string> = {
    quadrant: `classes.quadrant.${value}.term`,
    level: `classes.level.${value}`,
    profile: `classes.profile.${value}.name`,
    identification: `classes.identificationTerm.${value}`,
    path: `cases.paths.${value}`,
    orientation: `classes.orientationTerm.${value}`,
    alignment: `classes.alignment.${value}.name`,
    stage: `classes.stage.${value}.term`,
    coupling: `classes.couplingTerm.${value}`,
    mode: `classes.mode.${value}.term`,
    fit: `classes.fit.${value}.name`,
  };
  const key = (keys[kind] ?? `classes.capability.${value}`) as "classes.capability.strong";
  return translate.has(key) ? translate(key) : null;
}

/** What a finding or a table of them is called, in the reader's language; `null` where it has no words for it. */
export function evidenceWords(text: string, words: Words): string | null {
  const key = text.trim();
  const whole = said(key, words);
  if (whole) return whole;
  const [, raised] = /^sheets raised in (.+)$/.exec(key) ?? [];
  if (raised) {
    const name = nameOf(raised, words);
    return name && said("sheets raised in", words, name);
  }
  const [, id = "", value, rest] = className.exec(key) ?? [];
  const name = nameOf(id, words);
  if (!name) return null;
  const found = value === undefined ? name : classCalled(id, value, words);
  if (found === null) return null;
  const called = value === undefined ? name : words.translate("validity.ofClass", { name, value: found });
  if (rest === undefined) return called;
  const told = said(rest, words);
  return told && words.translate("validity.of", { name: called, said: told });
}
