import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

const root = join(import.meta.dirname, "..");
const folder = join(root, "bin/deploy");
const texts = new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")]));
const readme = readFileSync(join(root, "README.md"), "utf8");
const scripts = new Set(Object.keys(JSON.parse(readFileSync(join(root, "package.json"), "utf8")).scripts));
const text = (name: string) => texts.get(name) ?? "";
const found = (pattern: RegExp) =>
  [...texts].flatMap(([name, words]) => [...words.matchAll(pattern)].map(([, what = ""]) => ({ name, what })));

/** The seconds that a running request may take to end, in `app/front/drain.ts`. */
const grace = 10;

it("what is called is there", () => {
  const called = found(/(?:npm run (?:--silent )?|bin\/run\.mjs )([a-z-]+)/g);
  expect(called.length).toBeGreaterThan(4);
  expect(called.filter(({ what }) => !scripts.has(what))).toEqual([]);
  expect(found(/(?<![\w/])(bin\/[\w./-]+)/g).filter(({ what }) => !existsSync(join(root, what)))).toEqual([]);
});

it("the image names no registry, runs as nobody in particular, and keeps no secret and no data of whoever builds it", () => {
  const images = [...text("Dockerfile").matchAll(/^(?:ARG NODE=|FROM )(\S+)/gm)].map(([, image]) => image);
  expect(images.filter((image) => image?.includes("/"))).toEqual([]);
  expect(text("Dockerfile")).toMatch(/^USER node$/m);
  const ignored = text("Dockerfile.dockerignore").split("\n");
  // Of all files that begin with a dot, one; `.env` is among the others.
  expect(ignored.filter((line) => line.startsWith("!"))).toEqual(["!.npmrc"]);
  expect(ignored).toEqual(expect.arrayContaining([".*", "data", "node_modules", "test"]));
});

it("whoever stops it waits longer than it needs", () => {
  expect(text("compose.yaml")).toMatch(/app:[\s\S]*?stop_grace_period: 30s[\s\S]*?caddy:/);
  expect(Number(/^TimeoutStopSec=(\d+)$/m.exec(text("leapmark.service"))?.[1])).toBeGreaterThan(2 * grace);
});

it("every file is told of in the README or in another one", () => {
  const said = [readme, ...texts.values()].join("\n");
  const untold = [...texts.keys()].filter((name) => !said.includes(name) && !/^(leapmark|Dockerfile)/.test(name));
  expect(untold).toEqual([]);
});

it("over plain http pages are led on to https, and what programs send is refused", () => {
  const [plain = ""] = text("nginx.conf").split("listen 443");
  expect(plain).toMatch(/location \/api\/ \{\s+return 403;/);
  expect(plain).toMatch(/location \/ \{\s+return 301 https:/);
  const [, http = ""] = text("Caddyfile").split("\nhttp://");
  expect(http).toMatch(/handle \/api\/\* \{\s+respond 403/);
  expect(http).toMatch(/handle \{\s+redir https:/);
});
