import { countToLink, giveLinks, type LinkScope, listToLink } from "#db/programme/links";
import { mailsOfJob } from "#db/service/job-mail";
import type { Locale } from "#lib/text/text";
import { newLink } from "../accounts/keys";
import { firmMailOf, invitedAddress } from "./firm-mails";
import { type JobHandler, partiesOf, shut } from "./handler";
import { LinkList } from "./link-list";

const chunk = 100;

/**
 * Gives firms their links: by mail, or in one list to fetch (`mode`). Who has been given one since the job was asked
 * for is left out, so that a job that is taken up again gives nobody a second one.
 */
export const invite: JobHandler = async (store, job, { progress }) => {
  const { actor, round, bureau } = await partiesOf(store, job);
  const { mode, origin, locale } = job.input as { mode: "mail" | "list"; origin: string; locale: Locale };
  const among = job.input.among as LinkScope["among"];
  const scope: LinkScope = mode === "mail" ? { among, address: "with" } : { among };
  const since = job.createdAt;
  const list = new LinkList(job);
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
            const mail = firmMailOf("invite", firm, { bureau, round }, link);
            return mail ? [[firm.id, mail] as const] : [];
          }),
    );
    const hashes = links.map(({ firm, hash }) => ({ id: firm.id, hash }));
    const wish = { round: round.id, links: hashes, mails, job: job.id, since, reminds: false };
    const outcome = await giveLinks(store, actor, "invite-firms", wish, new Date());
    if (!outcome.ok) throw shut(outcome.reason);
    done += firms.length;
    await progress(done, total);
  }
  if (mode === "list") {
    const file = await list.write(store, locale);
    return { counts: { links: file?.lines ?? 0 }, badRows: [], file: file?.file ?? null };
  }
  const skipped = await countToLink(store, round.id, { among, address: "without" }, since);
  return { counts: { mails: (await mailsOfJob(store, job.id)).all, skipped }, badRows: [], file: null };
};
