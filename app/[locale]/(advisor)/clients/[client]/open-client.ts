import { notFound } from "next/navigation";
import { clientActor } from "#app/accounts/client";
import { localeOf } from "#app/accounts/session";
import { askingOn } from "#app/acts/sheets/asking";
import { formats, translator } from "#app/translate";
import { readClient } from "#db/advising/client-sheet";
import { database } from "#db/client";
import { editionOf } from "#questionnaires";

/** The client whose sheet the address names, as far as its firm opened it to whoever asks. */
export async function openClient(params: Promise<{ locale: string; client: string }>) {
  const { locale: word, client: id } = await params;
  const locale = localeOf(word) ?? notFound();
  const actor = (await clientActor(locale, id)) ?? notFound();
  const now = new Date();
  const keysOf = (of: Parameters<typeof editionOf>[0] & { year: number }) => [
    ...askingOn({ edition: editionOf(of), year: of.year }).questions.values(),
  ];
  const found = await readClient(await database(), actor, keysOf, now);
  const client = found.ok ? found.value : notFound();
  const translate = translator(locale);
  return {
    ...{ locale, actor, client, now, translate },
    home: `/${locale}/clients/${id}`,
    firm: client.sheet.firmName ?? translate("clients.unnamed"),
    until: formats(locale).dateTime(client.engagement.expiresAt, { dateStyle: "long" }),
  };
}
