import { notFound } from "next/navigation";
import { clientActor } from "#app/accounts/client";
import { localeOf } from "#app/accounts/session";
import { answerKeysOf } from "#app/acts/advising/answer-keys";
import { formats, translator } from "#app/translate";
import { readClient } from "#db/advising/client-sheet";
import { database } from "#db/client";

/** The client whose sheet the address names, as far as its firm opened it to whoever asks. */
export async function openClient(params: Promise<{ locale: string; client: string }>) {
  const { locale: word, client: id } = await params;
  const locale = localeOf(word) ?? notFound();
  const actor = (await clientActor(locale, id)) ?? notFound();
  const now = new Date();
  const found = await readClient(await database(), actor, answerKeysOf, now);
  const client = found.ok ? found.value : notFound();
  const translate = translator(locale);
  return {
    ...{ locale, actor, client, now, translate },
    home: `/${locale}/clients/${id}`,
    firm: client.sheet.firmName ?? translate("clients.unnamed"),
    until: formats(locale).dateTime(client.engagement.expiresAt, { dateStyle: "long" }),
  };
}
