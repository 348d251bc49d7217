import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { latestEdition } from "#questionnaires";
import { benchAdvisors } from "./advisors";
import { benchBatch } from "./batch";
import { benchBoard } from "./board";
import { benchExport } from "./export";
import { launch, type Visit, visit } from "./pages";
import { benchResult, type Paint } from "./result";
import { bare, diskLatency, loadSaves, ours, prepareSheets, tokenOf } from "./saves";
import { benchScoring } from "./scoring";

const rounds = 3;
const seconds = 5;
const section = latestEdition.sections[1]?.id ?? "";

const say = (line = "") => process.stdout.write(`${line}\n`);
const median = (values: number[]) => [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
const shown = (values: number[], digits = 0) => {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return `${median(values).toFixed(digits)} [${least.toFixed(digits)}-${most.toFixed(digits)}]`;
};

async function untilReady(base: string, service: ChildProcess): Promise<void> {
  for (;;) {
    if (service.exitCode !== null) throw new Error("the service did not start");
    const ready = await fetch(`${base}/api/ready`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (ready) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** The service as it is started for use, and beside it the bare counterpart. */
async function started(folder: string) {
  const port = String(20_000 + (process.pid % 10_000));
  const env = { ...process.env, PORT: port, HOST: "127.0.0.1", DATA_DIR: folder, DATABASE_URL: "", LOG_LEVEL: "info" };
  const service = spawn(process.execPath, ["bin/start.mjs"], { env, stdio: ["ignore", "ignore", "inherit"] });
  const script = ["--import", "tsx", "test/bench/bare.ts", latestEdition.id, join(folder, "bare.db")];
  const counterpart = spawn(process.execPath, script, { stdio: ["ignore", "pipe", "inherit"] });
  const [barePort] = (await once(createInterface({ input: counterpart.stdout }), "line")) as [string];
  const base = `http://127.0.0.1:${port}`;
  await untilReady(base, service);
  return {
    ours: base,
    bare: `http://127.0.0.1:${barePort}`,
    stop: () => [service, counterpart].map((one) => one.kill()),
  };
}

async function benchSaves(base: { ours: string; bare: string }, folder: string): Promise<void> {
  say(`\nAnswers saved one by one, ${rounds} rounds of ${seconds} s in turn`);
  for (const clients of [50, 500]) {
    const results = {
      ours: [] as Awaited<ReturnType<typeof loadSaves>>[],
      bare: [] as Awaited<ReturnType<typeof loadSaves>>[],
    };
    for (let round = 0; round < rounds; round++) {
      results.ours.push(await loadSaves(base.ours, ours, clients, seconds));
      results.bare.push(await loadSaves(base.bare, bare, clients, seconds));
    }
    for (const [name, each] of Object.entries(results)) {
      const of = (key: "perSecond" | "p50" | "p99") => shown(each.map((one) => one[key]));
      const failed = each.reduce((sum, one) => sum + one.failed, 0);
      say(
        `  ${clients} clients, ${name}: ${of("perSecond")} /s, p50 ${of("p50")} ms, p99 ${of("p99")} ms, ${failed} failed`,
      );
    }
    const rate = (name: "ours" | "bare") => median(results[name].map(({ perSecond }) => perSecond));
    const disk = diskLatency(folder);
    say(
      `  bare / ours: ${(rate("bare") / rate("ours")).toFixed(1)}; fdatasync ${disk.median.toFixed(2)} ms, at worst ${disk.worst.toFixed(2)} ms`,
    );
  }
}

async function benchPages(base: { ours: string; bare: string }): Promise<void> {
  say(
    `\nSection "${section}" on a phone: 400 ms, 400 kbit/s, CPU 4 times slower, empty cache, ${rounds} visits in turn`,
  );
  const browser = await launch();
  const visits = { ours: [] as Visit[], bare: [] as Visit[] };
  const address = `${base.ours}/zh/sheets/${tokenOf(0)}/sections/${section}`;
  for (let round = 0; round < rounds; round++) {
    visits.ours.push(await visit(browser, address, "main form button.button[type=submit]:not([name])"));
    visits.bare.push(await visit(browser, `${base.bare}/${section}`, "form button"));
  }
  await browser.close();
  for (const [name, each] of Object.entries(visits)) {
    const of = (key: keyof Visit, digits = 0) =>
      shown(
        each.map((one) => one[key]),
        digits,
      );
    say(
      `  ${name}: first answerable ${of("answerable")} ms, next section ${of("next")} ms after the tap, layout shift ${of("shift", 3)}`,
    );
    say(
      `  ${name}: KiB gz: html ${of("html", 1)}, scripts ${of("script", 1)}, rest ${of("rest", 1)}, ${median(each.map(({ requests }) => requests))} requests`,
    );
  }
  const answerable = (name: "ours" | "bare") => median(visits[name].map((one) => one.answerable));
  say(`  first answerable, ours / bare: ${(answerable("ours") / answerable("bare")).toFixed(2)}`);
}

async function benchFirstScreen(base: string): Promise<void> {
  say(`\nFirst screen of a result on the same phone, beside a bare copy of its own HTML, ${rounds} visits in turn`);
  const browser = await launch();
  const { paints, missing } = await benchResult(browser, base, rounds);
  await browser.close();
  for (const [name, each] of Object.entries(paints)) {
    const of = (key: keyof Paint, digits = 0) =>
      shown(
        each.map((one) => one[key]),
        digits,
      );
    say(
      `  ${name}: first paint ${of("first")} ms, largest ${of("largest")} ms, layout shift ${of("shift", 3)}, html ${of("html", 1)} KiB gz`,
    );
  }
  const first = (name: "ours" | "bare") => median(paints[name].map((paint) => paint.first));
  say(`  first paint, ours / bare: ${(first("ours") / first("bare")).toFixed(2)}`);
  say(
    `  without scripts ${missing.length === 0 ? "it has finding, plane and goal" : `it lacks ${missing.join(", ")}`}`,
  );
}

function benchScores(): void {
  say("\nSheets a second on one thread");
  for (const { work, median: rate, least, most, timesSlower } of benchScoring()) {
    say(`  ${work}: ${rate} [${least}-${most}], ${timesSlower} times slower than by hand`);
  }
}

/** What needs the service and its bare counterpart. */
async function withService(bench: (servers: Awaited<ReturnType<typeof started>>, folder: string) => Promise<void>) {
  const folder = mkdtempSync(join(tmpdir(), "leapmark-bench-"));
  await prepareSheets(folder, 500);
  const servers = await started(folder);
  try {
    await bench(servers, folder);
  } finally {
    servers.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

const options = { rows: { type: "string", default: "100000" }, part: { type: "string" } } as const;
const { values } = parseArgs({ options });
const parts: Record<string, () => void | Promise<void>> = {
  scores: benchScores,
  batch: () => benchBatch(say),
  board: () => benchBoard(Number(values.rows)),
  pages: () =>
    withService(async (servers) => {
      await benchPages(servers);
      await benchFirstScreen(servers.ours);
    }),
  saves: () => withService(benchSaves),
  export: () => benchExport(50_000, say),
  advisors: () => benchAdvisors(say),
};
const chosen = values.part === undefined ? Object.keys(parts) : [values.part];
if (!chosen.every((part) => part in parts)) throw new Error(`--part is one of ${Object.keys(parts).join(", ")}`);
say(`Node ${process.version}, ${cpus().length} x ${cpus()[0]?.model.trim() ?? "?"}`);
for (const part of chosen) await parts[part]?.();
