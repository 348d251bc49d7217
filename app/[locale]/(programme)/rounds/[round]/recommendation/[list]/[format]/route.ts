import { Readable } from "node:stream";
import { localeOrDefault, seated } from "#app/accounts/session";
import { nothingThere } from "#app/forms/form";
import { attachment, docx } from "#app/paper/attachment";
import { recommendationNotice, recommendationWorkbook } from "#app/paper/publicity-paper";
import { database } from "#db/client";
import { admitRound } from "#db/programme/admission";
import { readRecommendation } from "#db/programme/recommendations";
import { mediaTypes } from "#lib/programme/file-type";

type Context = { params: Promise<{ locale: string; round: string; list: string; format: string }> };

/** A list that is sent up, to save: as a document, or as a table. Before it is signed there is none. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { locale: word, round: id, list: recommendation, format } = await params;
  const sender = await seated();
  const bureau = sender?.seat.organisation?.name;
  if (!sender || !bureau) return nothingThere();
  const [store, now] = [await database(), new Date()];
  const allowed = await admitRound(store.db, sender.actor, "export", id, now);
  const read = await readRecommendation(store, sender.actor, { round: id, recommendation }, now);
  if (!allowed.ok || !read.ok || read.value.list.signedAt === null) return nothingThere();
  const { list, round } = read.value;
  const locale = localeOrDefault(word);
  if (format === "docx")
    return new Response(await recommendationNotice({ list, round, bureau, locale }), {
      headers: attachment(`${list.title}.docx`, docx),
    });
  if (format === "xlsx")
    return new Response(Readable.toWeb(recommendationWorkbook({ list, locale })) as ReadableStream, {
      headers: attachment(`${list.title}.xlsx`, mediaTypes.xlsx),
    });
  return nothingThere();
}
