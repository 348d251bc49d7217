import { factsOf } from "#app/accounts/opened-facts";
import { nothingThere } from "#app/forms/form";
import { attachment, docx } from "#app/paper/attachment";
import { messageFile } from "#app/paper/notice/of-message";
import { database } from "#db/client";
import { readOwnMessages } from "#db/programme/firm-messages";
import { bureauOf } from "#db/programme/job-parties";
import { isDocumentKind } from "#lib/programme/firm-message";

type Context = { params: Promise<{ token: string; message: string }> };

/** What the firm of the sheet was told, as an official document. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { token, message: id } = await params;
  const opened = await factsOf(token);
  if (!opened?.application) return nothingThere();
  const store = await database();
  const messages = await readOwnMessages(store, opened.actor);
  const message = messages.ok ? messages.value.find((each) => each.id === id) : undefined;
  if (!message || !isDocumentKind(message.kind)) return nothingThere();
  const { round, application } = opened.application;
  const { name, bytes } = await messageFile({ round, application, message, bureau: await bureauOf(store, round) });
  return new Response(bytes, { headers: attachment(name, docx) });
}
