import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, parse } from "node:path";

const root = join(import.meta.dirname, "../..");
const sources = ["app", "bin", "db", "lib", "questionnaires"];
const files = ["next.config.mjs", "package.json", "package-lock.json", "tsconfig.json"];

/** The rule set that is wrong in the copied program, and the one that puts it right there, which is called alike. */
export const faulty = "little-giant-2026-2";
export const right = "little-giant-2026-3";

/** What was wrong. */
export const fault = { zh: "营业收入的门槛抄错了", en: "The threshold of revenue was copied wrongly" };

/** As the README has a corrected rule set added: here revenue has to be 6,000, not 5,000. */
function addCorrection(folder: string): void {
  const data = join(folder, "questionnaires");
  mkdirSync(join(data, "rule-sets", right));
  writeFileSync(
    join(data, "rule-sets", right, "rule-set.ts"),
    `import { ruleSet as before } from "../${faulty}/rule-set";
export const ruleSet = { ...before, id: "${right}", parameters: before.parameters.map((each) =>
  each.id === "revenue" ? { ...each, value: 6000 } : each) };\n`,
  );
  writeFileSync(
    join(data, "corrections.ts"),
    `import type { Correction } from "#lib/rules/correction";
export const corrections: readonly Correction[] = ${JSON.stringify([
      { ruleSet: right, corrects: faulty, from: "2026-11-29", fault, source: "https://example.org/notice" },
    ])};\n`,
  );
  const index = readFileSync(join(data, "index.ts"), "utf8");
  const imported = index.replace(
    /^import /m,
    `import { ruleSet as corrected } from "./rule-sets/${right}/rule-set";\n$&`,
  );
  writeFileSync(join(data, "index.ts"), imported.replace(/^ {2}littleGiant20262,$/m, "$&\n  corrected,"));
}

/** Runs a program of the copy to its end. */
async function ran(folder: string, program: string): Promise<void> {
  const child = spawn(process.execPath, ["--import", "tsx", program], { cwd: folder, stdio: "inherit" });
  const [status] = await once(child, "close");
  if (status !== 0) throw new Error(`${program} ended with ${status}`);
}

/** Whether a service is ready to be asked. */
const isReady = (address: string): Promise<boolean> =>
  fetch(`${address}/api/ready`).then(
    ({ ok }) => ok,
    () => false,
  );

/** A copy of this program to whose data a correction was added, built and served on a port, with data of its own. */
export async function startCorrected(port: number): Promise<{ data: string; stop: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), "leapmark-corrected-"));
  for (const source of [...sources, ...files]) cpSync(join(root, source), join(folder, source), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "junction");
  // The packages lie elsewhere, and no bundler follows a link out of its root.
  const settings = readFileSync(join(folder, "next.config.mjs"), "utf8");
  const everywhere = JSON.stringify(parse(folder).root);
  writeFileSync(join(folder, "next.config.mjs"), settings.replace("import.meta.dirname", everywhere));
  addCorrection(folder);
  await ran(folder, "bin/seal.ts");
  const data = join(folder, "data");
  const env = { ...process.env, PORT: String(port), DATA_DIR: data, LOG_LEVEL: "error" };
  const child: ChildProcess = spawn(process.execPath, ["bin/start.mjs"], { cwd: folder, env, stdio: "ignore" });
  const ended = once(child, "close");
  const stop = async () => {
    child.kill("SIGTERM");
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  while (!(await isReady(`http://localhost:${port}`))) {
    if (child.exitCode !== null) throw new Error(`the service ended with ${child.exitCode}`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return { data, stop };
}
