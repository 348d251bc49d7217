import { Readable } from "node:stream";
import { localeOrDefault, seated } from "#app/accounts/session";
import { nothingThere } from "#app/forms/form";
import { attachment } from "#app/paper/attachment";
import { regionListTable } from "#app/paper/region-list-table";
import { translator } from "#app/translate";
import { database } from "#db/client";
import { readRegionList } from "#db/programme/region-progress";

type Context = { params: Promise<{ locale: string; round: string; region: string }> };

const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** What a region recommends in a round, as a workbook. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { locale: word, round, region } = await params;
  const sender = await seated();
  if (!sender) return nothingThere();
  const list = await readRegionList(await database(), sender.actor, { round, region }, new Date());
  if (!list.ok) return nothingThere();
  const locale = localeOrDefault(word);
  const name = `${translator(locale)("levels.list.title", { region: list.value.region.name })}.xlsx`;
  return new Response(Readable.toWeb(regionListTable(locale, list.value)) as ReadableStream, {
    headers: attachment(name, type),
  });
}
