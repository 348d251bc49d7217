// What must be there before the service or its tests can run: packages and a build. Plain Node, since nothing may be
// installed yet.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { accessSync, constants, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, gzipSync, constants as packing } from "node:zlib";
import { compile } from "./compile.mjs";
import { Trouble } from "./trouble.mjs";

export const root = fileURLToPath(new URL("..", import.meta.url)).replace(/[\\/]$/, "");
const jsonOf = (path) => JSON.parse(readFileSync(join(root, path), "utf8"));

export function checkNode() {
  const needed = jsonOf("package.json").engines.node.match(/\d+/g).map(Number);
  const version = process.versions.node.split(".").map(Number);
  const place = needed.findIndex((number, index) => number !== version[index]);
  if (place === -1 || version[place] > needed[place]) return;
  throw new Trouble(
    `Leapmark needs Node.js ${needed.join(".")} or newer; this is ${process.versions.node}.`,
    "Install a newer one from https://nodejs.org and try again.",
  );
}

/** Runs a program in the project's folder; resolves with its status. A signal to this process reaches it as well. */
export function run(program, args, { env = {}, stdio = "inherit" } = {}) {
  const child = spawn(program, args, {
    cwd: root,
    stdio,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", ...env },
  });
  const pass = (signal) => child.kill(signal);
  process.on("SIGTERM", pass);
  process.on("SIGINT", pass);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (status, signal) => {
      process.off("SIGTERM", pass);
      process.off("SIGINT", pass);
      if (signal) process.exit(130);
      resolve(status);
    });
  });
}

/** The npm that runs this script; else the one beside this Node; else the one on the path. */
function npm() {
  const beside = join(dirname(process.execPath), "../lib/node_modules/npm/bin/npm-cli.js");
  const cli = process.env.npm_execpath ?? (existsSync(beside) ? beside : null);
  if (cli?.endsWith("js")) return [process.execPath, [cli]];
  return process.platform === "win32" ? ["npm.cmd", []] : ["npm", []];
}

function isWritable(folder) {
  try {
    accessSync(existsSync(folder) ? folder : dirname(folder), constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** What npm noted when it had installed: the packages by their places. */
function installed() {
  const place = "node_modules/.package-lock.json";
  return existsSync(join(root, place)) ? jsonOf(place).packages : null;
}

/** Whether the packages on the disk are those of the lock file; what is for other platforms is not among them. */
function isInstalled(present, tools) {
  const { "": _, ...locked } = jsonOf("package-lock.json").packages;
  return (
    Object.entries(locked).every(
      ([path, { dev, optional, peer }]) => present[path] || optional || peer || (dev && !tools),
    ) && Object.entries(present).every(([path, { version }]) => locked[path]?.version === version)
  );
}

/** Installs the packages of the lock file, unless they are there; the tools of the tests where they are asked for. */
export async function install({ tools = false } = {}) {
  const present = installed();
  if (present && isInstalled(present, tools)) return;
  // Who has the tools keeps them.
  const omitted = tools || present?.["node_modules/vitest"] ? "--include=dev" : "--omit=dev";
  console.log("Installing packages; this takes about a minute, once ...");
  const [program, args] = npm();
  // A home that cannot be written must not stop it.
  const cache = join(root, ".next/npm-cache");
  const home = process.env.npm_config_cache ?? join(process.env.HOME ?? "", ".npm");
  const env = isWritable(home) ? {} : { npm_config_cache: cache, npm_config_logs_max: "0" };
  const status = await run(program, [...args, "ci", omitted, "--no-audit", "--no-fund", "--loglevel=error"], {
    env: { ...env, npm_config_update_notifier: "false" },
  });
  rmSync(cache, { recursive: true, force: true });
  if (status !== 0)
    throw new Trouble(
      "The packages could not be installed; npm says why above.",
      "Check the connection to the npm registry (or set `registry` in .npmrc) and try again.",
    );
}

const sources = ["app", "lib", "db", "questionnaires", "next.config.mjs", "package-lock.json", "tsconfig.json"];
const stamp = join(root, ".next/built-from");

function filesIn(path) {
  const entries = readdirSync(join(root, path), { withFileTypes: true });
  return entries.flatMap((entry) => (entry.isDirectory() ? filesIn(`${path}/${entry.name}`) : `${path}/${entry.name}`));
}

function sourcesHash() {
  const hash = createHash("sha256");
  for (const path of sources.flatMap((source) => (source.includes(".") ? source : filesIn(source))).sort()) {
    hash
      .update(path)
      .update("\0")
      .update(readFileSync(join(root, path)))
      .update("\0");
  }
  return hash.digest("hex");
}

/** Packs scripts and styles as tightly as it goes, once, beside the files themselves. */
function pack() {
  const best = {
    params: { [packing.BROTLI_PARAM_QUALITY]: 11, [packing.BROTLI_PARAM_MODE]: packing.BROTLI_MODE_TEXT },
  };
  for (const path of filesIn(".next/static").filter((path) => /\.(js|css)$/.test(path))) {
    const body = readFileSync(join(root, path));
    writeFileSync(join(root, `${path}.br`), brotliCompressSync(body, best));
    writeFileSync(join(root, `${path}.gz`), gzipSync(body, { level: 9 }));
  }
}

/** Builds the pages, unless they were built from these very sources. */
export async function build() {
  const hash = sourcesHash();
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === hash) return compile();
  console.log("Building the pages; this takes about half a minute ...");
  rmSync(stamp, { force: true });
  const next = join(root, "node_modules/next/dist/bin/next");
  const status = await run(process.execPath, [next, "build"], { env: { NODE_ENV: "production" } });
  if (status !== 0) throw new Trouble("The pages could not be built; the reason is above.");
  pack();
  // Not before: the build empties the folder.
  await compile();
  // The build completes tsconfig.json where it must, so what it was built from is known only now.
  writeFileSync(stamp, sourcesHash());
}
