import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { digestMail, sendDigests } from "#app/work/digest";
import { takeClient } from "#db/advising/clients";
import { dueDigests, postDigest } from "#db/advising/digests";
import { endEngagement, listEngagements, offerEngagement } from "#db/advising/engagements";
import { answerThread, assignThread, openThread, settleThread } from "#db/advising/threads";
import { outbox } from "#db/schema";
import { claimSheet } from "#db/sheets/claimed-sheets";
import { anchorIn } from "#lib/advising/anchor";
import { newOrganisation, newPerson } from "../make/bureaus";
import { at, type Firm, freshDatabase, fulfilled, hashOf, newFirm, trailOf } from "./fresh";

const hour = 60;

/** A practice with a client in the charge of its advisor, in a database of its own. */
async function world(email: string | null = "boss@example.com") {
  const database = await freshDatabase();
  const practice = await newOrganisation(database, "practice", at(0));
  const member = (role: "practice-lead" | "advisor", address: string) =>
    newPerson(database, { role, organisation: practice, email: address }, at(0));
  const lead = await member("practice-lead", "lead@example.com");
  const advisor = await member("advisor", "advisor@example.com");
  const linkHash = hashOf(randomUUID());
  const firm: Firm = await newFirm(database, { linkHash, ...(email && { email }) });
  const tokenHash = hashOf(randomUUID());
  const wish = { name: "张", opens: [], opensPast: false, expiresAt: at(9_000), tokenHash, offeredUntil: at(100) };
  fulfilled(await offerEngagement(database, firm, wish, at(1)));
  fulfilled(await takeClient(database, advisor, tokenHash, at(2)));
  const actor = { ...advisor, sheet: firm.sheet };
  const anchor = anchorIn("question:staff") ?? expect.fail();
  const open = async (isShared: boolean, mentions: string[] = [], when = at(3)) => {
    const opening = { anchor, under: [], isShared, text: "机密", mentions };
    return fulfilled(await openThread(database, actor, opening, () => [], when)).thread;
  };
  /** Who is mailed, with how many. */
  const mailed = async (when: Date) => {
    const sent: Record<string, number> = {};
    for (const digest of await dueDigests(database, when)) {
      const mail = digestMail(digest, "https://leapmark.example");
      expect(JSON.stringify(mail)).not.toMatch(/机密|\/sheets\/|题/);
      if (await postDigest(database, digest, mail, when)) sent[digest.email] = digest.count;
    }
    return sent;
  };
  return { database, lead, advisor, firm, linkHash, actor, open, mailed };
}

test("whoever waits is mailed once a day, and only of what is new", async () => {
  const { database, firm, actor, open, mailed } = await world();
  expect(await mailed(at(4))).toEqual({});
  const thread = await open(true);
  await open(true);
  expect(await mailed(at(4))).toEqual({ "boss@example.com": 2 });
  await open(true, [], at(5));
  expect(await mailed(at(4 + 24 * hour - 1))).toEqual({});
  expect(await mailed(at(4 + 24 * hour))).toEqual({ "boss@example.com": 3 });
  // Nothing new: nobody is mailed of the same again.
  expect(await mailed(at(4 + 60 * hour))).toEqual({});
  fulfilled(await answerThread(database, firm, { thread, text: "好" }, at(5 + 60 * hour)));
  expect(await mailed(at(6 + 60 * hour))).toEqual({ "advisor@example.com": 1 });
  fulfilled(await settleThread(database, actor, { thread, move: "resolved" }, () => [], at(7 + 60 * hour)));
  expect(await mailed(at(7 + 90 * hour))).toEqual({});
  const rows = await database.db.select().from(outbox).where(eq(outbox.sheet, firm.sheet));
  expect(rows).toHaveLength(2);
  expect((await trailOf(database, firm.sheet)).filter(({ act }) => act === "mail")).toHaveLength(2);
});

test("who is named or given it is told, and what is private tells the firm nothing", async () => {
  const { database, lead, actor, open, mailed } = await world();
  await open(false, [lead.user]);
  expect(await mailed(at(4))).toEqual({ "lead@example.com": 1 });
  const thread = await open(false, [], at(5));
  const give = { thread, to: { user: actor.user }, dueOn: null };
  fulfilled(await assignThread(database, actor, give, () => [], at(6)));
  expect(await mailed(at(7))).toEqual({ "advisor@example.com": 1 });
});

test("a firm without an address is told by nobody, one with accounts by its owner's", async () => {
  const { database, firm, linkHash, open, mailed } = await world(null);
  await open(true);
  expect(await mailed(at(4))).toEqual({});
  const organisation = await newOrganisation(database, "firm", at(0));
  const owner = await newPerson(database, { role: "firm-owner", organisation, email: "owner@example.com" }, at(0));
  await newPerson(database, { role: "firm-member", organisation }, at(0));
  fulfilled(await claimSheet(database, owner, linkHash, at(4)));
  expect(await mailed(at(5))).toEqual({ "owner@example.com": 1 });
  const [line] = fulfilled(await listEngagements(database, firm));
  fulfilled(await endEngagement(database, firm, line?.id ?? "", at(6)));
  expect(await mailed(at(5 + 30 * hour))).toEqual({});
});

test("where no mail is sent nobody is mailed, and nothing fails", async () => {
  const { database, open } = await world();
  await open(true);
  expect(await sendDigests(database, at(4))).toBe(0);
  expect(await database.db.select().from(outbox)).toEqual([]);
});

test("two processes mail once", async () => {
  const { database, open } = await world();
  await open(true);
  const [digest] = await dueDigests(database, at(4));
  if (!digest) return expect.fail();
  const mail = digestMail(digest, "https://leapmark.example");
  const sent = await Promise.all([1, 2].map(() => postDigest(database, digest, mail, at(4))));
  expect(sent.filter(Boolean)).toHaveLength(1);
});
