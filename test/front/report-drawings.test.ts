import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { inks } from "#app/paper/report/inks";
import { paperStyles } from "#app/paper/report/svg-styles";
import { messagesOf } from "#lib/messages/messages";
import { locales } from "#lib/text/languages";
import { casesOf, latestEdition } from "#questionnaires";

/** The sheet of styles of the drawings, class by class, in the colours of light pages. */
function sheetStyles(): Map<string, Record<string, string>> {
  const folder = join(import.meta.dirname, "../../app/_view");
  const light = readFileSync(join(folder, "base.css"), "utf8").split("@media")[0] ?? "";
  const tokens = new Map([...light.matchAll(/--([\w-]+):\s*(#\w+);/g)].map(([, name, value]) => [name, value]));
  const css = readFileSync(join(folder, "charts/drawing.module.css"), "utf8").replace(/\/\*[\s\S]*?\*\//g, "");
  const long = (value: string) => value.replace(/^#(.)(.)(.)$/, "#$1$1$2$2$3$3");
  // On paper the ground of the page is the paper's.
  const resolved = (value: string) =>
    long(
      value.replace(/var\(--([\w-]+)\)/, (_, name) => (name === "ground" ? inks.paper : (tokens.get(name) ?? name))),
    );
  const styles = new Map<string, Record<string, string>>();
  for (const [, selectors = "", body = ""] of (css.split("@container")[0] + css.slice(css.indexOf("\n.rule"))).matchAll(
    /^((?:\.[\w .,\n]+))\{([^}]*)\}/gm,
  ))
    for (const selector of selectors.split(",")) {
      const name = selector.trim().split(/[ .]+/).at(-1) ?? "";
      const lines = [...body.matchAll(/([\w-]+):\s*([^;]+);/g)].map(([, key = "", value = ""]) => [
        key,
        resolved(value).replace(/px$/, ""),
      ]);
      styles.set(name, { ...styles.get(name), ...Object.fromEntries(lines) });
    }
  return styles;
}

describe("the drawings on paper", () => {
  it("have the colours and lines of the pages", () => {
    const styles = sheetStyles();
    for (const [name, style] of Object.entries(paperStyles))
      expect
        .soft(Object.fromEntries(Object.entries(style).map(([key, value]) => [key, String(value)])), name)
        .toEqual(styles.get(name));
  });
});

/** The code points that a typeface has letters for (OpenType, cmap, format 4 or 12). */
function lettersIn(font: Buffer): (code: number) => boolean {
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, place) => 12 + place * 16);
  const table = tables.find((at) => font.toString("latin1", at, at + 4) === "cmap");
  const cmap = table === undefined ? 0 : font.readUInt32BE(table + 8);
  const maps = Array.from(
    { length: font.readUInt16BE(cmap + 2) },
    (_, place) => cmap + font.readUInt32BE(cmap + 8 + place * 8),
  );
  const ranges = maps.flatMap((at): [number, number][] => {
    if (font.readUInt16BE(at) === 12)
      return Array.from({ length: font.readUInt32BE(at + 12) }, (_, place) => {
        const group = at + 16 + place * 12;
        return [font.readUInt32BE(group), font.readUInt32BE(group + 4)];
      });
    if (font.readUInt16BE(at) !== 4) return [];
    const count = font.readUInt16BE(at + 6) / 2;
    return Array.from({ length: count }, (_, place) => [
      font.readUInt16BE(at + 16 + count * 2 + place * 2),
      font.readUInt16BE(at + 14 + place * 2),
    ]);
  });
  return (code) => ranges.some(([from, to]) => code >= from && code <= to);
}

/** No drawing sets ticks and the like. */
const isDrawn = /[\p{L}\p{N}\p{P}]/u;

describe("the typeface of the drawings", () => {
  it.each(["Regular", "Bold"])("has every letter of our words and of the questionnaires (%s)", (weight) => {
    const has = lettersIn(
      readFileSync(join(import.meta.dirname, `../../app/paper/report/fonts/NotoSansSC-${weight}.ttf`)),
    );
    const words = [
      ...locales.map((locale) => messagesOf(locale)),
      casesOf(latestEdition).map(({ name, industry }) => [name, industry]),
      latestEdition,
    ];
    const missing = new Set(
      [...JSON.stringify(words)].filter((sign) => isDrawn.test(sign) && !has(sign.codePointAt(0) ?? 0)),
    );
    expect([...missing]).toEqual([]);
    expect(has(0x9f98)).toBe(false);
  });
});
