import { wakeWorker } from "#app/work/wake";
import type { Database } from "#db/client";
import { admitRound, type RoundShut } from "#db/programme/admission";
import { actFor, enqueueOnce } from "#db/service/jobs";
import type { Person } from "#lib/access";
import { environment } from "#lib/env";
import { done, type Outcome } from "#lib/outcome";

type JobWish = Parameters<typeof enqueueOnce>[3];

/** From where somebody asks: the address that links begin with, and the language of a list. */
export type From = { origin: string; locale: string };

/** By mail, where that was asked for and mails are sent; else in a list to fetch. */
export const modeOf = (words: string): "mail" | "list" =>
  words === "mail" && environment().SMTP_URL ? "mail" : "list";

/** Has something done that goes to the firms of a round, once for all who ask for it at a time. Returns the job. */
export async function askOnce(
  store: Database,
  actor: Person,
  round: string,
  wish: JobWish,
  now: Date,
): Promise<Outcome<string, RoundShut>> {
  const job = await store.durably(async (inside): Promise<Outcome<string, RoundShut>> => {
    const admission = await admitRound(inside, actor, actFor[wish.kind], round, now);
    return admission.ok ? done(await enqueueOnce(inside, actor, admission.value, wish, now)) : admission;
  });
  if (job.ok) wakeWorker();
  return job;
}
