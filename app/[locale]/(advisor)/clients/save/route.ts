import { Readable } from "node:stream";
import { localeOrDefault, seatThatMay } from "#app/accounts/session";
import { lookForClients } from "#app/acts/advising/clients";
import { nothingThere } from "#app/forms/form";
import { attachment } from "#app/paper/attachment";
import { clientTable } from "#app/paper/client-table";
import { translator } from "#app/translate";
import { pinyinOf } from "#app/words/pinyin";
import { database } from "#db/client";
import { clientQueryIn } from "#lib/advising/client-query";

type Context = { params: Promise<{ locale: string }> };

const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** All clients that the address asks for, as a table to save. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const locale = localeOrDefault((await params).locale);
  const sender = await seatThatMay("read-clients");
  if (!sender) return nothingThere();
  const query = clientQueryIn(new URL(request.url).searchParams);
  const look = { pinyinOf, isWhole: true };
  const found = await lookForClients(await database(), sender.actor, query, look, new Date());
  if (!found.ok) return nothingThere();
  const table = clientTable(found.value.rows, locale);
  return new Response(Readable.toWeb(table) as ReadableStream, {
    headers: attachment(`${translator(locale)("clients.title")}.xlsx`, xlsx),
  });
}
