import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

/** What one export took: firms, seconds, largest resident size (MiB), longest hold of the event loop (ms), size (MB). */
export type ExportFigure = { what: string; firms: number; seconds: number; rss: number; held: number; size: number };

const wishes = [
  { what: "view", format: "xlsx" },
  { what: "full", format: "xlsx" },
  { what: "full", format: "csv" },
  { what: "full", format: "statistics" },
  { what: "archive", format: "zip" },
] as const;

/** Does one export in this process and prints what it took: every one has a process of its own for its memory. */
async function measure(folder: string, what: string, format: string): Promise<ExportFigure> {
  process.env.DATA_DIR = folder;
  const [{ openDatabase }, { exportRound }, { requestExport }, { finishJob, takeJob, takingOf }, { default: pino }] =
    await Promise.all([
      import("#db/client"),
      import("#app/work/export"),
      import("#db/programme/export"),
      import("#db/service/job-queue"),
      import("pino"),
    ]);
  const store = await openDatabase({ url: `file:${join(folder, "leapmark.db")}` });
  const { rows } = await store.gate.execute(`select r.id, r.organisation, s.user from rounds r
    join seats s on s.organisation = r.organisation and s.role = 'bureau-owner'
    where r.state = 'open' and r.sealed = 0`);
  const { id, organisation, user }: Record<string, unknown> = rows[0] ?? {};
  const owner = {
    kind: "person",
    user: String(user),
    organisation: String(organisation),
    role: "bureau-owner",
  } as const;
  const input = { what, format, locale: "zh", query: "", application: null };
  const requested = await requestExport(store, owner, String(id), input, new Date());
  const job = await takeJob(store, new Date());
  if (!requested.ok || !job || job.id !== requested.value) throw new Error("the export was not taken up");
  let rss = 0;
  let held = 0;
  let last = performance.now();
  const watch = setInterval(() => {
    const now = performance.now();
    held = Math.max(held, now - last - 5);
    last = now;
    rss = Math.max(rss, process.memoryUsage().rss);
  }, 5);
  await new Promise((resolve) => setTimeout(resolve, 200));
  held = 0;
  const began = performance.now();
  const progress = () => new Promise<void>((resolve) => setImmediate(resolve));
  const log = pino({ level: "silent" });
  const result = await exportRound(store, job, { progress, stopped: new AbortController().signal, log });
  clearInterval(watch);
  const size = statSync(join(folder, "job-files", result.file ?? "")).size;
  await finishJob(store, takingOf(job), result, new Date());
  await store.close();
  return {
    what: `${what} ${format}`,
    firms: result.counts.firms ?? 0,
    seconds: (performance.now() - began) / 1000,
    rss: Math.round(rss / 1024 / 1024),
    held: Math.round(held),
    size: size / 1e6,
  };
}

const script = fileURLToPath(import.meta.url);

async function inOwnProcess(args: readonly string[]): Promise<string> {
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  let printed = "";
  child.stdout.on("data", (part) => (printed += part));
  const [status] = await once(child, "close");
  if (status !== 0) throw new Error(`${args.join(" ")} ended with ${status}`);
  return printed;
}

/** Makes a demo of so many firms in one round and exports it in every form. */
export async function benchExport(firms: number, say: (line: string) => void): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "leapmark-bench-export-"));
  try {
    const began = performance.now();
    const { prepareDemo } = await import("#bin/demo/prepare");
    await prepareDemo({ folder, firms, seed: "1", afresh: false }, () => {});
    say(`\nExport of ${firms} firms in one round (made in ${((performance.now() - began) / 1000).toFixed(0)} s)`);
    for (const { what, format } of wishes) {
      const printed = await inOwnProcess(["--import", "tsx", script, folder, what, format]);
      const { seconds, rss, held, size } = JSON.parse(printed) as ExportFigure;
      say(
        `  ${what} ${format}: ${seconds.toFixed(1)} s, at most ${rss} MiB RSS, event loop held ${held} ms at worst, ${size.toFixed(1)} MB`,
      );
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [, , given = "", what, format] = process.argv;
  if (what !== undefined && format !== undefined)
    process.stdout.write(JSON.stringify(await measure(given, what, format)));
  else await benchExport(Number(given) || 50_000, (line) => process.stdout.write(`${line}\n`));
}
