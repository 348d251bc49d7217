import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { keyIn } from "#app/service/backup/backup-key";
import { BackupProblem } from "#app/service/backup/manifest";
import { type Restored, restoreBackup } from "#app/service/backup/restore-backup";
import { environment } from "#lib/env";
import { remedy } from "./remedy.mjs";

const usage = `Usage: npm run --silent restore -- FROM INTO [--key FILE] [--lacking]
FROM is a backup, or a folder of backups of one service: then its newest. INTO is a folder that is empty or not there yet.
--lacking restores although evidence files are missing or wrong; each is named.
`;

class WrongUse extends Error {}

function asked() {
  const options = { key: { type: "string" }, lacking: { type: "boolean", default: false } } as const;
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const [from, into, ...more] = positionals;
  if (from === undefined || into === undefined || more.length > 0) throw new WrongUse();
  return {
    from: resolve(from),
    into: resolve(into),
    keyFile: values.key ?? environment().BACKUP_KEY_FILE,
    lacking: values.lacking,
  };
}

function tell({ backup, manifest, isDone, size, faults, evidence }: Restored, into: string, seconds: number): void {
  for (const fault of faults) process.stderr.write(`${fault}\n`);
  for (const { hash, problem } of evidence) process.stderr.write(`The evidence file ${hash} is ${problem}.\n`);
  if (!isDone) {
    const despite = faults.length === 0 ? " To restore it without these files, add --lacking." : "";
    process.stderr.write(
      `${backup.path} was not restored, and ${into} was left as it was. Take an older backup.${despite}\n`,
    );
    return;
  }
  const { begunAt, trail } = manifest;
  const files = `${manifest.evidence.length} evidence file${manifest.evidence.length === 1 ? "" : "s"}`;
  process.stdout.write(
    `${into}: ${(size / 1e6).toFixed(1)} MB as of ${begunAt}, ${files}, trail to row ${trail.row}, ${seconds.toFixed(1)} s\n`,
  );
  if (manifest.secret === "environment")
    process.stderr.write("The secret is not in the backup: start with the AUTH_SECRET that the service ran with.\n");
  if (process.env.DATABASE_URL)
    process.stderr.write("DATABASE_URL is set, and names another database: take it away.\n");
  process.stdout.write(`Start it:  DATA_DIR=${into} npm start\n`);
}

if (existsSync(".env")) process.loadEnvFile(".env");
for (const signal of ["SIGTERM", "SIGINT"] as const) process.on(signal, () => process.exit(1));
try {
  const { keyFile, ...wish } = asked();
  const begun = performance.now();
  const restored = await restoreBackup({ ...wish, key: keyFile === undefined ? null : keyIn(keyFile) });
  tell(restored, wish.into, (performance.now() - begun) / 1000);
  if (!restored.isDone || restored.evidence.length > 0) process.exitCode = 1;
} catch (error) {
  const isUse = error instanceof WrongUse || (error instanceof TypeError && "code" in error);
  if (isUse) process.stderr.write(usage);
  else if (error instanceof BackupProblem) process.stderr.write(`Nothing was restored. ${error.message}\n`);
  else process.stderr.write(`Nothing was restored. ${(remedy(error, { port: "" }) ?? [String(error)]).join("\n")}\n`);
  process.exitCode = isUse ? 2 : 1;
}
