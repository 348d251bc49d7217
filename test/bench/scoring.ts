import { pathToFileURL } from "node:url";
import { diagnose } from "#lib/diagnosis/diagnose";
import { compile } from "#lib/scoring/compile";
import { score } from "#lib/scoring/scores";
import { latestEdition } from "#questionnaires/index";
import { completeSheets } from "../make/sheets";
import { byHand } from "./by-hand";

/** Sheets a second: the median of the rounds with the least and the most, and how much slower than by hand. */
export type Rate = { work: string; median: number; least: number; most: number; timesSlower: number };

const count = 2000;
/** Measures scoring and diagnosis beside the hand-written limit, all in turn within each round, on one thread. */
export function benchScoring(rounds = 15): Rate[] {
  const parsed = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;
  const sheets = parsed(completeSheets(latestEdition, count, 1));
  const scoredByHand = byHand(latestEdition);
  const compiled = compile(latestEdition);
  const works: { work: string; run: () => number }[] = [
    {
      work: "by hand: complete sheets, every score and probability",
      run: () => sheets.filter(({ answers }) => scoredByHand(answers).scored.length > 0).length,
    },
    {
      work: "scored: complete sheets, every indicator, network and class",
      run: () => sheets.filter(({ answers, depth }) => score(compiled, answers, depth).measures.length > 0).length,
    },
    {
      work: "diagnosed: complete sheets, with reasons, change, flags and advice",
      run: () => sheets.filter((sheet) => diagnose(latestEdition, sheet).advice.length >= 0).length,
    },
  ];
  const rates = works.map(() => [] as number[]);
  for (let round = 0; round < rounds + 3; round++) {
    for (const [place, { run }] of works.entries()) {
      const started = performance.now();
      const done = run();
      if (round >= 3) rates[place]?.push((done / (performance.now() - started)) * 1000);
    }
  }
  const sorted = rates.map((each) => each.sort((left, right) => left - right));
  const medians = sorted.map((each) => each[Math.floor(each.length / 2)] as number);
  return works.map(({ work }, place) => ({
    work,
    median: Math.round(medians[place] as number),
    least: Math.round(sorted[place]?.[0] as number),
    most: Math.round(sorted[place]?.at(-1) as number),
    timesSlower: Math.round(((medians[0] as number) / (medians[place] as number)) * 10) / 10,
  }));
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const { work, median, least, most, timesSlower } of benchScoring()) {
    process.stdout.write(`${work}: ${median} sheets/s [${least}-${most}], ${timesSlower} times slower than by hand\n`);
  }
}
