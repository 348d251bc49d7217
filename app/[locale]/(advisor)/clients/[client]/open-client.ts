import { notFound } from "next/navigation";
import { clientActor } from "#app/accounts/client";
import { localeOf } from "#app/accounts/session";
import { answerKeysOf } from "#app/acts/advising/answer-keys";
import { formats, translator } from "#app/translate";
import { type ClientSheet, readClient } from "#db/advising/client-sheet";
import { database } from "#db/client";

export type ClientParams = Promise<{ locale: string; client: string }>;

/** Who asks about the client that the address names, in which language and when. */
export async function askedOfClient(params: ClientParams) {
  const { locale: word, client: id } = await params;
  const locale = localeOf(word) ?? notFound();
  const actor = (await clientActor(locale, id)) ?? notFound();
  return { locale, actor, now: new Date(), home: `/${locale}/clients/${id}` };
}

type Asked = Awaited<ReturnType<typeof askedOfClient>>;

/** A client with the words that its pages begin with. */
export function inWords<Client extends ClientSheet>(asked: Asked, client: Client) {
  const { locale } = asked;
  const translate = translator(locale);
  return {
    ...{ ...asked, client, translate },
    firm: client.sheet.firmName ?? translate("clients.unnamed"),
    until: formats(locale).dateTime(client.engagement.expiresAt, { dateStyle: "long" }),
  };
}

/** The client whose sheet the address names, as far as its firm opened it to whoever asks. */
export async function openClient(params: ClientParams) {
  const asked = await askedOfClient(params);
  const found = await readClient(await database(), asked.actor, answerKeysOf, asked.now);
  return inWords(asked, found.ok ? found.value : notFound());
}
