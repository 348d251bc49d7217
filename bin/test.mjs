import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build, checkNode, install, root, run } from "./prepare.mjs";
import { Trouble } from "./trouble.mjs";

const unitOnly = process.argv.includes("--unit");
const folder = mkdtempSync(join(tmpdir(), "leapmark-test-"));
const counts = { passed: 0, failed: 0 };
const module = (path) => join(root, "node_modules", path);
const report = (name) => {
  const path = join(folder, name);
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : null;
};

function count(what, passed, failed) {
  counts.passed += passed;
  counts.failed += failed;
  console.log(`${failed === 0 ? "ok    " : "FAILED"}  ${what}: ${passed} passed, ${failed} failed\n`);
}

/** A program that passes or fails as a whole. */
async function whole(what, args) {
  const status = await run(process.execPath, args);
  count(what, status === 0 ? 1 : 0, status === 0 ? 0 : 1);
}

const onPath = (name) =>
  (process.env.PATH ?? "")
    .split(process.platform === "win32" ? ";" : ":")
    .map((place) => join(place, name))
    .find((path) => existsSync(path));

function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named && !existsSync(named)) throw new Trouble(`CHROMIUM_PATH is ${named}, and nothing is there.`);
  if (named) return named;
  const apple = ["Google Chrome.app/Contents/MacOS/Google Chrome", "Chromium.app/Contents/MacOS/Chromium"];
  return (
    ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"].map(onPath).find(Boolean) ??
    apple.map((path) => `/Applications/${path}`).find((path) => existsSync(path))
  );
}

/** Chromium for the browser tests: the system's, else Debian's where it may be installed. */
function chromium() {
  const program = findChromium();
  if (program) return program;
  if (process.getuid?.() === 0 && onPath("apt-get")) {
    console.log("Installing Chromium and Chinese fonts for the browser tests ...");
    const apt = (...args) =>
      spawnSync("apt-get", args, { stdio: "inherit", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } });
    apt("update", "-q");
    apt("install", "-y", "-q", "--no-install-recommends", "chromium", "fonts-noto-cjk");
  }
  const installed = findChromium();
  if (installed) return installed;
  throw new Trouble(
    "The browser tests need Chromium, and none was found.",
    "Install it (on Debian or Ubuntu: apt-get install chromium fonts-noto-cjk) or say where it is:",
    "  CHROMIUM_PATH=/path/to/chromium npm test",
    "Everything but the browser tests:  npm test -- --unit",
  );
}

async function unit() {
  const json = join(folder, "unit.json");
  const args = ["run", "--config", "test/vitest.config.ts", "--reporter=default", "--reporter=json"];
  const status = await run(process.execPath, [module("vitest/vitest.mjs"), ...args, `--outputFile.json=${json}`]);
  const result = report("unit.json");
  // A file that cannot be loaded has no tests that could fail.
  const unloaded = (result?.testResults ?? []).filter(
    (file) => file.status === "failed" && !file.assertionResults.length,
  );
  const failed = (result?.numFailedTests ?? 0) + unloaded.length;
  count("unit tests", result?.numPassedTests ?? 0, status !== 0 && failed === 0 ? 1 : failed);
}

async function browser() {
  const env = {
    CHROMIUM_PATH: chromium(),
    PLAYWRIGHT_JSON_OUTPUT_NAME: join(folder, "browser.json"),
    PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: "1",
  };
  await build();
  const args = [module("@playwright/test/cli.js"), "test", "-c", "test/playwright.config.ts", "--reporter=list,json"];
  const status = await run(process.execPath, args, { env });
  const stats = report("browser.json")?.stats;
  const failed = stats?.unexpected ?? 0;
  const late = stats?.flaky ?? 0;
  if (late > 0) console.log(`${late} browser tests passed only when they were run again; they are named above.`);
  count("browser tests", (stats?.expected ?? 0) + late, status !== 0 && failed === 0 ? 1 : failed);
}

process.chdir(root);
process.env.NEXT_TELEMETRY_DISABLED = "1";
process.env.XDG_CACHE_HOME = join(folder, "cache");
try {
  checkNode();
  await install({ tools: true });
  if (!unitOnly) chromium();
  await run(process.execPath, [module("next/dist/bin/next"), "typegen"], { stdio: "ignore" });
  await whole("types", [module("typescript/bin/tsc"), "--noEmit"]);
  await whole("lint and format", [module("@biomejs/biome/bin/biome"), "check", "--config-path", "test/lint.json", "."]);
  await unit();
  if (!unitOnly) await browser();
} catch (error) {
  console.error(`\n${error instanceof Trouble ? error.message : error.stack}\n`);
  counts.failed += 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed > 0 || counts.passed === 0 ? 1 : 0;
