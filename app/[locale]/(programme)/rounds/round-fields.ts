import { z } from "zod";
import { type RoundField, type RoundText, readRound } from "#app/acts/programme/set-up-round";
import { type RoundWord, roundWords, type TypedRound } from "#app/acts/programme/typed-round";
import { day, fieldsIn, file, text, tick } from "#app/forms/fields";
import { fieldsBefore, fileBefore, formIn } from "#app/forms/kept-form";
import { bytesOf } from "#app/service/sent-files";
import type { ExtraProblem } from "#lib/programme/extra-table";
import type { ExtraQuestion } from "#lib/programme/round";
import { type Notice, noNotice } from "#lib/rules/notice";

const words = z.array(z.string());

/** The form by which a round is set up. */
export const RoundFields = z.object({
  ...(Object.fromEntries(roundWords.map((name) => [name, text])) as Record<RoundWord, typeof text>),
  opensOn: day,
  closesOn: day,
  chosenFor: text,
  required: words,
  evidence: words,
  /** A table of the bureau's own questions; one that came with an earlier sending has a name here. */
  extra: file,
  keptFile: text,
  /** Whether the round is to have no questions of its own: not those of that table, not those that are there. */
  dropFile: tick,
  extraRemove: tick,
  /** Whether the form is only to be shown anew: with the rules that it asks for, with the facts that they propose. */
  look: tick,
  propose: tick,
});

/** What was sent of a round, or why the form is shown again before anybody asks whether it is whole. */
export async function roundTextOf(
  { extra, keptFile, dropFile, extraRemove, look, propose, ...typed }: z.output<typeof RoundFields>,
  there: readonly ExtraQuestion[],
): Promise<RoundText | "look" | "gone"> {
  if (look || propose) return "look";
  const removes = dropFile || extraRemove;
  // A table that was taken and is gone after a day is asked for once more, never left out without a word.
  if (keptFile !== "" && !extra && !removes) return "gone";
  const table = extra?.size ? await bytesOf(extra) : null;
  return { typed, table, questions: removes ? [] : there };
}

/** A table of questions that came with a form and is still there. */
export type KeptTable = { id: string; file: string; questions: number };

/** A form of a round that came back: as typed, what is wrong with it, and what became of its table. */
export type RoundBefore = {
  typed: TypedRound;
  problem: string | null;
  fields: RoundField[];
  rows: ExtraProblem[];
  table: KeptTable | null;
};

/** For a page: the form of a round, with what its notice says, that came back under a name; `null` where none did. */
export async function roundBefore(
  name: string | undefined,
  ruleNotice: Notice = noNotice,
): Promise<RoundBefore | null> {
  const before = await fieldsBefore(name);
  if (!before) return null;
  const { problem } = before;
  const {
    extra: _,
    keptFile,
    dropFile,
    extraRemove,
    look,
    propose,
    ...words
  } = RoundFields.parse(fieldsIn({ form: formIn(before), files: new Map() }, RoundFields));
  const typed = propose ? { ...words, chosenFor: "" } : words;
  const file = await fileBefore(before);
  const round = await readRound({ typed, table: file && (await bytesOf(file)), questions: [], ruleNotice });
  const tableGone: ExtraProblem[] = problem === "gone" ? [{ line: 0, reason: "gone", value: "" }] : [];
  const rows = [...round.rows, ...tableGone];
  const fields = problem === "incomplete" || problem === "gone" ? round.fields : [];
  const table = file && rows.length === 0 ? { id: keptFile, file: file.name, questions: round.questions.length } : null;
  return { typed, problem, fields, rows, table };
}
