// Makes plain JavaScript of what runs beside the pages (the server, its threads and processes, and the commands), so
// that nothing has to read TypeScript while it serves.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = join(root, ".next/program");
const stamp = join(folder, "compiled-from");
const sources = ["app", "bin", "db", "lib", "questionnaires"];

/** What is started by its name, besides the commands. */
const parts = {
  server: "app/server.ts",
  supervisor: "app/processes/supervisor.ts",
  process: "app/processes/process.ts",
  demo: "bin/demo/prepare.ts",
  "paper-thread": "app/paper/report/paper-thread.ts",
  "template-thread": "app/paper/report/template/template-thread.ts",
  "password-thread": "app/accounts/password-thread.ts",
  "table-process": "app/work/tables/reading-child.ts",
};

const commands = () =>
  Object.values(JSON.parse(readFileSync(join(root, "package.json"), "utf8")).scripts)
    .map((script) => /^node bin\/run\.mjs (\S+)/.exec(script)?.[1])
    .filter(Boolean);

function hashOf() {
  const hash = createHash("sha256");
  for (const source of sources) {
    const files = readdirSync(join(root, source), { recursive: true, encoding: "utf8" });
    for (const path of files.filter((path) => /\.(tsx?|mjs|json)$/.test(path)).sort())
      hash
        .update(`${source}/${path}\0`)
        .update(readFileSync(join(root, source, path)))
        .update("\0");
  }
  return hash.update(readFileSync(join(root, "package.json"))).digest("hex");
}

/** Never half a file: other processes may be about to load it. */
function put(path, contents) {
  mkdirSync(dirname(path), { recursive: true });
  const fresh = `${path}.${process.pid}`;
  writeFileSync(fresh, contents);
  renameSync(fresh, path);
}

/** Compiles, unless it was compiled from these very sources. */
export async function compile() {
  const hash = hashOf();
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === hash) return;
  const { build } = await import("esbuild");
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: { ...parts, ...Object.fromEntries(commands().map((name) => [`command-${name}`, `bin/${name}.ts`])) },
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    chunkNames: "shared/[name]-[hash]",
    bundle: true,
    splitting: true,
    packages: "external",
    format: "esm",
    platform: "node",
    target: "node20",
    jsx: "automatic",
    write: false,
    logLevel: "warning",
  });
  // What others load is there before them.
  const shared = outputFiles.filter(({ path }) => path.startsWith(join(folder, "shared")));
  for (const { path, contents } of new Set([...shared, ...outputFiles])) put(path, contents);
  put(stamp, hash);
}

/** Loads a part, or a command as `command-<name>`. */
export const load = (name) => import(pathToFileURL(join(folder, `${name}.mjs`)).href);
