import { expireJob, expireMails, jobsOver, mailsOver, type Span } from "#db/service/expiry";
import { sweepLooseFiles } from "#db/sheets/loose-files";
import { removeEvidence } from "../evidence-store";
import { removeJobFiles } from "./files";
import { lookAtRounds } from "./rounds";
import { lookAtSheets } from "./sheets";
import { attempt, emptyTally, type Look, type Tally } from "./tally";

const withSpan = (tally: Tally, { count: due, oldest, newest }: Span): Tally => ({ ...tally, due, oldest, newest });

async function lookAtMails({ from, into, actor, terms, now }: Look): Promise<Tally> {
  const days = terms.mail;
  if (days === null) return emptyTally("mail", days);
  const tally = withSpan(emptyTally("mail", days), await mailsOver(from.db, days, now));
  while (into) {
    const gone = await attempt(tally, "mails", () => expireMails(into, actor, days, now));
    if (!gone?.ok || gone.value.mails === 0) break;
    tally.gone += gone.value.mails;
  }
  return tally;
}

async function lookAtJobs({ from, into, actor, terms, now }: Look): Promise<Tally> {
  const days = terms.job;
  if (days === null) return emptyTally("job", days);
  const tally = withSpan(emptyTally("job", days), await jobsOver(from.db, days, now));
  while (into) {
    const gone = await attempt(tally, "jobs", () => expireJob(into, actor, days, now));
    const job = gone?.ok ? gone.value : null;
    if (!job) break;
    tally.gone += 1;
    await attempt(tally, `files of job ${job.id}`, () => removeJobFiles(job));
  }
  return tally;
}

/** Files that nobody has any more go from the disk, and what was deleted from the log into the file. */
async function clear({ into, now }: Look, tally: Tally): Promise<void> {
  if (!into) return;
  await attempt(tally, "evidence files", () => sweepLooseFiles(into, now, removeEvidence));
  await attempt(tally, "the write-ahead log", () => into.gate.flush());
}

/** Looks at all that is kept for a term, by kinds. It may be stopped anywhere, and goes on when it is begun again. */
export async function lookAtAll(look: Look, told: (tally: Tally) => void): Promise<void> {
  // What was written to owners and given up is noted before the rows of mails go.
  const works = [
    () => lookAtSheets(look, "draft"),
    () => lookAtSheets(look, "sheet"),
    () => lookAtRounds(look),
    () => lookAtMails(look),
    () => lookAtJobs(look),
  ];
  for (const [place, work] of works.entries()) {
    const tally = await work();
    if (place === works.length - 1) await clear(look, tally);
    told(tally);
  }
}
