import { Readable } from "node:stream";
import { stringify } from "csv-stringify";
import { localeOf, personOf } from "#app/accounts/session";
import { nothingThere } from "#app/forms/form";
import { attachment } from "#app/paper/attachment";
import { translator } from "#app/translate";
import { type Database, database } from "#db/client";
import { listFinals } from "#db/programme/final-decisions";
import type { DecidedLine } from "#db/programme/open-proposals";
import type { Actor } from "#lib/access";
import { writable } from "#lib/text/writable";

type Context = { params: Promise<{ locale: string; round: string }> };

const portion = 500;

/** The publicity list as a table that spreadsheets open: UTF-8 with its mark, and no cell that is run as a formula. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { locale: word, round } = await params;
  const translate = translator(localeOf(word) ?? "zh");
  const actor = await personOf();
  if (!actor) return nothingThere();
  const store = await database();
  const first = await listFinals(store, actor, round, { outcome: "recommend", most: 1 }, new Date());
  if (!first.ok) return nothingThere();
  const columns = (["number", "firm", "code", "region", "industry"] as const).map((column) => ({
    key: column,
    header: translate(`review.publicity.${column}`),
  }));
  const table = stringify({ header: true, bom: true, escape_formulas: true, columns });
  Readable.from(linesOf(store, actor, round)).pipe(table);
  const name = `${translate("review.publicity.title")}-${first.value.round.name}.csv`;
  return new Response(Readable.toWeb(table) as ReadableStream, {
    headers: attachment(name, "text/csv; charset=utf-8"),
  });
}

const eachWritable = <Row extends Record<string, string>>(row: Row) =>
  Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, writable(cell)]));

async function* linesOf(store: Database, actor: Actor, round: string) {
  let after = 0;
  let place = 0;
  for (;;) {
    const found = await listFinals(store, actor, round, { outcome: "recommend", after, most: portion }, new Date());
    const finals: DecidedLine[] = found.ok ? found.value.finals : [];
    for (const { number, firmName, uscc, region, industry } of finals) {
      after = number;
      place += 1;
      const words = { firm: firmName, code: uscc ?? "", region: region ?? "", industry: industry ?? "" };
      yield { number: place, ...eachWritable(words) };
    }
    if (finals.length < portion) return;
  }
}
