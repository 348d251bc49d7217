// What the service runs on, as a bill of materials (CycloneDX): of the lock file without what only tests and builds need.
// `npm sbom --omit dev` by itself leaves out what the service and the tests both need.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const read = (name) => JSON.parse(readFileSync(join(root, name), "utf8"));
const { devDependencies: _, ...project } = read("package.json");
const lock = read("package-lock.json");
const served = Object.entries(lock.packages).filter(([, { dev }]) => !dev);
const { devDependencies: __, ...top } = lock.packages[""];
const packages = { ...Object.fromEntries(served), "": top };

const folder = mkdtempSync(join(tmpdir(), "leapmark-sbom-"));
try {
  writeFileSync(join(folder, "package.json"), JSON.stringify(project));
  writeFileSync(join(folder, "package-lock.json"), JSON.stringify({ ...lock, packages }));
  const wish = ["sbom", "--package-lock-only", "--sbom-format", "cyclonedx"];
  const { status } = spawnSync("npm", wish, { cwd: folder, stdio: "inherit" });
  process.exitCode = status ?? 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
