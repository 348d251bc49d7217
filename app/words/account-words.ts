import { type Translate, translator } from "#app/translate";
import { messagesOf } from "#lib/messages/messages";
import type { Messages } from "#lib/messages/shape";
import type { Outcome } from "#lib/outcome";
import type { OrganisationKind, Role } from "#lib/roles";
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
  kept: { problem: string | null; problems?: Readonly<Record<string, string>> } | null = null,
): { problem: string | null; done: string | null } {
  const { problems, done: doneWords, kept: signedInFirst } = messagesOf(locale).people;
  const unsent = kept && kept.problem === null ? signedInFirst : null;
  const count = Object.keys(kept?.problems ?? {}).length;
  // Several things are told at their fields; here, how many there are.
  const several = count > 1 ? translator(locale)("people.several", { count }) : null;
  return { problem: several ?? wordIn(problems, problem) ?? unsent, done: wordIn(doneWords, done) };
}

/** A form that came back: what was typed into it, and what is wrong at each of its fields in words. */
export type ToldForm = { typed(field: string): string | undefined; wordsAt(field: string): string | null };

type Came = Pick<ToldForm, "typed"> & { problemAt(field: string): string | null };

export const toldForm = (locale: Locale, { typed, problemAt }: Came): ToldForm => ({
  typed,
  wordsAt: (field) => wordIn(messagesOf(locale).people.problems, problemAt(field) ?? undefined),
});

type Offer = { role: Role; organisation: { name: string; kind: OrganisationKind } | null };

/** What an invitation offers. */
export const offerWords = (translate: Translate, { role, organisation }: Offer): string =>
  organisation
    ? translate("people.join.organisation", {
        name: organisation.name,
        kind: translate(`people.kinds.${organisation.kind}`),
        role: translate(`people.roles.${role}`),
      })
    : translate("people.join.operator");

/** Why a seat that was offered was not taken. */
export const seatTakenProblems = {
  "not-found": "invitation",
  "other-address": "otherAddress",
  seated: "seated",
} as const satisfies Record<string, Problem>;

/** What came of an act about somebody's seat or invitation, as an address names it. */
export const seatLed = (
  outcome: Outcome<unknown, "not-found" | "last-owner" | "no-region">,
  done: Done,
): { done: Done } | { problem: Problem } =>
  outcome.ok ? { done } : { problem: outcome.reason === "last-owner" ? "lastOwner" : "role" };
