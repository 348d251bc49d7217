import type { Locale } from "#lib/text/text";
import { translator } from "../translate";

/** Subjects that have words for what may be wrong with their forms. */
type Subject = "process" | "visits" | "publicity" | "recommendation";

/** What is wrong with a form, in words; `null` where nothing is, or nobody looked. */
export function problemWord(
  locale: Locale,
  subject: `${Subject}.problems`,
  problem: string | null | undefined,
): string | null {
  if (!problem) return null;
  const translate = translator(locale);
  const key = `${subject}.${problem}`;
  return translate.has(key as never) ? translate(key as never) : translate(`${subject}.unreadable`);
}
