import { giveLinks } from "#db/programme/links";
import { countCandidates, countMissing, listMissing, type Missing, recordReminders } from "#db/programme/missing";
import { mailsOfJob } from "#db/service/job-mail";
import type { Locale } from "#lib/text/text";
import { newLink } from "../accounts/keys";
import { firmMailOf, invitedAddress } from "./firm-mails";
import { type JobHandler, partiesOf, shut } from "./handler";
import { LinkList } from "./link-list";

const chunk = 100;

/**
 * Reminds firms that are missing, nobody twice within 24 hours. Who has not started gets a new link, since nobody
 * knows the old one any more; who has keeps theirs. By mail, or as a list of whom to call (`mode`).
 */
export const remind: JobHandler = async (store, job, { progress }) => {
  const { actor, round, bureau } = await partiesOf(store, job);
  const { mode, origin, locale } = job.input as { mode: "mail" | "list"; origin: string; locale: Locale };
  const among = job.input.among as Missing["among"];
  const missing: Missing = { among, stillSince: new Date(Number(job.input.stillSince)) };
  const since = job.createdAt;
  const list = new LinkList(job);
  const all = await countMissing(store, round.id, among);
  const begun = job.done;
  const total = begun + (await countCandidates(store, round.id, missing, since));
  let after = 0;
  let done = begun;
  let skipped = 0;
  for (;;) {
    const batch = await listMissing(store, round.id, { missing, since, after, limit: chunk });
    if (batch.last === null) break;
    after = batch.last;
    const firms = mode === "mail" ? batch.firms.filter(({ email }) => email !== null) : batch.firms;
    skipped += batch.firms.length - firms.length;
    const links = firms.map((firm) => ({ firm, ...newLink() }));
    const addressOf = ({ firm, token }: (typeof links)[number]) =>
      among === "stuck" ? "" : invitedAddress(origin, firm.locale, token);
    if (mode === "list")
      await list.note(
        links.map((each) => ({ ...each.firm, link: addressOf(each), hash: among === "stuck" ? null : each.hash })),
      );
    const kind = among === "stuck" ? "remindUnderWay" : "remindUnstarted";
    const mails = new Map(
      links.flatMap((each) => {
        const mail = mode === "mail" ? firmMailOf(kind, each.firm, { bureau, round }, addressOf(each)) : null;
        return mail ? [[each.firm.id, mail] as const] : [];
      }),
    );
    const wish = { round: round.id, mails, job: job.id, since };
    const outcome =
      among === "stuck"
        ? await recordReminders(store, actor, { ...wish, ids: firms.map(({ id }) => id) }, new Date())
        : await giveLinks(
            store,
            actor,
            "remind-firms",
            { ...wish, links: links.map(({ firm, hash }) => ({ id: firm.id, hash })), reminds: true },
            new Date(),
          );
    if (!outcome.ok) throw shut(outcome.reason);
    done += batch.looked;
    await progress(done, total);
  }
  const file = mode === "list" ? await list.write(store, locale) : null;
  const reached = mode === "mail" ? (await mailsOfJob(store, job.id)).all : (file?.lines ?? 0);
  const rest = Math.max(0, all - reached - skipped);
  const counts = {
    ...(among === "stuck" ? { underWay: all } : { notStarted: all }),
    ...(mode === "mail" ? { mails: reached, skipped } : { firms: reached }),
    ...(among === "stuck" ? { active: rest } : { notDue: rest }),
  };
  return { counts, badRows: [], file: file?.file ?? null };
};
