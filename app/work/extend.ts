import { countToTell, listToTell, tellByJob } from "#db/programme/extension";
import { mailsOfJob } from "#db/service/job-mail";
import { dayMove } from "#lib/text/day";
import { firmMessage } from "./firm-messages";
import { type JobHandler, partiesOf, shut } from "./handler";

const chunk = 50;

/**
 * Tells firms that have not sent in that the last day was moved or that the round takes no more, once each, also where
 * the job is taken up anew.
 */
export const extend: JobHandler = async (store, job, { progress }) => {
  const { actor, round } = await partiesOf(store, job);
  const until = String(job.input.closesOn);
  const kind = dayMove(job.input.was, until) ?? "closed";
  const { tell } = job.input;
  const message = { ...firmMessage(kind, { until }), ...(typeof tell === "boolean" && { isMailed: tell }) };
  const { all } = await countToTell(store, round.id);
  let after = 0;
  let done = 0;
  for (;;) {
    const firms = await listToTell(store, round.id, { after, limit: chunk });
    const last = firms.at(-1);
    if (!last) break;
    after = last.number;
    const told = { round: round.id, job: job.id, firms: firms.map(({ id }) => id), message };
    const outcome = await tellByJob(store, actor, told, new Date());
    if (!outcome.ok) throw shut(outcome.reason);
    done += firms.length;
    await progress(done, Math.max(all, done));
  }
  return { counts: { firms: done, mails: (await mailsOfJob(store, job.id)).all }, badRows: [], file: null };
};
