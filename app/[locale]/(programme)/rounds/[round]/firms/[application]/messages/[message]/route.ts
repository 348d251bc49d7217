import { seated } from "#app/accounts/session";
import { nothingThere } from "#app/forms/form";
import { attachment, docx } from "#app/paper/attachment";
import { messageFile } from "#app/paper/notice/of-message";
import { database } from "#db/client";
import { readMessage } from "#db/programme/firm-messages";
import { bureauOf } from "#db/programme/job-parties";

type Context = { params: Promise<{ round: string; application: string; message: string }> };

/** What a firm was told, as an official document. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { round, application, message } = await params;
  const sender = await seated();
  if (!sender) return nothingThere();
  const store = await database();
  const told = await readMessage(store, sender.actor, { application, message }, new Date());
  if (!told.ok || told.value.round.id !== round) return nothingThere();
  const { name, bytes } = await messageFile({ ...told.value, bureau: await bureauOf(store, told.value.round) });
  return new Response(bytes, { headers: attachment(name, docx) });
}
