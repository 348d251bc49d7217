import { partiesOfJob } from "../../db/job-actor";
import { mailsOfJob } from "../../db/job-mail";
import { recordJob } from "../../db/jobs";
import { countToLink, giveLinks, type LinkScope, listToLink } from "../../db/links";
import type { Locale } from "../../lib/instrument/text";
import type { JobHandler } from "./handler";
import { invitedAddress, letter, newLink } from "./letters";
import { LinkList } from "./link-list";

const chunk = 100;

/**
 * Gives firms their links: by mail, or in one list to fetch (`mode`). Who has been given one since the job was asked
 * for is left out, so that a job that is taken up again gives nobody a second one.
 */
export const invite: JobHandler = async (store, job, { progress }) => {
  const { actor, round, bureau } = await partiesOfJob(store, job);
  const { mode, origin, locale } = job.input as { mode: "mail" | "list"; origin: string; locale: Locale };
  const scope: LinkScope = { among: job.input.among as LinkScope["among"], withAddress: mode === "mail" };
  const since = job.createdAt;
  const list = await LinkList.of(job.id);
  const begun = job.done;
  const total = begun + (await countToLink(store, round.id, scope, since));
  let after = 0;
  let done = begun;
  for (;;) {
    const firms = await listToLink(store, round.id, { scope, since, after, limit: chunk });
    const last = firms.at(-1);
    if (!last) break;
    after = last.number;
    const links = firms.map((firm) => ({ firm, ...newLink() }));
    const addresses = links.map(({ firm, token, hash }) => ({
      firm,
      hash,
      link: invitedAddress(origin, firm.locale, token),
    }));
    if (mode === "list") await list.note(addresses.map(({ firm, link, hash }) => ({ ...firm, link, hash })));
    const mails = new Map(
      mode === "list"
        ? []
        : addresses.flatMap(({ firm, link }) => {
            const mail = letter("invite", firm, { bureau, round }, link);
            return mail ? [[firm.id, mail] as const] : [];
          }),
    );
    const wish = { round: round.id, links: links.map(({ firm, hash }) => ({ id: firm.id, hash })), mails, job: job.id };
    const outcome = await giveLinks(store, actor, "invite-firms", { ...wish, reminds: false }, new Date());
    if (!outcome.ok) throw new Error(`links are not given: ${outcome.reason}`);
    done += firms.length;
    await progress(done, total);
  }
  const made = mode === "list" ? await list.write(store, locale, since) : null;
  const missing = { ...scope, among: "new", withAddress: false } as const;
  const counts =
    mode === "mail"
      ? { mails: (await mailsOfJob(store, job.id)).all, skipped: await countToLink(store, round.id, missing, since) }
      : { links: made?.lines ?? 0 };
  await recordJob(store, actor, "invite-firms", job, counts, new Date());
  return { counts, badRows: [], file: made?.file ?? null };
};
