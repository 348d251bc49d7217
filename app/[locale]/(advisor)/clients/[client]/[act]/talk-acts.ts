import { z } from "zod";
import { giveThread, openTalk, sayInThread, turnThread } from "#app/acts/advising/discuss";
import { onClient } from "#app/forms/doors";
import { text } from "#app/forms/fields";
import { form } from "#app/forms/form";
import type { Sending } from "#app/forms/sending";
import { backIn } from "#app/forms/way-back";
import type { Database } from "#db/client";
import { limiter } from "#db/service/limits";
import { storable } from "#lib/entry/entry";

/** Posts of a person in an hour: more is no talk. */
const inAnHour = { name: "posts-of-practice", points: 200, seconds: 60 * 60 };

const mayPost = async (store: Database, user: string): Promise<boolean> =>
  (await limiter(store, inAnHour).consume(user)).allowed;

const words = text.transform(storable);
const people = z.array(z.string());

/** The page from which it was sent: where a client is talked about, unless the form says otherwise. */
const cameFrom = (sending: Sending): string =>
  backIn(sending) ?? `/${sending.locale}/clients/${sending.params.client}/talk`;

/** What a practice says and does in the threads on a client's sheet. */
export const talkActs = {
  "open-thread": form(
    onClient,
    z.object({ on: text, text: words, visibility: text, mention: people }),
    async ({ store, actor, values: { mention: mentions, ...values }, now, again, to, page, leadOrAgain }) => {
      if (!(await mayPost(store, actor.user))) return again("often", { anchor: "new" });
      const opened = await openTalk(store, actor, { ...values, mentions }, now);
      if (opened.ok) return to(page, { done: "opened", anchor: `thread-${opened.value.thread}` });
      return leadOrAgain(opened, { anchor: "new" });
    },
    cameFrom,
  ),
  reply: form(
    onClient,
    z.object({ thread: text, text: words, mention: people }),
    async ({ store, actor, values: { mention: mentions, ...values }, now, again, leadOrAgain }) => {
      const anchor = `thread-${values.thread}`;
      if (!(await mayPost(store, actor.user))) return again("often", { anchor });
      return leadOrAgain(await sayInThread(store, actor, { ...values, mentions }, now), { done: "said", anchor });
    },
    cameFrom,
  ),
  "give-thread": form(
    onClient,
    z.object({ thread: text, to: text, due: text }),
    async ({ store, actor, values, now, leadOrAgain }) =>
      leadOrAgain(await giveThread(store, actor, values, now), { done: "given", anchor: `thread-${values.thread}` }),
    cameFrom,
  ),
  "settle-thread": form(
    onClient,
    z.object({ thread: text, move: z.enum(["resolved", "reopened"]) }),
    async ({ store, actor, values, now, lead }) =>
      lead(await turnThread(store, actor, values, now), { done: values.move, anchor: `thread-${values.thread}` }),
    cameFrom,
  ),
};
