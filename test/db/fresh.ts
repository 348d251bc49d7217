import { createHash, randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { desc, eq } from "drizzle-orm";
import { afterAll } from "vitest";
import { type Database, openDatabase } from "#db/client";
import { migrate } from "#db/migrate";
import { trail } from "#db/schema";
import type { TrailRecord } from "#db/service/trail";
import { createSheet, type NewSheet } from "#db/sheets/sheets";
import type { Actor } from "#lib/access";
import type { Diagnosis } from "#lib/diagnosis/diagnosis";
import type { Answer } from "#lib/instrument/answers";
import type { AnswerSave } from "../make/entries";
import { fulfilled } from "../outcome";

export { fulfilled } from "../outcome";

export type Firm = Extract<Actor, { kind: "firm" }>;

export const stranger: Actor = { kind: "stranger" };

/** Ten o'clock and so many minutes. */
export const at = (minutes = 0): Date => new Date(Date.UTC(2026, 10, 20, 10, minutes));

export const hashOf = (token: string): string => createHash("sha256").update(token).digest("hex");

/** The address of a database file that is not there yet, in a folder that goes with the tests of the file. */
export function freshUrl(): string {
  const folder = mkdtempSync(join(tmpdir(), "leapmark-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return `file:${join(folder, "data", "leapmark.db")}`;
}

/** A migrated database of its own for one test file. */
export async function freshDatabase(): Promise<Database> {
  const url = freshUrl();
  await migrate(url);
  const database = await openDatabase({ url, patience: 5_000 });
  afterAll(() => database.close());
  return database;
}

/** What the trail tells of a sheet, newest first. */
export async function trailOf({ db }: Database, sheet: string): Promise<TrailRecord[]> {
  const { actor, act, at: when, detail } = trail;
  const lines = db.select({ actor, act, at: when, detail }).from(trail);
  return lines.where(eq(trail.sheet, sheet)).orderBy(desc(trail.id));
}

export const newSheet = (given: Partial<NewSheet> = {}): NewSheet => ({
  edition: "2026-1",
  depth: "full",
  year: 2025,
  locale: "zh",
  linkHash: hashOf(randomUUID()),
  ...given,
});

/** A firm with a sheet of its own. */
export async function newFirm(database: Database, given: Partial<NewSheet> = {}): Promise<Firm> {
  return { kind: "firm", sheet: fulfilled(await createSheet(database, stranger, newSheet(given), at())).id };
}

export const answer = (question: string, value: Answer, base = 0, note: string | null = null): AnswerSave => ({
  question,
  entry: { value: value },
  note,
  base,
});

/** What is not looked into by the database: any object will do. */
export const diagnosis = { edition: "2026-1", advice: [], flags: [] } as unknown as Diagnosis;
