import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { pageWords } from "#app/front/page-words";
import { needsBrowser, probes, routeOf, routes, secretAfter, secrets, signOnReturn } from "#app/front/routes";
import { locales } from "#lib/text/languages";

const app = join(import.meta.dirname, "../../app");

const sources = new Map(
  readdirSync(app, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => [relative(app, file), readFileSync(file, "utf8")] as const),
);

/** The part of a table of forms that stands by a name in another file of the same folder. */
const tableOf = (name: string, file: string): string =>
  [...sources]
    .filter(([other]) => other.startsWith(file.replace(/[^/]*$/, "")))
    .map(([, source]) => new RegExp(`^export const ${name} = \\{\\n(.*?)^\\};`, "ms").exec(source)?.[1] ?? "")
    .join("");

/**
 * The addresses that a file of the tree answers; of `[act]`, one for each key of its table of forms, and of what may be
 * left out, with it and without.
 */
function addressesOf(file: string, source: string): string[] {
  const folders = `/${file}`
    .replace(/\/(page|route)\.tsx?$/, "")
    .split("/")
    .filter((folder) => !/^\(.*\)$/.test(folder))
    .join("/")
    .replace(/\/\[\.\.\.(\w+)\]$/, "/[$1]");
  const optional = /^(.*)\/\[\[\.\.\.(\w+)\]\]$/.exec(folders);
  if (optional) return [optional[1] ?? "", `${optional[1]}/[${optional[2]}]`];
  if (!folders.endsWith("/[act]")) return [folders];
  const [, line, lines = ""] = /\bforms\(\{(?: (.*) \}|\n(.*)^\})\)/ms.exec(source) ?? [];
  const own = line === undefined ? lines : line.replace(/^/, "  ").replaceAll(", ", ",\n  ").concat(",");
  const table = own + [...own.matchAll(/^ {2}\.\.\.(\w+),$/gm)].map(([, name = ""]) => tableOf(name, file)).join("");
  return [...table.matchAll(/^ {2}"?([\w-]+)"?(?::|,$)/gm)].map(([, act]) => folders.replace("[act]", act ?? ""));
}

const answering = (kind: RegExp, has: RegExp) =>
  [...sources].flatMap(([file, source]) =>
    kind.test(file) && has.test(source) ? addressesOf(file, source).map((address) => ({ file, address })) : [],
  );
const posts = answering(/(^|\/)route\.ts$/, /^export .*\bPOST\b/m);
const pages = answering(/(^|\/)page\.tsx$/, /^/);
const all = [...pages, ...answering(/(^|\/)route\.ts$/, /^/)];

it("every word of an address is known to the log, and no other", () => {
  const words = all.flatMap(({ file }) => `/${file}`.split("/").slice(1, -1)).filter((word) => /^[a-z]/.test(word));
  const known = [...pageWords].filter((word) => !(locales as readonly string[]).includes(word));
  expect(known.toSorted()).toEqual([...new Set(words)].toSorted());
});

/** What a template says of an address, with a word in the place of every value. */
const written = (template: string) =>
  template
    .replace(/\$\{[^}]*\}/g, "[x]")
    .replace(/[?#].*$/, "")
    // A query.
    .replace(/(?<=\w)\[x\]$/, "");

/** Addresses of the tree that a template may mean; what stands before its first slash may be a whole path. */
function meant(template: string): string[] {
  const end = written(template).replace(/^(\[x\])+/, "");
  const pattern = new RegExp(`${end.replace(/[/-]/g, "\\$&").replace(/\[x\]/g, "[^/]+")}$`);
  return end === "" ? [] : posts.map(({ address }) => address).filter((address) => pattern.test(address));
}

/** The forms that post: where to, as far as it stands there, whether a file goes along, and whether one has a mark. */
const forms = [...sources].flatMap(([file, source]) =>
  [...source.matchAll(/<form\b(.*?)<\/form>/gs)]
    .filter(([form]) => /method="post"/.test(form))
    .map(([form]) => ({
      file,
      action: /action=(?:\{`([^`]*)`\}|"([^"]*)")/.exec(form)?.slice(1).find(Boolean) ?? null,
      hasFile: form.includes('encType="multipart/form-data"'),
      isMarked: /<Press(Field|Guard)/.test(form),
    })),
);

/** Actions that pages give to a view which has the form. */
function givenTo(file: string): string[] {
  const [, view] = /export (?:async )?function ([A-Z]\w*)/.exec(sources.get(file) ?? "") ?? [];
  if (view === undefined) return [];
  const elements = [...sources.values()].flatMap((source) => source.match(new RegExp(`<${view}\\b.*?/>`, "gs")) ?? []);
  return elements.flatMap((element) => /\baction=\{`([^`]*)`\}/.exec(element)?.[1] ?? []);
}
const actionsOf = ({ file, action }: { file: string; action: string | null }) =>
  action === null ? givenTo(file) : [action];

describe("secrets in addresses", () => {
  /** Names of what changes in an address and opens nothing by itself. */
  const open = new Set(
    "locale act round application client job file hash view section revision version report format kind rest message region publicity list document".split(
      " ",
    ),
  );

  it("stand behind a word of the table, and only there", () => {
    const found = new Set<string>();
    for (const { address } of all)
      for (const [, word = "", name = ""] of address.matchAll(/(?<=\/)([^/]*)\/\[([^\]/]+)\]/g))
        if (!open.has(name)) found.add(`${word}/[${name}]`);
        else expect(secretAfter(word), address).toBeUndefined();
    expect([...found].sort()).toEqual(
      Object.keys(secrets)
        .map((word) => `${word}/[token]`)
        .sort(),
    );
  });

  it("are kept as looked at where the page asks for it", () => {
    const asking = [...sources].filter(([file, source]) => /page\.tsx$/.test(file) && source.includes("isLookedAt("));
    const words = asking.map(([file]) => /([^/]+)\/\[token\]/.exec(file)?.[1]);
    expect(words.sort()).toEqual(
      Object.keys(secrets)
        .filter((word) => secretAfter(word)?.isLookedAt)
        .sort(),
    );
  });
});

describe("the table of addresses", () => {
  const single = Object.keys(routes).flatMap((folders) => {
    const [, before = "", words = "", behind = ""] = /^(.*)\(([^)]*)\)(.*)$/.exec(folders) ?? [];
    return words === "" ? [folders] : words.split("|").map((word) => before + word + behind);
  });

  it("has nothing that is not in the tree, but the saves that the front answers itself", () => {
    const there = new Set(all.map(({ address }) => address));
    expect(single.filter((folders) => !there.has(folders))).toEqual([
      "/api/sheets/[token]/entries",
      "/api/sheets/[token]/figures",
      "/api/fill/[token]/entries",
    ]);
    expect(there).toContain(signOnReturn);
    for (const probe of Object.values(probes)) expect(there).not.toContain(probe);
  });

  it("finds an address by its path, whatever stands in it", () => {
    for (const folders of single) {
      const path = folders.replace("[locale]", "en").replace(/\[\w+\]/g, "x-1");
      expect(routeOf(path), path).not.toEqual(routeOf("/en"));
      expect(routeOf(`${path}/more`)).toEqual(routeOf("/en"));
    }
    expect(["/zh/account", "/zh/start", "/en/rounds/x"].every(needsBrowser)).toBe(true);
    expect(["/zh", "/en/cases", "/zh/shared/x"].some(needsBrowser)).toBe(false);
  });
});

describe("forms", () => {
  it("lead to an act of the tree", () => {
    expect(forms.length).toBeGreaterThan(50);
    const isLost = (action: string) => /\/\w/.test(action) && meant(action).length === 0;
    expect(forms.filter((form) => actionsOf(form).some(isLost))).toEqual([]);
  });

  it("are not sent to the address of a page, which would answer in the act's place", () => {
    const shown = new Set(pages.map(({ address }) => address));
    expect(posts.map(({ address }) => address).filter((address) => shown.has(address))).toEqual([]);
  });

  it("with a file are in the table, with what they may bring", () => {
    const uploads = forms.filter(({ hasFile }) => hasFile);
    expect(uploads.filter((form) => actionsOf(form).length === 0)).toEqual([]);
    const takes = (action: string) => meant(action).some((address) => routes[address]?.takes);
    expect(uploads.flatMap(actionsOf).filter((action) => !takes(action))).toEqual([]);
  });

  it("without a mark may as well be sent twice", () => {
    const repeatable = `/[locale]/sign-out /[locale]/sign-in/enter /[locale]/key/enter /[locale]/key/renew
      /[locale]/account/seat /[locale]/account/name /[locale]/organisation/factor /[locale]/organisation/name
      /[locale]/sheets/[token]/application/save /[locale]/sheets/[token]/keys/done /[locale]/sheets/[token]/goal/aim
      /[locale]/sheets/[token]/goal/save
      /[locale]/sheets/[token]/official/[section]/save /[locale]/sheets/[token]/sections/[section]/save`.split(/\s+/);
    const addresses = posts.map(({ address }) => address);
    expect(repeatable.filter((each) => !addresses.includes(each))).toEqual([]);
    const isKnown = (action: string) => meant(action).some((address) => repeatable.includes(address));
    expect(forms.filter((form) => !form.isMarked && !actionsOf(form).every(isKnown))).toEqual([]);
  });
});

it("routes that read a file take more than an ordinary form, or say that they do not", () => {
  const reading = posts.filter(({ file }) =>
    /instanceof File|\bfile\b[^"]*from "#app\/forms\/fields"/.test(sources.get(file) ?? ""),
  );
  const files = [...new Set(reading.map(({ file }) => file))];
  expect(files.length).toBeGreaterThan(2);
  const known = (file: string) => posts.some((post) => post.file === file && routes[post.address]?.takes);
  expect(files.filter((file) => !known(file))).toEqual([]);
});
