import { z } from "zod";
import { byLocale, defaultLocale } from "./languages";

export type { Locale } from "./languages";

/** A stable identifier: lower-case words joined by hyphens. Never shown to a reader. */
export const Id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
export type Id = z.infer<typeof Id>;

/** Words in every language of the interface, which say one thing. */
export const Text = z.strictObject(byLocale(() => z.string().min(1)));
export type Text = z.infer<typeof Text>;

/** A value as it was stored: a text from before a language was added says there what it says in the first one. */
export function inEveryLanguage(stored: unknown): unknown {
  if (Array.isArray(stored)) return stored.map(inEveryLanguage);
  if (typeof stored !== "object" || stored === null) return stored;
  const said = stored as Partial<Text>;
  const first = said[defaultLocale];
  if (typeof first === "string") return { ...said, ...byLocale((locale) => said[locale] ?? first) };
  return Object.fromEntries(Object.entries(stored).map(([key, inner]) => [key, inEveryLanguage(inner)]));
}

/** The publications that indicators, case facts and advice come from; `leapmark` marks what is ours. */
export const Paper = z.enum(["he-sun-2022", "cai", "hu-xu-yang", "leapmark"]);
export type Paper = z.infer<typeof Paper>;

/** Where a statement comes from: a publication and the section, table or figure in it. */
export const Source = z.strictObject({ paper: Paper, place: z.string().min(1) });
export type Source = z.infer<typeof Source>;
