import { messagesOf } from "#lib/messages/messages";
import type { Locale } from "#lib/text/text";

/** Why an act about levels, opinions and lists was refused, in words; `null` for what is no such refusal. */
export function levelProblem(locale: Locale, problem: string | undefined): string | null {
  const { problems } = messagesOf(locale).levels;
  if (problem === undefined || !Object.hasOwn(problems, problem)) return null;
  return problems[problem as keyof typeof problems];
}
