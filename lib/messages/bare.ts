import type { Locale } from "../text/text";
import { bareEn } from "./en/bare";
import type { BareWords } from "./shape";
import { bareZh } from "./zh/bare";

/** Words that stand without the rest, for the core and for pages that may not need it. */
export const bareWords: Record<Locale, BareWords> = { zh: bareZh, en: bareEn };

/** Words with values in place of their names in braces. */
export const filled = (words: string, values: Readonly<Record<string, string>>): string =>
  words.replace(/\{(\w+)\}/g, (name, key: string) => values[key] ?? name);
