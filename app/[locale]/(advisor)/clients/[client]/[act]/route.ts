import { z } from "zod";
import { clientSender } from "#app/accounts/client";
import { localeOrDefault } from "#app/accounts/session";
import { onClient } from "#app/forms/doors";
import { text } from "#app/forms/fields";
import { form, forms, nothingThere } from "#app/forms/form";
import { evidenceResponse } from "#app/paper/evidence-response";
import { admitClient, readClientEvidence } from "#db/advising/client-sheet";
import { assignClient, giveUpClient } from "#db/advising/clients";
import { database } from "#db/client";
import { reviewActs } from "./review-acts";
import { signActs } from "./sign-acts";
import { talkActs } from "./talk-acts";
import { writingActs } from "./writing-acts";

type Context = { params: Promise<{ locale: string; client: string; act: string }> };

/** A file of a client, to save; the last word of its address names it: or, by `open`, whether the client still is. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { locale, client, act: id } = await params;
  const actor = await clientSender(client);
  if (actor && id === "open") {
    const admitted = await admitClient((await database()).db, actor, "read-client", new Date());
    return admitted.ok ? new Response(null, { status: 204 }) : nothingThere();
  }
  const file = actor && (await readClientEvidence(await database(), actor, id, new Date()));
  return file?.ok ? evidenceResponse(file.value, localeOrDefault(locale)) : nothingThere();
}

const clients = ({ locale }: { locale: string }) => `/${locale}/clients`;

/** What a practice does about one of its clients. Where it is let go or passed on, they are all shown then. */
export const POST = forms({
  ...reviewActs,
  ...talkActs,
  ...writingActs,
  ...signActs,
  /** Puts it into somebody's charge; into nobody's where nobody is chosen. */
  assign: form(
    onClient,
    z.object({ advisor: text }),
    async ({ store, actor, values, now, lead }) =>
      lead(await assignClient(store, actor, values.advisor || null, now), { done: "assigned" }),
    clients,
  ),
  "give-up": form(
    onClient,
    z.object({}),
    async ({ store, actor, now, lead }) => lead(await giveUpClient(store, actor, now), { done: "given-up" }),
    clients,
  ),
});
