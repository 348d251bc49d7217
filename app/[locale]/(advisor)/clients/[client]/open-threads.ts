import { notFound } from "next/navigation";
import { shownThread } from "#app/[locale]/(advisor)/shown-threads";
import { clientActor } from "#app/accounts/client";
import { localeOf } from "#app/accounts/session";
import { keysOfAnswers } from "#app/acts/advising/review-basis";
import { translator } from "#app/translate";
import { mayDiscuss } from "#db/advising/thread-admission";
import { readThreads } from "#db/advising/thread-lists";
import { database } from "#db/client";
import type { Anchor } from "#lib/advising/anchor";
import { kindOf } from "#lib/entry/key";

/** What is talked about on the sheet of the client that the address names, in words, for whoever of its practice asks. */
export async function openThreads(params: Promise<{ locale: string; client: string }>) {
  const { locale: word, client: id } = await params;
  const locale = localeOf(word) ?? notFound();
  const actor = (await clientActor(locale, id)) ?? notFound();
  const now = new Date();
  const found = await readThreads(await database(), actor, keysOfAnswers, now);
  if (!found.ok) notFound();
  const { client, threads, people } = found.value;
  const { sheet, engagement } = client;
  const answers = new Set(keysOfAnswers(sheet));
  const isSeen = (key: Parameters<typeof kindOf>[0]) =>
    engagement.opens.includes("facts") || kindOf(key) === "question" || answers.has(key);
  const shown = { sheet, locale, now, reader: { user: actor.user, isSeen } };
  return {
    ...{ locale, actor, now, sheet, people },
    threads: threads.map((line) => shownThread(line, shown)),
    /** Whether its firm shows the practice what an anchor hangs on. */
    may: (anchor: Anchor) => mayDiscuss(anchor, client, keysOfAnswers),
    home: `/${locale}/clients/${id}`,
    firm: sheet.firmName ?? translator(locale)("clients.unnamed"),
  };
}
