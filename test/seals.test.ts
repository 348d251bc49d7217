import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { sealOfRuleSet } from "#app/acts/programme/rule-set-seal";
import { sha256 } from "#db/service/seals";
import { canonical } from "#lib/text/canonical";
import { meaningOf } from "#lib/text/meaning";
import { findSeals, knownSeals } from "#lib/text/seal";
import { editions, factCatalogues, ruleSets, sealings, seals } from "#questionnaires";

const published = [...editions, ...factCatalogues, ...ruleSets];
const former = new URL("../questionnaires/former/", import.meta.url);

describe("the seals", () => {
  it("are of what editions, official figures and rule sets mean", () => {
    for (const each of published) expect(sha256(meaningOf(each)), each.id).toBe(sealings[each.id]?.seal);
    for (const each of ruleSets) expect(sealOfRuleSet(each), each.id).toBe(sealings[each.id]?.seal);
  });

  it("of before can be verified: each text that was sealed is kept to the byte, and means what it means today", () => {
    const texts = readdirSync(former).map((name) => readFileSync(new URL(name, former), "utf8"));
    const replaced = Object.values(sealings).flatMap((each) => each.former.map(({ seal }) => seal));
    expect(texts.map(sha256).sort()).toEqual(replaced.sort());
    for (const text of texts) {
      // A rule set said itself for which rounds it is the law.
      const { applications, ...definition } = JSON.parse(text);
      expect(sha256(meaningOf(definition)), definition.id).toBe(sealings[definition.id]?.seal);
    }
  });

  it("are each of one definition, in the order of their days", () => {
    const all = Object.values(seals).flat();
    expect(new Set(all).size).toBe(all.length);
    for (const { since, former: before } of Object.values(sealings)) {
      const days = [...before.map((each) => each.since), since];
      expect(days).toEqual(days.toSorted());
    }
  });

  it("are found by how they begin, with their days", () => {
    const one = {
      seal: "ab".repeat(32),
      since: "2026-11-29",
      former: [{ seal: "cd".repeat(32), since: "2026-11-20" }],
    };
    expect(findSeals({ one }, "ab")).toEqual([{ id: "one", seal: one.seal, since: "2026-11-29", until: null }]);
    expect(findSeals({ one }, "CDCD")).toMatchObject([{ id: "one", since: "2026-11-20", until: "2026-11-29" }]);
    expect(findSeals({ one }, "ef")).toEqual([]);
    expect(knownSeals({ one })).toEqual({ one: ["cd".repeat(32), "ab".repeat(32)] });
  });
});

type Place = readonly (string | number)[];
type Node = Record<string | number, unknown>;

/** Every place of a value below it, with whether something stands below that place. */
function placesIn(value: unknown, place: Place = []): { place: Place; isLeaf: boolean }[] {
  const isLeaf = typeof value !== "object" || value === null;
  const below = isLeaf
    ? []
    : Object.keys(value).flatMap((key) =>
        placesIn((value as Node)[key], [...place, Array.isArray(value) ? Number(key) : key]),
      );
  return place.length === 0 ? below : [{ place, isLeaf }, ...below];
}

const holderOf = (root: object, place: Place): Node =>
  place.slice(0, -1).reduce((node, key) => node[key] as Node, root as Node);

/** Leaves that stand apart from the meaning: words, sources, how surely they were seen, series, parts of facts. */
const apart = [
  /\.(zh|en)$/,
  /^copy$|\.copy$|^source$|\.source$|\.source\.(paper|place)$/,
  /\.confidence$/,
  /^criteria\.\d+\.item$/,
  /^model\.series\./,
  /^(partsOfFacts|identities|findingsOfNothing)\./,
];
const isApart = (place: Place): boolean => apart.some((pattern) => pattern.test(place.join(".")));

/** A definition in parts: each element of its lists, and what stands under its other keys. */
const partsOf = (definition: object): object[] =>
  Object.entries(definition).flatMap(([key, value]) =>
    Array.isArray(value) && value.length > 0 ? value.map((each) => ({ [key]: [each] })) : [{ [key]: value }],
  );

/** Where one of the places, altered, leaves the meaning of a part what it was. */
function unseen(part: object, places: readonly Place[], alter: (holder: Node, key: string | number) => void): string[] {
  const meaning = meaningOf(part);
  const copy = structuredClone(part);
  const same = places.filter((place) => {
    const holder = holderOf(copy, place);
    const before = Array.isArray(holder) ? [...holder] : { ...holder };
    alter(holder, place.at(-1) ?? "");
    const isSame = meaningOf(copy) === meaning;
    if (Array.isArray(holder)) holder.splice(0, holder.length, ...(before as unknown[]));
    else {
      for (const key of Object.keys(holder)) delete holder[key];
      Object.assign(holder, before);
    }
    return isSame;
  });
  return same.map((place) => place.join("."));
}

function replace(holder: Node, key: string | number): void {
  const value = holder[key];
  holder[key] =
    typeof value === "string" ? `${value}x` : typeof value === "number" ? value + 1 : value === null ? 0 : !value;
}

function remove(holder: Node, key: string | number): void {
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else delete holder[key];
}

describe.each(published.map((each) => [each.id, each] as const))("the seal of %s", (_id, definition) => {
  const leaves = placesIn(definition).filter(({ isLeaf }) => isLeaf);

  it("is the same for other words, another language, other sources, other series", () => {
    const copy = structuredClone(definition);
    const mended = leaves.filter(({ place }) => isApart(place));
    for (const { place } of mended) {
      const holder = holderOf(copy, place);
      replace(holder, place.at(-1) ?? "");
      if (place.at(-1) === "zh") holder.fr = "en français";
    }
    expect(mended.length).toBeGreaterThan(50);
    expect(JSON.stringify(copy)).not.toBe(JSON.stringify(definition));
    expect(meaningOf(copy)).toBe(meaningOf(definition));
  });

  it("is of what the parts of it mean, in their order", () => {
    const whole: Record<string, unknown> = {};
    for (const part of partsOf(definition))
      for (const [key, value] of Object.entries(JSON.parse(meaningOf(part))))
        whole[key] = Array.isArray(value) ? [...((whole[key] as unknown[] | undefined) ?? []), ...value] : value;
    expect(canonical(whole)).toBe(meaningOf(definition));
  });

  it("is another one for every other leaf that says something else, and where something is gone", {
    timeout: 240_000,
  }, () => {
    expect(leaves.filter(({ place }) => !isApart(place)).length).toBeGreaterThan(50);
    for (const part of partsOf(definition)) {
      const places = placesIn(part);
      const meant = places.filter(({ place, isLeaf }) => isLeaf && !isApart(place)).map(({ place }) => place);
      expect(unseen(part, meant, replace)).toEqual([]);
      const above = new Set(meant.flatMap((place) => place.map((_, end) => place.slice(0, end + 1).join("."))));
      // A step of a scale counts although it is words.
      const isElement = (place: Place) =>
        typeof place.at(-1) === "number" &&
        !/^(model\.series|partsOfFacts|identities|findingsOfNothing)\./.test(place.join("."));
      const removable = places.map(({ place }) => place).filter((each) => above.has(each.join(".")) || isElement(each));
      expect(unseen(part, removable, remove)).toEqual([]);
    }
  });
});

describe("npm run seal", () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ["--import", "tsx", "bin/seal.ts", ...args], {
      cwd: new URL("..", import.meta.url),
      encoding: "utf8",
    });

  it("says whose a seal is, since when, until when, and where its text stands", { timeout: 120_000 }, () => {
    const { seal, former: before, since } = sealings["little-giant-2026"] ?? { former: [] };
    const [old] = before;
    const { stdout, status } = run("--find", old?.seal ?? "");
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      ...{ id: "little-giant-2026", seal: old?.seal, since: old?.since, until: since },
      text: "questionnaires/former/little-giant-2026.json",
    });
    expect(JSON.parse(run("--find", seal ?? "").stdout)).toMatchObject({ id: "little-giant-2026", until: null });
    expect(run("--find", "0".repeat(64))).toMatchObject({ status: 1, stdout: "" });
    expect(sha256(run("--text", "little-giant-2026").stdout)).toBe(seal);
    expect(run("--lost").status).toBe(2);
  });
});
