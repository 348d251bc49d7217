/** What a firm is told of its application, by what brought it about. Invitations and their reminders carry a link and are kept apart. */
export const messageKinds = [
  "receipt",
  "late",
  "returned",
  "reminder",
  "overdue",
  "prolonged",
  "proceeded",
  "admitted",
  "extended",
  "advanced",
  "closed",
  "visit",
  "visit-changed",
  "visit-cancelled",
  "publicity",
  "decision",
  "withdrawn",
  "resumed",
  "free",
] as const;
export type MessageKind = (typeof messageKinds)[number];

/** Those that a bureau may give out as a document with a number; the others only tell what happened. */
export const documentKinds = [
  "receipt",
  "returned",
  "overdue",
  "prolonged",
  "admitted",
  "visit",
  "visit-changed",
  "visit-cancelled",
  "publicity",
  "decision",
  "free",
] as const satisfies readonly MessageKind[];
export type DocumentKind = (typeof documentKinds)[number];

export const isDocumentKind = (kind: MessageKind): kind is DocumentKind =>
  (documentKinds as readonly MessageKind[]).includes(kind);

/** Places of a template that hold in every message. */
const everywhere = [
  "firm",
  "code",
  "bureau",
  "round",
  "tier",
  "action",
  "number",
  "rules",
  "documentNumber",
  "today",
] as const;

/** Places beside those, by what they need. */
const besides = {
  receipt: ["submittedAt", "until"],
  late: ["submittedAt", "until"],
  returned: ["note", "until"],
  reminder: ["note", "until"],
  overdue: ["note", "until"],
  prolonged: ["note", "until"],
  proceeded: ["note"],
  admitted: ["submittedAt"],
  extended: ["until"],
  advanced: ["until"],
  closed: ["until"],
  visit: ["visitDay", "visitors", "note"],
  "visit-changed": ["earlierDay", "visitDay", "visitors", "note"],
  "visit-cancelled": ["visitDay", "note"],
  publicity: ["from", "until", "note"],
  decision: ["outcome", "meaning", "reason"],
  withdrawn: [],
  resumed: ["until"],
  free: ["subject", "note"],
} as const satisfies Record<MessageKind, readonly string[]>;

export type PlaceId = (typeof everywhere)[number] | (typeof besides)[MessageKind][number];

/** What a place is filled with; one without words is left out. */
export type PlaceWords = Partial<Readonly<Record<PlaceId, string>>>;

/** The places that a message of a kind may have. */
export const placesOf = (kind: MessageKind): readonly PlaceId[] => [...everywhere, ...besides[kind]];

export type MessageText = { subject: string; body: string };

export const textLimits = { subject: 100, body: 4_000 } as const;

const place = /\{([^{}]*)\}/g;

/** The names of places in a template that a message of its kind has none of, each once, in their order. */
export function unknownPlaces(template: string, kind: MessageKind, names: ReadonlyMap<string, PlaceId>): string[] {
  const allowed = placesOf(kind);
  const unknown = [...template.matchAll(place)].flatMap(([, name = ""]) => {
    const id = names.get(name.trim());
    return id !== undefined && allowed.includes(id) ? [] : [name.trim()];
  });
  return [...new Set(unknown)];
}

/** A template with its places filled in; lines of which nothing but empty places was there go, with the gap that they leave. */
export function filledTemplate(template: string, names: ReadonlyMap<string, PlaceId>, words: PlaceWords): string {
  const lines = template
    .replace(/\r\n?/g, "\n")
    .split("\n")
    .flatMap((line) => {
      const text = line.replace(place, (whole, name: string) => {
        const id = names.get(name.trim());
        return id === undefined ? whole : (words[id] ?? "");
      });
      return text.trim() === "" && line.trim() !== "" ? [] : [text];
    });
  return lines
    .filter((line, at) => line !== "" || (at > 0 && lines[at - 1] !== ""))
    .join("\n")
    .trim();
}

/** Where the running number and the year stand in the pattern of a series of document numbers. */
export const seriesPlaces = { year: "{year}", n: "{n}" } as const;

/** Whether a pattern can number documents: it has the place of the number once, and that of the year once at most. */
export function isSeriesPattern(pattern: string): boolean {
  const count = (part: string) => pattern.split(part).length - 1;
  const rest = pattern.replace(seriesPlaces.year, "").replace(seriesPlaces.n, "");
  const isShort = [...pattern].length <= 60;
  return isShort && count(seriesPlaces.n) === 1 && count(seriesPlaces.year) <= 1 && !/[{}\p{C}]/u.test(rest);
}

/** A document's number as it is written. */
export const documentNumberOf = (pattern: string, year: number, number: number): string =>
  pattern.replace(seriesPlaces.year, String(year)).replace(seriesPlaces.n, String(number));

/** Numbers between the first and the last one of a series that were never given out, as ranges. */
export function gapsIn(numbers: readonly number[]): { from: number; to: number }[] {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted.flatMap((number, at) => {
    const before = sorted[at - 1] ?? number;
    return number > before + 1 ? [{ from: before + 1, to: number - 1 }] : [];
  });
}
