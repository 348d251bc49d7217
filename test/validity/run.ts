import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { sha256 } from "#db/service/seals";
import { meaningOf } from "#lib/text/meaning";
import { casesOf, editionOf, editions, latestEdition } from "#questionnaires/index";
import { underSecond } from "../make/second";
import { agreement } from "./agreement";
import { moved } from "./cases";
import { monotone } from "./monotone";
import { firmsOf, populations } from "./population";
import { changedByCalibration, closedForms, keptClear } from "./redraws";
import { type Claim, isHeld, tableOf } from "./report";
import { size } from "./size";
import { ties } from "./ties";
import { contradicting, withholding } from "./withheld";

const { values: options } = parseArgs({
  options: {
    edition: { type: "string", default: latestEdition.id },
    sheets: { type: "string", default: "1000" },
    seed: { type: "string", default: "22" },
    only: { type: "string", default: "abcdefgh" },
    write: { type: "boolean", default: false },
  },
});
const [oldest = latestEdition] = editions;
const known = new Map(
  [...editions, { ...underSecond(oldest), id: `${oldest.id}-stand-in` }].map((each) => [each.id, each]),
);
const edition = known.get(options.edition);
if (!edition) throw new Error(`no edition ${options.edition}; there are ${[...known.keys()].join(", ")}`);
const [count, seed] = [Number(options.sheets), Number(options.seed)];
const say = (line: string) => process.stdout.write(`${line}\n`);

const drawn = (name: keyof typeof populations, sheets = count) => firmsOf(edition, populations[name], sheets, seed);
const depths = ["full", "quick"] as const;
const isSecond = "arithmetic" in edition.calibration;
const few = Math.max(1, Math.round(count / 5));
const fewer = Math.max(1, Math.round(count / 10));
const effort = { pairs: 30, starts: 1, most: 12 };

/** Every claim by its letter, each looked into only when its turn comes. */
const claims: Record<string, () => Claim[]> = {
  a: () => [
    ...(["plausible", "random", "middle"] as const).flatMap((name) => {
      const { firms } = drawn(name, name === "middle" ? few : count);
      return depths.map((depth) => {
        const sheets = firms.map((firm) => firm[depth]);
        return withholding(edition, sheets, name, seed, effort);
      });
    }),
    ...(isSecond
      ? [
          contradicting(
            edition,
            drawn("plausible", few).firms.map(({ full }) => full),
            seed,
          ),
        ]
      : []),
  ],
  b: () => {
    if (!isSecond) return [];
    const { firms } = drawn("plausible", 3 * count);
    return [
      ...depths.map((depth) => keptClear(edition, { firms, population: "plausible", depth, seed }, false)),
      keptClear(edition, { firms, population: "plausible", depth: "quick", seed }, true),
      ...(["weaker", "stronger", "random"] as const).flatMap((population) => {
        const others = drawn(population).firms;
        return depths.map((depth) => keptClear(edition, { firms: others, population, depth, seed }, true, 30));
      }),
    ];
  },
  c: () =>
    (["plausible", "weaker", "stronger"] as const).map((name) => agreement(edition, drawn(name).firms, seed, name)),
  d: () =>
    isSecond
      ? depths.flatMap((depth) => [
          changedByCalibration(edition, drawn("plausible").firms, depth, seed),
          ...[false, true].map((isBent) => closedForms(edition, drawn("plausible", fewer).firms, depth, seed, isBent)),
        ])
      : [],
  e: () => [size(edition, drawn("plausible", few).firms, seed)],
  f: () =>
    (["plausible", "random"] as const).flatMap((name) => {
      const { firms } = drawn(name, few);
      return depths.map((depth) => {
        const sheets = firms.map((firm) => firm[depth]);
        return monotone(edition, sheets, name, seed);
      });
    }),
  g: () => [
    ties(
      edition,
      [...drawn("plausible").firms, ...drawn("middle").firms].flatMap(({ full, quick }) => [full, quick]),
      seed,
    ),
  ],
  h: () => [moved(edition, casesOf(editions.includes(edition) ? edition : oldest), seed)],
};

const started = performance.now();
say(`Edition ${edition.id}, ${count} sheets of each population\n`);
const found: Claim[] = [];
for (const letter of options.only) {
  for (const claim of claims[letter]?.() ?? []) {
    found.push(claim);
    say(tableOf(claim));
  }
}
const broken = found.filter((claim) => !isHeld(claim));
say(
  `${found.length - broken.length} of ${found.length} tables hold; ${Math.round((performance.now() - started) / 1000)} s`,
);
if (options.write) write(edition.id, found);
if (broken.length > 0) process.exitCode = 1;

/** Writes the figures beside the edition, for its page on the method. */
function write(id: string, all: Claim[]): void {
  const root = join(import.meta.dirname, "../..");
  const file = join(root, "questionnaires/editions", id, "validity.json");
  const figures = all.map(({ examples: _examples, ...claim }) => claim);
  const seal = sha256(meaningOf(editionOf({ edition: id })));
  writeFileSync(file, JSON.stringify({ edition: id, seal, sheets: count, claims: figures }));
  const biome = join(root, "node_modules/@biomejs/biome/bin/biome");
  spawnSync(process.execPath, [biome, "format", "--write", "--config-path=test/lint.json", file], { cwd: root });
}
