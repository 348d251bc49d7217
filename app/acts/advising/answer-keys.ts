import type { EntryKey } from "#lib/entry/key";
import { editionOf } from "#questionnaires";
import { askingOn } from "../sheets/asking";

type Sheet = Parameters<typeof editionOf>[0] & { year: number };

/** The keys under which the answers of a sheet stand; some are those of facts, which both sides ask. */
export const answerKeysOf = (sheet: Sheet): EntryKey[] => [
  ...askingOn({ edition: editionOf(sheet), year: sheet.year }).questions.values(),
];
