import { randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { done, type Outcome, refused } from "#lib/outcome";
import { takesFirms } from "#lib/programme/submission";
import type { Locale } from "#lib/text/text";
import type { Database } from "../client";
import { applications, rounds } from "../schema";
import { type Mail, post } from "../service/outbox";
import { record } from "../service/trail";
import { nextNumber } from "./firm-list";
import { countByOpenLink } from "./rounds";

export type Applicant = {
  name: string;
  initials: string;
  uscc: string;
  email: string | null;
  locale: Locale;
  /** SHA-256 of the token of the firm's own link. */
  linkHash: string;
  mail: Mail | null;
};

/**
 * Takes a firm into the round of an open link, as far as the quota goes, which is counted in the same transaction.
 * Whoever holds the link may. A firm that is in the round already is told so: it has a link of its own.
 */
export function applyByOpenLink(
  database: Database,
  openLinkHash: string,
  { name, mail, ...rest }: Applicant,
  at: Date,
): Promise<Outcome<string, "not-found" | "not-open" | "full" | "known">> {
  return database.durably(async (inside) => {
    const [round] = await inside.select().from(rounds).where(eq(rounds.openLinkHash, openLinkHash));
    if (!round) return refused("not-found");
    if (!takesFirms(round, at)) return refused("not-open");
    const same = and(eq(applications.round, round.id), eq(applications.uscc, rest.uscc));
    const others = await inside.select({ id: applications.id }).from(applications).where(same).limit(1);
    if (others.length > 0) return refused("known");
    if ((await countByOpenLink(inside, round.id)) >= (round.quota ?? 0)) return refused("full");
    const id = randomUUID();
    await inside.insert(applications).values({
      ...rest,
      number: await nextNumber(inside, round.id),
      id,
      round: round.id,
      firmName: name,
      byOpenLink: true,
      invitedAt: at,
      linkedAt: at,
      openedAt: at,
    });
    if (mail) await post(inside, null, mail, at, id);
    await record(
      inside,
      { kind: "stranger" },
      "apply",
      id,
      at,
      { round: round.id, openLink: true },
      round.organisation,
    );
    return done(id);
  });
}
