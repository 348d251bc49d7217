import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { editions } from "#questionnaires";

const root = join(import.meta.dirname, "..");
const folders = ["app", "lib", "db", "questionnaires", "bin"];

function filesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx|mjs)$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
}

type Import = { from: string; to: string; isType: boolean };

const files = folders.flatMap(filesIn);
const sources = new Map(files.map((file) => [file, readFileSync(join(root, file), "utf8")]));

/** The file of the project that an import names, or the package. */
function targetOf(file: string, specifier: string): string {
  if (!/^[.#]/.test(specifier)) return specifier;
  const path = specifier.startsWith("#") ? specifier.slice(1) : normalize(join(dirname(file), specifier));
  return [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`].find((candidate) => sources.has(candidate)) ?? path;
}

const imports: Import[] = [...sources].flatMap(([file, source]) =>
  [
    ...source.matchAll(
      /^(?:import|export)(\s+type)?\b[^"';]*?from\s+"([^"]+)"|^import\s+"([^"]+)"|\bimport\("([^"]+)"\)/gm,
    ),
  ].map(([, type, named, bare, lazy]) => ({
    from: file,
    to: targetOf(file, named ?? bare ?? lazy ?? ""),
    isType: type !== undefined,
  })),
);

/** The names in backticks of a cell, `a/{b,c}` one by one, without what stands for any name. */
const namesIn = (cell: string): string[] =>
  [...cell.matchAll(/`([^`]+)`/g)].flatMap(([, name = ""]) => {
    const [, stem = "", choices] = /^(.*?)(?:\/<\w+>|\/?\{(.*)\}|\/)?$/.exec(name) ?? [];
    return choices ? choices.split(",").map((each) => `${stem}/${each}`) : [stem];
  });

/** A row of the table of folders in the documents: the places that it is of, and what they may import. */
type Room = { places: string[]; imports: string[]; isFree: boolean };

const readme = readFileSync(join(root, "README.md"), "utf8");
const [, table = ""] = /^\| folder \|.*\n\|-+.*\n((?:\|.*\n)+)/m.exec(readme) ?? [];
const rooms: Room[] = table
  .trim()
  .split("\n")
  .map((line) => {
    const [, places = "", , others = ""] = line.split("|");
    return { places: namesIn(places), imports: namesIn(others), isFree: others.trim() === "anything" };
  });

const stands = (file: string, place: string): boolean =>
  file === place || file.startsWith(`${place}/`) || file.startsWith(`${place}.`);

/** The row of a file: that of the longest place, which is the nearest. */
const roomOf = (file: string): Room | undefined =>
  rooms
    .flatMap((room) => room.places.filter((place) => stands(file, place)).map((place) => ({ room, place })))
    .sort((one, other) => other.place.length - one.place.length)[0]?.room;

/** Imports from one place that none of the allowed places covers. */
function strays(from: RegExp, allowed: RegExp[]): string[] {
  return imports
    .filter((each) => from.test(each.from) && !allowed.some((place) => place.test(each.to)))
    .map((each) => `${each.from} -> ${each.to}`);
}

const node = /^node:/;

/** The one fact of the diagnosis that is called like the question that it comes from. */
const isFact = (id: string): boolean => id === "foreign-sales";

describe("the table of folders", () => {
  it("has a row for every file", () => {
    expect(rooms.length).toBeGreaterThan(12);
    expect(files.filter((file) => roomOf(file) === undefined)).toEqual([]);
  });

  it("names for each row all that it imports of the others", () => {
    const isOurs = ({ to }: Import) => folders.some((folder) => to.startsWith(`${folder}/`));
    const found = imports.filter(isOurs).filter(({ from, to }) => {
      const room = roomOf(from);
      if (!room || room.isFree) return false;
      return ![...room.places, ...room.imports].some((place) => stands(to, place));
    });
    expect(found.map(({ from, to }) => `${from} -> ${to}`)).toEqual([]);
  });

  it("names nothing that is there no more, or that nobody imports", () => {
    const idle = rooms.flatMap(({ places, imports: names }) =>
      names.filter(
        (name) => !imports.some(({ from, to }) => stands(to, name) && places.some((place) => stands(from, place))),
      ),
    );
    expect(idle).toEqual([]);
    const isThere = (place: string) => existsSync(join(root, place)) || files.some((file) => stands(file, place));
    expect(rooms.flatMap(({ places }) => places).filter((place) => !isThere(place))).toEqual([]);
  });
});

describe("data flows one way", () => {
  it("questionnaires are data: types alone, and only the register parses", () => {
    const data = /^questionnaires\/((law|calendar|upkeep)\.ts$|(editions|cases|rule-sets)\/)/;
    expect(strays(data, [/^lib\//, data])).toEqual([]);
    expect(imports.filter(({ from, to, isType }) => data.test(from) && to.startsWith("lib/") && !isType)).toEqual([]);
    expect(strays(/^questionnaires\/index/, [/^lib\//, /^questionnaires\//, /^zod$/])).toEqual([]);
  });

  it("each notion of the core knows only those before it", () => {
    const bare = /^lib\/messages\/bare\.ts$/;
    const ladder = ["text", "instrument", "scoring", "rules", "entry", "diagnosis", "programme", "cohort", "charts"];
    for (const [place, notion] of ladder.entries()) {
      const before = ladder.slice(0, place + 1).map((each) => new RegExp(`^lib/${each}/`));
      expect(strays(new RegExp(`^lib/${notion}/`), [...before, bare, /^zod$/]), notion).toEqual([]);
    }
    expect(strays(/^lib\/messages\//, [/^lib\/messages\//, /^lib\/text\/text/])).toEqual([]);
    expect(strays(/^lib\/[^/]+$/, [/^lib\//, /^zod$/])).toEqual([]);
  });

  it("the database knows neither pages nor questionnaires", () => {
    const libraries = /^(drizzle-orm|@libsql\/client|async-mutex|rate-limiter-flexible|zod)(\/|$)/;
    expect(strays(/^db\//, [/^db\//, /^lib\//, libraries, node])).toEqual([]);
  });

  it("views receive ready values", () => {
    const libraries = /^(react|react-dom|pdfjs-dist|next|recharts|react-hook-form|@hookform\/resolvers)(\/|$)/;
    const words = /^app\/translate\.ts$/;
    expect(strays(/^app\/_view\//, [/^app\/_view\//, /^lib\//, libraries, words, /\.css$/])).toEqual([]);
  });

  it("commands are thin: definitions, the core, the database, and the server they start", () => {
    // The demo does what people do: it makes their links, and their passwords as the accounts keep them.
    const demo = [
      /^app\/accounts\/keys/,
      /^app\/words\/initials/,
      /^app\/work\/(batch|firm-messages)/,
      /^pino$/,
      /^@node-rs\/argon2$/,
      /^drizzle-orm(\/|$)/,
    ];
    const allowed = [
      /^bin\//,
      /^lib\//,
      /^db\//,
      /^questionnaires\//,
      /^app\/acts\//,
      /^app\/(accounts\/password-link|processes\/control|service\/|work\/expiry-mail)/,
      /^esbuild$/,
      node,
    ];
    expect(strays(/^bin\/(?!demo\/)/, allowed)).toEqual([]);
    expect(strays(/^bin\/demo\//, [...allowed, ...demo])).toEqual([]);
  });

  it("acts know no request, no form and no words", () => {
    // What makes keys and tokens, and hashes them, knows nobody who comes with one; what reads tables, no sender.
    const tools = [/^app\/service\//, /^app\/work\/(wake|job-files|tables\/)/, /^app\/accounts\/keys/];
    const rooms = [/^(app\/acts|db|lib|questionnaires)\//, ...tools, node];
    expect(strays(/^app\/acts\//, rooms)).toEqual([]);
  });

  it("plain forms post to routes: an action of the framework would have it fetch pages from itself", () => {
    expect([...sources].filter(([, source]) => /^\s*"use server"/m.test(source)).map(([file]) => file)).toEqual([]);
  });

  it("has no circle", () => {
    const next = new Map<string, string[]>();
    for (const { from, to } of imports) if (sources.has(to)) next.set(from, [...(next.get(from) ?? []), to]);
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (file: string, trail: string[]) => {
      if (trail.includes(file)) circles.push([...trail.slice(trail.indexOf(file)), file].join(" -> "));
      if (done.has(file) || trail.includes(file)) return;
      for (const other of next.get(file) ?? []) visit(other, [...trail, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
    expect(circles).toEqual([]);
  });
});

describe("the core is pure", () => {
  it("has no clock, no chance, no input or output", () => {
    const impure = /\bnew Date\(\)|\bDate\.now\b|\bMath\.random\b|\bprocess\.|\bfetch\(|\brequire\(|from "node:/;
    const found = [...sources].filter(
      ([file, source]) => file.startsWith("lib/") && file !== "lib/env.ts" && impure.test(source),
    );
    expect(found.map(([file]) => file)).toEqual([]);
  });

  it("knows no question: what is asked stands in the questionnaires alone", () => {
    const ids = editions.flatMap(({ sections }) =>
      sections
        .flatMap(({ questions }) => questions.map(({ id }) => id))
        .filter((id) => id.includes("-") && !isFact(id)),
    );
    const found = [...sources].flatMap(([file, source]) =>
      file.startsWith("questionnaires/")
        ? []
        : ids.filter((id) => source.includes(`"${id}"`)).map((id) => `${file}: ${id}`),
    );
    expect(found).toEqual([]);
  });
});

describe("files", () => {
  it("are named for what they hold", () => {
    expect(files.filter((file) => /(^|\/)(utils?|helpers?|misc|common|shared)\.(ts|tsx|mjs)$/.test(file))).toEqual([]);
  });

  it("are short unless they are data", () => {
    const isData = /^questionnaires\/|^lib\/messages\//;
    const long = [...sources].filter(([file, source]) => !isData.test(file) && source.split("\n").length > 230);
    expect(long.map(([file]) => file)).toEqual([]);
  });

  it("stand where the layout says: nothing else grows at the top", () => {
    const top = readdirSync(root, { withFileTypes: true })
      .map(({ name }) => name)
      .filter((name) => !name.startsWith(".") && !["node_modules", "data", "next-env.d.ts"].includes(name))
      .filter((name) => !name.endsWith(".tsbuildinfo"));
    expect(top.sort()).toEqual(
      [
        "LICENSE",
        "README.md",
        "app",
        "bin",
        "db",
        "lib",
        "next.config.mjs",
        "package-lock.json",
        "package.json",
        "questionnaires",
        "test",
        "tsconfig.json",
      ].sort(),
    );
  });
});
