import { messagesOf } from "#lib/messages/messages";
import type { Messages } from "#lib/messages/shape";
import type { Locale } from "#lib/text/text";

/** Why a form was not taken, and what came of one that was, as an address names it. */
export type Problem = keyof Messages["people"]["problems"];
export type Done = keyof Messages["people"]["done"];

/** What the address of a page says of the form that was sent before. */
export type Told = { problem?: string; done?: string };

const aboutNewPassword: readonly (string | undefined)[] = [
  "weak",
  "passwordOwn",
  "passwordRepeated",
  "passwordCommon",
] satisfies Problem[];

/** Whether a problem is that of a password that somebody chose. */
export const isAboutNewPassword = (problem: string | undefined): boolean => aboutNewPassword.includes(problem);

const wordIn = (words: Readonly<Record<string, string>>, code: string | undefined): string | null =>
  code !== undefined && Object.hasOwn(words, code) ? (words[code] ?? null) : null;

/** The same in words; what an address makes up says nothing. */
export function toldIn(locale: Locale, { problem, done }: Told): { problem: string | null; done: string | null } {
  const { problems, done: made } = messagesOf(locale).people;
  return { problem: wordIn(problems, problem), done: wordIn(made, done) };
}
