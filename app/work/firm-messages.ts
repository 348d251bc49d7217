import type { FirmMessage } from "#db/programme/firm-messages";
import type { ApplicationInRound } from "#db/programme/moves";
import { environment } from "#lib/env";
import { firmTemplates } from "#lib/messages/firm-templates";
import { messagesOf } from "#lib/messages/messages";
import type { DecisionOutcome } from "#lib/programme/application";
import {
  filledTemplate,
  type MessageKind,
  type MessageText,
  type PlaceId,
  type PlaceWords,
} from "#lib/programme/firm-message";
import type { VisitNews, VisitPerson } from "#lib/programme/visit";
import { dayOf, startOfDay } from "#lib/text/day";
import { bracketed, languages, locales } from "#lib/text/languages";
import { nestedQuotes } from "#lib/text/nested-quotes";
import type { Locale } from "#lib/text/text";
import { writable } from "#lib/text/writable";
import { settledBy } from "#questionnaires/rule-sets/settled-by";
import { ruleSetOf } from "../acts/programme/round-rules";
import { formats, translator } from "../translate";
import { rulesDocument } from "../words/version-name";

/** What a place is called in a language. */
export const placeName = (id: PlaceId, locale: Locale): string => translator(locale)(`firmMessages.places.${id}`);

/** Every place by all the names that it has: whoever writes a template types the word in front of them. */
export const placeNames: ReadonlyMap<string, PlaceId> = new Map(
  locales.flatMap((locale) =>
    Object.entries(messagesOf(locale).firmMessages.places).map(([id, name]) => [name, id as PlaceId] as const),
  ),
);

/** The usual template of a kind of message. */
export const usualTemplate = (kind: MessageKind, locale: Locale): MessageText => firmTemplates[locale][kind];

/** A template filled in, as it can be mailed; quotation marks within others become single ones. */
export function wordedAs({ subject, body }: MessageText, words: PlaceWords): MessageText {
  const filled = (text: string) => nestedQuotes(filledTemplate(text, placeNames, words));
  return { subject: writable(filled(subject)).replace(/\s+/g, " "), body: writable(filled(body)) };
}

export const longDay = (locale: Locale, day: string): string =>
  formats(locale).dateTime(startOfDay(day), { dateStyle: "long" });

/** What a message of that kind tells beside what is known of every application; days as YYYY-MM-DD. */
export type Told = {
  note?: string;
  subject?: string;
  /** Until when the firm has to do something, or something lasts. */
  until?: string | null;
  from?: string;
  visitDay?: string;
  earlierDay?: string;
  visitors?: readonly VisitPerson[];
  outcome?: DecisionOutcome;
  reason?: string;
};

/** Who comes, with where they work. */
const peopleWords = (people: readonly VisitPerson[], locale: Locale): string =>
  people
    .map(({ name, employer }) => (employer ? `${name}${bracketed(employer, locale)}` : name))
    .join(languages[locale].listComma);

/** The words for the places of a message about an application, in the firm's language. */
export function placeWords(
  { round, application }: ApplicationInRound,
  { bureau, documentNumber, at }: { bureau: string; documentNumber: string | null; at: Date },
  { until, from, visitDay, earlierDay, visitors, outcome, ...told }: Told,
): PlaceWords {
  const { locale, submittedAt } = application;
  const translate = translator(locale);
  const day = (value: string | null | undefined) => (value ? longDay(locale, value) : "");
  const action = translate(`rounds.actions.${round.action}`);
  return {
    firm: application.firmName,
    code: application.uscc ?? "",
    bureau,
    round: round.name,
    tier: translate(`rounds.tiers.${round.tier}`),
    action,
    number: String(application.number),
    rules: rulesDocument(ruleSetOf(round), locale),
    documentNumber: documentNumber ?? "",
    today: day(dayOf(at)),
    submittedAt: submittedAt ? day(dayOf(submittedAt)) : "",
    until: day(until),
    from: day(from),
    visitDay: day(visitDay),
    earlierDay: day(earlierDay),
    ...(visitors && { visitors: peopleWords(visitors, locale) }),
    ...(outcome && {
      outcome: translate(`review.outcomes.${outcome}`),
      meaning: translate(`review.letter.meanings.${outcome}`, { action, settled: settledBy[round.tier][locale] }),
    }),
    ...told,
  };
}

/** A message to a firm about its application, in its language, by the bureau's own template where it has one. */
export const firmMessage = (kind: MessageKind, told: Told = {}): FirmMessage => ({
  kind,
  // Of what was received, the day is over or no longer the firm's.
  until: kind === "receipt" || kind === "late" ? null : (told.until ?? null),
  isMailed: environment().SMTP_URL !== undefined,
  words: (about, { own, ...wording }) =>
    wordedAs(own ?? usualTemplate(kind, about.application.locale), placeWords(about, wording, told)),
});

/** What a firm is told of the decision on it. */
export const decisionMessage = ({ outcome, reason }: { outcome: DecisionOutcome; reason: string }): FirmMessage =>
  firmMessage("decision", { outcome, reason });

/** What a firm is told of a visit to it, with a word of whoever arranges it. */
export const visitMessage = (news: VisitNews, note = ""): FirmMessage =>
  firmMessage(news.kind, {
    ...{ note, visitDay: news.day },
    ...(news.kind !== "visit-cancelled" && { visitors: news.people }),
    ...(news.kind === "visit-changed" && { earlierDay: news.earlier }),
  });

/** How the acts that tell firms come to their words, which they do not know themselves. */
export type FirmWords = typeof firmMessage;
