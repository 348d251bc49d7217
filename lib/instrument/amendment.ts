import type { Text } from "../text/text";
import type { CodedAnswer, Codings } from "./coding";
import type { Advice, Calibration, Contradiction, Edition, Indicator, Item, Model, Oddity, Section } from "./edition";
import type { Question } from "./question";

/** What an edition holds by ids of its own. */
type Entries = {
  section: Section;
  question: Question;
  indicator: Indicator;
  item: Item;
  contradiction: Contradiction;
  oddity: Oddity;
  advice: Advice;
};
export type EntryKind = keyof Entries;

/** Behind another entry of the kind, or at an end: of a section or an indicator by its id, or of the only list. */
export type Place = { after: string } | { startOf: string } | { endOf: string } | "start" | "end";
type PlaceOf<Kind> = Exclude<
  Place,
  Kind extends "question" | "item" ? string : { startOf: string } | { endOf: string }
>;

/** What may change of an entry; `undefined` takes a property away. Questions and items have changes of their own. */
type Properties<Entry> = Entry extends unknown
  ? { [Key in Exclude<keyof Entry, "id" | "kind" | "questions" | "items">]?: Entry[Key] | undefined }
  : never;

/** Some settings of a whole; a list is replaced as one. */
type Settings<Whole> = Whole extends readonly unknown[] | string | number
  ? Whole
  : { [Key in keyof Whole]?: Settings<Whole[Key]> };

export type Addition = { [Kind in EntryKind]: { add: Kind; entry: Entries[Kind]; place: PlaceOf<Kind> } }[EntryKind];
export type Alteration = {
  [Kind in EntryKind]: { change: Kind; id: string; properties: Properties<Entries[Kind]> };
}[EntryKind];
/** Takes along what stands in a section or an indicator, and what removed questions were coded as. */
export type Removal = { remove: EntryKind; id: string };
export type Setting =
  | { change: "calibration"; settings: Settings<Calibration> }
  | { change: "model"; settings: Settings<Model> };
/** What a question is coded as, by case and snapshot: `null` silences it there, and it stays as it is elsewhere. */
export type Recoding = { code: string; as: Record<string, Record<string, CodedAnswer | null>> };

/** One change of an edition. */
export type Amendment = Addition | Alteration | Removal | Setting | Recoding;

/** An edition, with what the published firms are coded as under it. */
export type CodedEdition = { edition: Edition; codings: Codings };

/** An edition written as changes over an earlier one, made one after another. */
export type AmendedEdition = { id: string; title: Text; over: string; amendments: readonly Amendment[] };
