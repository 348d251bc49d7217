import { seated } from "#app/accounts/session";
import { nothingThere } from "#app/forms/form";
import { attachment, docx } from "#app/paper/attachment";
import { letterName, letterOf } from "#app/paper/letter";
import { database } from "#db/client";
import { readFinal } from "#db/programme/final-decisions";

type Context = { params: Promise<{ round: string; application: string }> };

/** The letter on the decision that is in force. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { round, application } = await params;
  const sender = await seated();
  const organisation = sender?.seat.organisation;
  if (!sender || !organisation) return nothingThere();
  const decision = await readFinal(await database(), sender.actor, { round, application }, new Date());
  if (!decision.ok) return nothingThere();
  const bytes = await letterOf({ ...decision.value, organisation: organisation.name });
  return new Response(new Uint8Array(bytes), { headers: attachment(letterName(decision.value), docx) });
}
