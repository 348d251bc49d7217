import { Readable } from "node:stream";
import { localeOrDefault, seated } from "#app/accounts/session";
import { nothingThere } from "#app/forms/form";
import { attachment } from "#app/paper/attachment";
import { letterArchive } from "#app/paper/letter-archive";
import { publicityTable } from "#app/paper/publicity-table";
import { translator } from "#app/translate";
import { database } from "#db/client";
import { listFinals } from "#db/programme/final-decisions";

type Context = { params: Promise<{ locale: string; round: string; file: string[] }> };

const download = (stream: Readable, name: string, type: string): Response =>
  new Response(Readable.toWeb(stream) as ReadableStream, { headers: attachment(name, type) });

/** What comes of a round's decisions, to save: all letters in one archive, or the publicity list as a table. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { locale: word, round: id, file } = await params;
  const sender = await seated();
  const organisation = sender?.seat.organisation;
  if (!sender || !organisation) return nothingThere();
  const { actor } = sender;
  const store = await database();
  const first = await listFinals(store, actor, id, { most: 1 }, new Date());
  if (!first.ok) return nothingThere();
  const { round } = first.value;
  const translate = translator(localeOrDefault(word));
  switch (file.join("/")) {
    case "letters": {
      const archive = letterArchive(store, actor, { round, organisation: organisation.name });
      return download(archive, `${translate("review.letter.zip")}-${round.name}.zip`, "application/zip");
    }
    case "publicity/csv": {
      const name = `${translate("review.publicity.title")}-${round.name}.csv`;
      return download(publicityTable(store, actor, id, translate), name, "text/csv; charset=utf-8");
    }
    default:
      return nothingThere();
  }
}
