import { Readable } from "node:stream";
import { localeOrDefault, seated } from "#app/accounts/session";
import { nothingThere } from "#app/forms/form";
import { attachment, docx } from "#app/paper/attachment";
import { publicityNotice, publicityWorkbook } from "#app/paper/publicity-paper";
import { database } from "#db/client";
import { admitRound } from "#db/programme/admission";
import { readPublicity } from "#db/programme/publicities";
import { mediaTypes } from "#lib/programme/file-type";

type Context = { params: Promise<{ locale: string; round: string; publicity: string; format: string }> };

/** A public list, to save: as a notice, or as a table. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { locale: word, round: id, publicity, format } = await params;
  const sender = await seated();
  const bureau = sender?.seat.organisation?.name;
  if (!sender || !bureau) return nothingThere();
  const [store, now] = [await database(), new Date()];
  const allowed = await admitRound(store.db, sender.actor, "export", id, now);
  const read = await readPublicity(store, sender.actor, { round: id, publicity }, now);
  if (!allowed.ok || !read.ok) return nothingThere();
  const { list, round } = read.value;
  const locale = localeOrDefault(word);
  if (format === "docx")
    return new Response(await publicityNotice({ list, round, bureau, locale }), {
      headers: attachment(`${list.title}.docx`, docx),
    });
  if (format === "xlsx")
    return new Response(Readable.toWeb(publicityWorkbook({ list, locale })) as ReadableStream, {
      headers: attachment(`${list.title}.xlsx`, mediaTypes.xlsx),
    });
  return nothingThere();
}
