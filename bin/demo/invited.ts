import { randomUUID } from "node:crypto";
import { hashOfToken } from "#app/accounts/keys";
import { initialsOf } from "#app/words/initials";
import { inviteFirms } from "#db/programme/firm-list";
import { giveLinks } from "#db/programme/links";
import { startOfDay } from "#lib/text/day";
import { defaultLocale } from "#lib/text/languages";
import { type Chapter, chapterOf } from "./chapter";
import { type DemoFirm, firmOf } from "./firm";
import { granted, later, type Setting, tokenOf } from "./setting";

/** A firm that is in a round, with what will become of its invitation. */
export type Invited = { firm: DemoFirm; chapter: Chapter; application: string; link: string };

const atOnce = 500;

/** How a firm is reached: numbers that nobody has, and for every ninth no address, so that it is to be called. */
const reachedBy = (number: number, email: string) => ({
  contact: `联系人${number}`,
  phone: `0500-${String(number).padStart(8, "0")}`,
  email: number % 9 === 0 ? null : email,
});

/** Invites the firms of a round and gives them their links, on the morning when it opens. */
export async function inviteAll({ store, seed, plan, round, cast, now }: Setting): Promise<Invited[]> {
  const at = later(startOfDay(round.opensOn), 9);
  const invited = Array.from({ length: plan.firms }, (_, place): Invited => {
    const firm = firmOf(seed, plan.place, place + 1);
    const link = hashOfToken(tokenOf(seed, round.id, place + 1));
    return { firm, chapter: chapterOf(plan, firm.chance, now), application: randomUUID(), link };
  });
  for (let from = 0; from < invited.length; from += atOnce) {
    const part = invited.slice(from, from + atOnce);
    const firms = part.map(({ firm: { number, name, uscc, region, industry, email }, application: id, link }) => ({
      ...{ id, line: number, name, initials: initialsOf(name), uscc, region, industry },
      ...reachedBy(number, email),
      linkHash: link,
    }));
    granted(await inviteFirms(store, cast.owner, { round: round.id, firms, locale: defaultLocale }, at));
    const links = part.map(({ application: id, link: hash }) => ({ id, hash }));
    const wish = { round: round.id, links, mails: new Map(), job: "", since: at, reminds: false };
    granted(await giveLinks(store, cast.owner, "invite-firms", wish, at));
  }
  return invited;
}
