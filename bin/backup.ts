import { existsSync, readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { keyIn, makeKey } from "#app/service/backup/backup-key";
import { BackupProblem } from "#app/service/backup/manifest";
import { type TakenBackup, takeBackup } from "#app/service/backup/take-backup";
import { environment } from "#lib/env";
import { remedy } from "./remedy.mjs";

const usage = `Usage: npm run --silent backup -- [TO] [--key FILE] [--keep N]
       npm run --silent backup -- --new-key FILE
TO is a folder for backups (else BACKUP_DIR); with --key (else BACKUP_KEY_FILE) each is one encrypted file; --keep N leaves the newest N of this service.
`;

class WrongUse extends Error {}

/** What was asked for on the command line. Throws where it cannot be meant. */
function asked() {
  const options = { key: { type: "string" }, keep: { type: "string" }, "new-key": { type: "string" } } as const;
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  if (values["new-key"] !== undefined) {
    if (positionals.length > 0 || values.key !== undefined || values.keep !== undefined) throw new WrongUse();
    return { newKey: values["new-key"] };
  }
  const { BACKUP_DIR, BACKUP_KEY_FILE } = environment();
  const [folder = BACKUP_DIR, ...more] = positionals;
  if (folder === undefined || more.length > 0) throw new WrongUse();
  if (values.keep !== undefined && !/^[1-9]\d{0,5}$/.test(values.keep)) throw new WrongUse();
  const keyFile = values.key ?? BACKUP_KEY_FILE;
  return { folder, keyFile, keep: values.keep === undefined ? null : Number(values.keep) };
}

function told({ path, size, removed, manifest }: TakenBackup, seconds: number): string {
  const files = `${manifest.evidence.length} evidence file${manifest.evidence.length === 1 ? "" : "s"}`;
  const older = removed > 0 ? `, ${removed} older ones removed` : "";
  return `${path}: ${(size / 1e6).toFixed(1)} MB, ${files}, trail to row ${manifest.trail.row}, ${seconds.toFixed(1)} s${older}`;
}

async function back(): Promise<void> {
  const wish = asked();
  if (wish.newKey !== undefined) {
    makeKey(wish.newKey);
    process.stdout.write(`${wish.newKey}: keep it apart from the backups; without it none of them can be opened\n`);
    return;
  }
  const { version } = JSON.parse(readFileSync("package.json", "utf8"));
  const key = wish.keyFile === undefined ? null : keyIn(wish.keyFile);
  const begun = performance.now();
  const taken = await takeBackup({ folder: wish.folder, key, keep: wish.keep, version });
  process.stdout.write(`${told(taken, (performance.now() - begun) / 1000)}\n`);
  if (taken.manifest.secret === "environment")
    process.stderr.write("AUTH_SECRET is set, and is not in the backup: keep it yourself.\n");
  if (taken.isWhole) return;
  process.exitCode = 1;
  for (const { hash, problem } of taken.manifest.lacking)
    process.stderr.write(`The evidence file ${hash} is ${problem}, and lacks in the backup.\n`);
  process.stderr.write("Older backups were left, whatever --keep says: they may hold these files.\n");
}

if (existsSync(".env")) process.loadEnvFile(".env");
for (const signal of ["SIGTERM", "SIGINT"] as const) process.on(signal, () => process.exit(1));
try {
  await back();
} catch (error) {
  const isUse = error instanceof WrongUse || (error instanceof TypeError && "code" in error);
  if (isUse) process.stderr.write(usage);
  else if (error instanceof BackupProblem) process.stderr.write(`No backup was made. ${error.message}\n`);
  else process.stderr.write(`No backup was made. ${(remedy(error, { port: "" }) ?? [String(error)]).join("\n")}\n`);
  process.exitCode = isUse ? 2 : 1;
}
