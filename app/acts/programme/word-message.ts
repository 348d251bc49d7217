import type { Database } from "#db/client";
import { setSeries, setTemplate } from "#db/programme/message-wording";
import type { Actor } from "#lib/access";
import { refused } from "#lib/outcome";
import {
  type DocumentKind,
  isSeriesPattern,
  type MessageKind,
  type MessageText,
  type PlaceId,
  textLimits,
  unknownPlaces,
} from "#lib/programme/firm-message";
import type { Locale } from "#lib/text/text";

type Names = ReadonlyMap<string, PlaceId>;

/** What is wrong with a template: a text that is none, or places that there are not, by name. */
export type TemplateProblem = { problem: "subject" | "body" } | { problem: "unknown"; places: string[] };

const isText = (text: string, most: number) => text.trim() !== "" && [...text].length <= most;

/** What of a template stands in its way; `null` for nothing. */
export function templateProblem(
  kind: MessageKind,
  { subject, body }: MessageText,
  names: Names,
): TemplateProblem | null {
  if (!isText(subject, textLimits.subject) || /[\r\n]/.test(subject)) return { problem: "subject" };
  if (!isText(body, textLimits.body)) return { problem: "body" };
  const places = unknownPlaces(`${subject}\n${body}`, kind, names);
  return places.length > 0 ? { problem: "unknown", places } : null;
}

/** Gives a kind of message the bureau's own words, by places that it has. */
export const wordMessage = async (
  store: Database,
  actor: Actor,
  { kind, locale, text, names }: { kind: MessageKind; locale: Locale; text: MessageText; names: Names },
  now: Date,
) => {
  const problem = templateProblem(kind, text, names);
  return problem ? refused(problem.problem) : setTemplate(store, actor, { kind, locale, text }, now);
};

/** Has documents of a kind numbered; an empty pattern numbers them no longer. */
export const numberDocuments = async (
  store: Database,
  actor: Actor,
  { kind, pattern, first }: { kind: DocumentKind; pattern: string; first: string },
  now: Date,
) => {
  if (pattern === "") return setSeries(store, actor, { kind, series: null }, now);
  if (!isSeriesPattern(pattern)) return refused("pattern");
  if (!/^[1-9]\d{0,4}$/.test(first)) return refused("first");
  return setSeries(store, actor, { kind, series: { pattern, first: Number(first) } }, now);
};
