import { messagesOf } from "#lib/messages/messages";
import type { Messages } from "#lib/messages/shape";
import type { Outcome } from "#lib/outcome";
import type { Locale } from "#lib/text/text";

/** Why a form was not taken, and what came of one that was, as an address names it. */
export type Problem = keyof Messages["people"]["problems"];
export type Done = keyof Messages["people"]["done"];

/** What the address of a page says of the form that was sent before. */
export type Notice = { problem?: string; done?: string };

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

/**
 * What the address of a page says, in words; what it makes up says nothing. A form may have come back without a problem:
 * then its sender had to sign in first.
 */
export function noticeOf(
  locale: Locale,
  { problem, done }: Notice,
  kept: { problem: string | null } | null = null,
): { problem: string | null; done: string | null } {
  const { problems, done: doneWords, kept: signedInFirst } = messagesOf(locale).people;
  const unsent = kept && kept.problem === null ? signedInFirst : null;
  return { problem: wordIn(problems, problem) ?? unsent, done: wordIn(doneWords, done) };
}

/** What came of an act about somebody's seat or invitation, as an address names it. */
export const seatLed = (
  outcome: Outcome<unknown, "not-found" | "last-owner" | "no-region">,
  done: Done,
): { done: Done } | { problem: Problem } =>
  outcome.ok ? { done } : { problem: outcome.reason === "last-owner" ? "lastOwner" : "role" };
