import { notFound } from "next/navigation";
import type { ShownThread } from "#app/_view/advising/thread";
import {
  askedOfClient,
  type ClientParams,
  inWords,
  type openClient,
} from "#app/[locale]/(advisor)/clients/[client]/open-client";
import { talkInWords } from "#app/[locale]/(advisor)/clients/[client]/open-threads";
import { answerKeysOf } from "#app/acts/advising/answer-keys";
import { type OpenReview, openReview, type ReviewItem } from "#app/acts/advising/review";
import type { ReviewNote } from "#app/acts/advising/review-found";
import { askingOn } from "#app/acts/sheets/asking";
import { notesOnAnswers } from "#app/words/fact-notes";
import { readDesk } from "#db/advising/desk";
import { database } from "#db/client";
import { isKey, keyOfFact } from "#lib/entry/key";
import type { Answers } from "#lib/instrument/answers";
import type { FactKey, FactValue } from "#lib/rules/fact";
import { editionOf } from "#questionnaires";

/** What lies under review: the client, what is to be looked at, and the entry that is looked at now. */
export type OpenDesk = Awaited<ReturnType<typeof openDesk>>;

/** The client's sheet of the address under review, as far as its firm opened it to whoever asks. */
export async function openDesk(params: ClientParams, at: string | undefined) {
  const asked = await askedOfClient(params);
  const found = await readDesk(await database(), asked.actor, answerKeysOf, asked.now);
  const read = found.ok ? found.value : notFound();
  const opened = inWords(asked, read.client);
  const talk = talkInWords(asked, read.talk);
  const desk = openReview({
    ...{ ...read, now: opened.now },
    notesOn: (answers, values) => notesOn(opened, answers, values),
    askedAbout: askedAbout(talk.threads),
  });
  // What was passed over comes again when all else is done.
  const items = [
    ...desk.items.filter(({ state }) => state !== "skipped"),
    ...desk.items.filter(({ state }) => state === "skipped"),
  ];
  const here = itemAt(desk, items, at);
  const place = items.findIndex((item) => item.key === here?.key);
  const others = [...items.slice(place + 1), ...items].filter(({ key }) => key !== here?.key);
  const onward = others.find(({ state }) => state === "open") ?? others.find(({ state }) => state === "skipped");
  return {
    ...opened,
    desk,
    items,
    here,
    onward: onward?.key ?? null,
    talk,
    next: items[place + 1] ?? null,
    previous: items[place - 1] ?? null,
  };
}

/** What does not go together between figures and answers of a client, where it shows both. */
function notesOn(
  { client: { sheet, engagement }, locale }: Awaited<ReturnType<typeof openClient>>,
  answers: Answers,
  values: ReadonlyMap<FactKey, FactValue>,
): ReviewNote[] {
  if (!engagement.opens.includes("facts")) return [];
  const edition = editionOf(sheet);
  const asking = askingOn({ edition, year: sheet.year });
  const of = { edition, depth: sheet.depth, year: sheet.year, answers };
  const found = notesOnAnswers(of, values, { locale });
  return found.map(({ key, question, words }, place) => {
    const nth = found.slice(0, place).filter((each) => each.key === key && each.question === question).length;
    return {
      id: `note ${key} ${question ?? ""} ${nth}`,
      keys: [keyOfFact(key), ...(question === undefined ? [] : [asking.keyOfQuestion(question)])],
      words,
    };
  });
}

/** What the firm is asked about and nobody has settled. */
export const askedAbout = (threads: readonly Pick<ShownThread, "anchor" | "isShared" | "isResolved">[]): Set<string> =>
  new Set(threads.flatMap(({ anchor, isShared, isResolved }) => (isShared && !isResolved ? [anchor] : [])));

/** The entry that the address names, of the queue or any other; else the first that nobody has looked at, or was passed over. */
function itemAt(desk: OpenReview, items: readonly ReviewItem[], at: string | undefined): ReviewItem | null {
  const first = (wanted: ReviewItem["state"]) => items.find(({ state }) => state === wanted);
  if (at === undefined) return first("open") ?? first("skipped") ?? null;
  const there = items.find(({ key }) => key === at);
  if (there || !isKey(at)) return there ?? null;
  return desk.itemOf(at);
}
