import { randomUUID } from "node:crypto";
import { verdictsOn } from "#app/acts/sheets/law-today";
import type { Database } from "#db/client";
import { currentEntries, everything } from "#db/sheets/entries";
import { createSheet, reopenSheet } from "#db/sheets/sheets";
import { revisionsOf, submitSheet } from "#db/sheets/snapshots";
import type { Actor } from "#lib/access";
import { diagnose, scorer } from "#lib/diagnosis/diagnose";
import type { Answers } from "#lib/instrument/answers";
import type { FirmFacts } from "#lib/rules/fact";
import { latestEdition } from "#questionnaires";
import { answersOf } from "../../bin/demo/answers";
import { factsOf, type Profile } from "../../bin/demo/facts";
import { firmOf } from "../../bin/demo/firm";
import { demoRounds } from "../../bin/demo/rounds";
import { fulfilled } from "../outcome";
import { saveAnswers } from "./entries";

type FirmActor = Extract<Actor, { kind: "firm" }>;

/** What a firm submits. */
export type Filled = { answers: Answers; facts: FirmFacts };

const [, rolling] = demoRounds(2_000, new Date("2026-11-20T02:00:00Z"));

/** A synthetic firm by its number: what it is called, and what it submits of a year. */
export function syntheticFirm(number: number, year = 2025): Filled & { name: string } {
  const firm = firmOf("1", 2, number);
  const facts = factsOf(firm, rolling?.profile as Profile, year);
  return { name: firm.name, facts, answers: answersOf(latestEdition, firm, facts, year) };
}

/** A firm with a sheet of the newest edition. */
export async function newFilling(
  database: Database,
  { name, year = 2025, previous }: { name: string; year?: number; previous?: FirmActor },
  at: Date,
): Promise<FirmActor> {
  const wish = {
    ...({ edition: latestEdition.id, depth: "full", year, locale: "zh", firmName: name } as const),
    ...{ linkHash: randomUUID(), ...(previous && { previous: previous.sheet }) },
  };
  return {
    kind: "firm",
    sheet: fulfilled(await createSheet(database, previous ?? { kind: "stranger" }, wish, at)).id,
  };
}

/** Has a firm submit, once more where it did before. */
export async function submitFilled(
  database: Database,
  firm: FirmActor,
  { answers, facts }: Filled,
  {
    at,
    isAgain = false,
    isThere = false,
    year = 2025,
  }: {
    at: Date;
    isAgain?: boolean;
    /** Whether the entries stand in the sheet already. */
    isThere?: boolean;
    year?: number;
  },
): Promise<void> {
  if (isAgain) fulfilled(await reopenSheet(database, firm, at));
  else if (!isThere) {
    const one = Object.keys(answers)[0] ?? "";
    const save = { question: one, entry: { value: answers[one] ?? "" }, note: null, base: 0 };
    fulfilled(await saveAnswers(database, firm, [save], at));
  }
  const expected = revisionsOf(fulfilled(await currentEntries(database, firm, everything)));
  const diagnosis = diagnose(latestEdition, { edition: latestEdition.id, depth: "full", answers });
  const ladder = Object.keys(facts).length > 0 ? verdictsOn(facts, new Date(Date.UTC(year + 1, 10, 20))) : null;
  const snapshot = { answers, notes: {}, diagnosis, scorer, facts, ladder };
  fulfilled(await submitSheet(database, firm, { expected, snapshot }, at));
}
