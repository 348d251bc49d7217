import { notFound } from "next/navigation";
import { shownThread } from "#app/[locale]/(advisor)/shown-threads";
import { answerKeysOf } from "#app/acts/advising/answer-keys";
import { mayDiscuss } from "#db/advising/thread-admission";
import { readThreads, type Talk } from "#db/advising/thread-lists";
import { database } from "#db/client";
import type { Anchor } from "#lib/advising/anchor";
import { kindOf } from "#lib/entry/key";
import { askedOfClient, type ClientParams, inWords } from "./open-client";

/** What is talked about on the sheet of the client that the address names, in words, for whoever of its practice asks. */
export async function openThreads(params: ClientParams) {
  const asked = await askedOfClient(params);
  const found = await readThreads(await database(), asked.actor, answerKeysOf, asked.now);
  const talk = found.ok ? found.value : notFound();
  return { ...inWords(asked, talk.client), ...talkInWords(asked, talk) };
}

/** What a practice talks about, in the words of whoever asks. */
export function talkInWords(
  { locale, now, actor }: Awaited<ReturnType<typeof askedOfClient>>,
  { client, threads, people }: Talk,
) {
  const { sheet, engagement } = client;
  const answers = new Set(answerKeysOf(sheet));
  const isSeen = (key: Parameters<typeof kindOf>[0]) =>
    engagement.opens.includes("facts") || kindOf(key) === "question" || answers.has(key);
  const shown = { sheet, locale, now, reader: { user: actor.user, isSeen } };
  return {
    people,
    threads: threads.map((line) => shownThread(line, shown)),
    /** Whether its firm shows the practice what an anchor hangs on. */
    may: (anchor: Anchor) => mayDiscuss(anchor, client, answerKeysOf),
  };
}
