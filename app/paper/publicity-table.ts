import { Readable } from "node:stream";
import { stringify } from "csv-stringify";
import type { Database } from "#db/client";
import { listFinals } from "#db/programme/final-decisions";
import type { DecidedLine } from "#db/programme/open-proposals";
import type { Actor } from "#lib/access";
import { writable } from "#lib/text/writable";
import type { Translate } from "../translate";

const portion = 500;

/** The publicity list of a round as a table that spreadsheets open: UTF-8 with its mark, and no cell that is run as a formula. */
export function publicityTable(store: Database, actor: Actor, round: string, translate: Translate): Readable {
  const columns = (["number", "firm", "code", "region", "industry"] as const).map((column) => ({
    key: column,
    header: translate(`review.publicity.${column}`),
  }));
  const table = stringify({ header: true, bom: true, escape_formulas: true, columns });
  return Readable.from(linesOf(store, actor, round)).pipe(table);
}

const eachWritable = <Row extends Record<string, string>>(row: Row) =>
  Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, writable(cell)]));

async function* linesOf(store: Database, actor: Actor, round: string) {
  let after = 0;
  let place = 0;
  for (;;) {
    const answer = await listFinals(store, actor, round, { outcome: "recommend", after, most: portion }, new Date());
    const finals: DecidedLine[] = answer.ok ? answer.value.finals : [];
    for (const { number, firmName, uscc, region, industry } of finals) {
      after = number;
      place += 1;
      const words = { firm: firmName, code: uscc ?? "", region: region ?? "", industry: industry ?? "" };
      yield { number: place, ...eachWritable(words) };
    }
    if (finals.length < portion) return;
  }
}
