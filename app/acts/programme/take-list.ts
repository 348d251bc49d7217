import { readFile } from "node:fs/promises";
import { lookPath } from "#app/work/job-files";
import type { ListLook } from "#app/work/tables/list-messages";
import { wakeWorker } from "#app/work/wake";
import type { Database } from "#db/client";
import { admitRound, type RoundShut } from "#db/programme/admission";
import { rememberHeadings } from "#db/programme/list-headings";
import { enqueueJob, isLook, type JobRecord, takingOf } from "#db/service/jobs";
import type { Actor, Person } from "#lib/access";
import { done, type Outcome, refused } from "#lib/outcome";
import { bareHeading, type KnownHeadings, type Matching } from "#lib/programme/list-head";
import { type ListColumn, listColumns } from "#lib/programme/list-headings";
import { defaultLocale } from "#lib/text/languages";
import type { Locale } from "#lib/text/text";
import { jobIn } from "./read-job";

/** A list that was looked at and waits for its columns to be confirmed; `null` where there is none, or no longer. */
export async function readLook(
  store: Database,
  actor: Actor,
  which: { round: string; job: string },
  now: Date,
): Promise<{ job: JobRecord; look: ListLook } | null> {
  const { job } = (await jobIn(store, actor, which, now)) ?? {};
  if (!job || !isLook(job) || job.state !== "done") return null;
  try {
    const look = JSON.parse(await readFile(await lookPath(job), "utf8")) as ListLook;
    // A version of before did not write down the other sheets.
    return { job, look: { ...look, sheet: look.sheet?.sheets ? look.sheet : null } };
  } catch {
    return null;
  }
}

/**
 * The list that a job looked at, and which of its columns each thing stands in, as it was typed; whether what it says of
 * firms that are there takes the place of what stood there; and the language of whoever reads what comes of it.
 */
export type Taking = {
  round: string;
  job: string;
  columns: Readonly<Record<ListColumn, string>>;
  renews: boolean;
  words: Locale;
};

/** The columns that somebody chose of those that the list has. */
const chosen = (columns: Taking["columns"], headings: readonly string[]): Matching =>
  Object.fromEntries(
    listColumns.map((column) => {
      const place = columns[column] === "" ? -1 : Number(columns[column]);
      return [column, Number.isInteger(place) && place >= 0 && place < headings.length ? place : null];
    }),
  ) as Matching;

/** What headings were said to mean that were not understood so. */
const saidOf = ({ headings, matching }: ListLook, said: Matching): KnownHeadings =>
  Object.fromEntries(
    listColumns.flatMap((column) => {
      const place = said[column];
      const heading = place === null || place === matching[column] ? "" : bareHeading(headings[place] ?? "");
      return heading === "" ? [] : [[heading, column]];
    }),
  );

/**
 * Has the firms of a list taken in; a list that is taken already leads to what came of it. What its headings mean is kept
 * for the bureau's next one. Returns the job.
 */
export async function takeList(
  store: Database,
  actor: Person,
  { columns, renews, words, ...which }: Taking,
  now: Date,
): Promise<Outcome<string, RoundShut | "name">> {
  const list = await readLook(store, actor, which, now);
  if (!list) return refused("not-found");
  const { job, look } = list;
  const matching = chosen(columns, look.headings);
  if (matching.name === null) return refused("name");
  const { upload = null, locale = defaultLocale } = job.input;
  const sheet = look.sheet?.number ?? null;
  const input = { upload, locale, sheet, matching: JSON.stringify(matching), renews: renews ? 1 : 0, words };
  const outcome = await store.durably(async (inside): Promise<Outcome<string, RoundShut>> => {
    const admission = await admitRound(inside, actor, "invite-firms", which.round, now);
    if (!admission.ok) return admission;
    const before = await takingOf(inside, which.round, { upload: String(upload), sheet });
    if (before === null) await rememberHeadings(inside, admission.value.organisation, saidOf(look, matching));
    return done(before ?? (await enqueueJob(inside, actor, admission.value, "import", input, now)));
  });
  if (outcome.ok) wakeWorker();
  return outcome;
}

/** Has another sheet of the workbook looked at that a list was read from. Returns the job. */
export async function lookAtSheet(
  store: Database,
  actor: Person,
  { sheet, ...which }: { round: string; job: string; sheet: number },
  now: Date,
): Promise<Outcome<string, RoundShut>> {
  const list = await readLook(store, actor, which, now);
  if (!list?.look.sheet?.sheets.some(({ number }) => number === sheet)) return refused("not-found");
  const { upload = null, locale = defaultLocale } = list.job.input;
  const outcome = await store.durably(async (inside): Promise<Outcome<string, RoundShut>> => {
    const admission = await admitRound(inside, actor, "invite-firms", which.round, now);
    if (!admission.ok) return admission;
    return done(
      await enqueueJob(inside, actor, admission.value, "import", { upload, matching: null, locale, sheet }, now),
    );
  });
  if (outcome.ok) wakeWorker();
  return outcome;
}
