import { seated } from "#app/accounts/session";
import { nothingThere } from "#app/forms/form";
import { attachment, docx } from "#app/paper/attachment";
import { letterName, letterOf } from "#app/paper/letter";
import { database } from "#db/client";
import { readFinal } from "#db/programme/final-decisions";
import { readMessages, type ToldMessage } from "#db/programme/firm-messages";

type Context = { params: Promise<{ round: string; application: string }> };

/** The letter on the decision that is in force. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { round, application } = await params;
  const sender = await seated();
  const organisation = sender?.seat.organisation;
  if (!sender || !organisation) return nothingThere();
  const store = await database();
  const decision = await readFinal(store, sender.actor, { round, application }, new Date());
  if (!decision.ok) return nothingThere();
  const told = await readMessages(store, sender.actor, application, new Date());
  const documentNumber = told.ok ? numberOf(told.value.messages, decision.value.decision.at) : null;
  const bytes = await letterOf({ ...decision.value, organisation: organisation.name, documentNumber });
  return new Response(new Uint8Array(bytes), { headers: attachment(letterName(decision.value), docx) });
}

/** The number under which the firm was told of a decision; `null` where it was not, or without one. */
const numberOf = (messages: readonly ToldMessage[], decidedAt: Date): string | null =>
  messages.find(({ kind, at }) => kind === "decision" && at >= decidedAt)?.documentNumber ?? null;
