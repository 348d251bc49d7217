import { countToTell, listToTell, tellExtension } from "#db/programme/extension";
import { mailsOfJob } from "#db/service/job-mail";
import { dayMove } from "#lib/text/day";
import { firmMailOf } from "./firm-mails";
import { type JobHandler, partiesOf, shut } from "./handler";

const chunk = 100;

/** Tells firms that have not sent in that the last day was moved, once each, also where the job is taken up anew. */
export const extend: JobHandler = async (store, job, { progress }) => {
  const { actor, round, bureau } = await partiesOf(store, job);
  const closesOn = String(job.input.closesOn);
  const kind = dayMove(job.input.was, closesOn) ?? "extended";
  const total = await countToTell(store, round.id);
  let after = 0;
  let done = 0;
  for (;;) {
    const firms = await listToTell(store, round.id, { after, limit: chunk });
    const last = firms.at(-1);
    if (!last) break;
    after = last.number;
    const mails = new Map(
      firms.flatMap((firm) => {
        const mail = firmMailOf(kind, firm, { bureau, round: { name: round.name, closesOn } }, "");
        return mail ? [[firm.id, mail] as const] : [];
      }),
    );
    const outcome = await tellExtension(store, actor, { round: round.id, job: job.id, mails }, new Date());
    if (!outcome.ok) throw shut(outcome.reason);
    done += firms.length;
    await progress(done, Math.max(total, done));
  }
  return { counts: { mails: (await mailsOfJob(store, job.id)).all }, badRows: [], file: null };
};
