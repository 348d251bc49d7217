import { z } from "zod";

const Hash = z.string().regex(/^[0-9a-f]{64}$/);
const File = z.object({ hash: Hash, size: z.number().int().min(0) });

/** What a service is known by; a name of a file as well. */
export const ServiceMark = z.string().regex(/^[\w-]{1,64}$/);

/** The version of how a backup is laid out. */
export const format = 1;

/** What a backup says of itself: what is in it, and what it was made of. */
export const Manifest = z.object({
  format: z.literal(format),
  /** The version of the program that made it. */
  version: z.string(),
  /** The mark of the service that it is of. */
  service: ServiceMark,
  /** When it was begun: what was acknowledged by then is in it. */
  begunAt: z.iso.datetime(),
  database: File,
  /** The newest row of the trail in it. */
  trail: z.object({ row: z.number().int().min(0), hash: Hash.nullable() }),
  /** Where the secret of the service is: in the backup, or in AUTH_SECRET, which is kept elsewhere. */
  secret: z.enum(["file", "environment"]),
  evidence: z.array(File),
  /** Evidence files that the database names and that were no longer what was stored when it was made. */
  lacking: z.array(z.object({ hash: Hash, problem: z.string() })),
});
export type Manifest = z.infer<typeof Manifest>;

/** Reads what a manifest says; `null` where it is none, or of a later program. */
export function manifestIn(text: string): Manifest | null {
  try {
    return Manifest.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

export const manifestFile = "manifest.json";
export const databaseFile = "leapmark.db";
export const secretFile = "auth-secret";
export const markFile = "service-id";

/** Where an evidence file lies in a backup, as in the data folder. */
export const evidenceFile = (hash: string): string => `evidence/${hash.slice(0, 2)}/${hash}`;

const evidenceName = /^evidence\/([0-9a-f]{2})\/(\1[0-9a-f]{62})$/;

/** Whether a backup holds something under such a name; with any other it could write elsewhere. */
export const isOfBackup = (name: string): boolean =>
  [manifestFile, databaseFile, secretFile, markFile].includes(name) || evidenceName.test(name);

/** Why a backup or a restore was not done, or may not be, and what to do about it. */
export class BackupProblem extends Error {
  override name = "BackupProblem";
}
