import { Readable } from "node:stream";
import { localeOrDefault, seated } from "#app/accounts/session";
import { nothingThere } from "#app/forms/form";
import { attachment } from "#app/paper/attachment";
import { phoneTable } from "#app/paper/phone-table";
import { translator } from "#app/translate";
import { database } from "#db/client";
import { admitPart } from "#db/programme/admission";
import { listToPhone } from "#db/programme/listed-firms";

const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

type Context = { params: Promise<{ locale: string; round: string }> };

/** The firms of a round that are to be called, as a workbook to save. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { locale: word, round: id } = await params;
  const sender = await seated();
  if (!sender) return nothingThere();
  const [store, now, locale] = [await database(), new Date(), localeOrDefault(word)];
  const round = await admitPart(store.db, sender.actor, "mend-contacts", id, now);
  const firms = await listToPhone(store, sender.actor, id, now);
  if (!round.ok || !firms.ok) return nothingThere();
  const name = `${translator(locale)("firmList.phone.title")}-${round.value.name}.xlsx`;
  const table = phoneTable(locale, firms.value, round.value.closesOn);
  return new Response(Readable.toWeb(table) as ReadableStream, { headers: attachment(name, type) });
}
