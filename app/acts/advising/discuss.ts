import { admitClient } from "#db/advising/client-sheet";
import { listClientReports } from "#db/advising/sign-offs";
import { assignThread, openThread, postInThread, settleThread } from "#db/advising/threads";
import type { Database } from "#db/client";
import type { Person } from "#lib/access";
import { anchorIn } from "#lib/advising/anchor";
import { entriesUnder } from "#lib/advising/basis";
import { longestPost } from "#lib/advising/thread";
import { refused } from "#lib/outcome";
import { dayOf } from "#lib/text/day";
import { lengthOf } from "#lib/text/length";
import { typedDay } from "#lib/text/typed-day";
import { hasWords } from "#lib/text/unseen";
import { answerKeysOf } from "./answer-keys";
import { basisSources, isThere, latestResult } from "./review-basis";

type OnClient = Person & { sheet: string };

/** What is wrong with the words of a post; `null` where they can be taken. */
export function postProblem(text: string): "empty" | "long" | null {
  if (!hasWords(text)) return "empty";
  return lengthOf(text) > longestPost ? "long" : null;
}

export type Opening = { on: string; text: string; visibility: string; mentions: readonly string[] };

/** Opens a thread at a place of a client's sheet or result. Who shall see it has to be said: there is no usual way. */
export async function openTalk(
  store: Database,
  actor: OnClient,
  { on, text, visibility, mentions }: Opening,
  now: Date,
) {
  const anchor = anchorIn(on);
  const client = await admitClient(store.db, actor, "discuss-client", now);
  if (!client.ok) return client;
  const { sheet } = client.value;
  if (!anchor || !isThere(anchor, sheet)) return refused("not-found");
  if (anchor.on === "report" && !(await isSigned(store, actor, anchor.version, now))) return refused("not-found");
  const problem = postProblem(text);
  if (problem) return refused(problem);
  if (visibility !== "firm" && visibility !== "practice") return refused("visibility");
  const result = await latestResult(store, actor, sheet, now);
  const under = entriesUnder(anchor, basisSources(sheet, result, now));
  const wish = { anchor, under, isShared: visibility === "firm", text, mentions };
  return openThread(store, actor, wish, answerKeysOf, now);
}

/** Whether the practice signed such a version. */
async function isSigned(store: Database, actor: OnClient, version: number, now: Date): Promise<boolean> {
  const reports = await listClientReports(store, actor, now);
  return reports.ok && reports.value.some((each) => each.version === version);
}

/** Says something in a thread. */
export async function sayInThread(
  store: Database,
  actor: OnClient,
  wish: { thread: string; text: string; mentions: readonly string[] },
  now: Date,
) {
  const problem = postProblem(wish.text);
  return problem ? refused(problem) : postInThread(store, actor, wish, answerKeysOf, now);
}

/** Gives a thread to the firm (`firm`), to somebody by their id, or to nobody (""), with a day if one is typed. */
export async function giveThread(
  store: Database,
  actor: OnClient,
  { thread, to: word, due }: { thread: string; to: string; due: string },
  now: Date,
) {
  const dueOn = due === "" ? null : typedDay(due);
  if (due !== "" && (dueOn === null || dueOn < dayOf(now))) return refused("due");
  const to = word === "firm" ? word : word === "" ? null : { user: word };
  return assignThread(store, actor, { thread, to, dueOn }, answerKeysOf, now);
}

/** Resolves a thread or opens it again. */
export const turnThread = (
  store: Database,
  actor: OnClient,
  wish: { thread: string; move: "resolved" | "reopened" },
  now: Date,
) => settleThread(store, actor, wish, answerKeysOf, now);
