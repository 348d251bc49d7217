import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { hash } from "@node-rs/argon2";
import { eq } from "drizzle-orm";
import { hashOfToken } from "#app/accounts/keys";
import { openDatabase } from "#db/client";
import { startApplication } from "#db/programme/applications";
import { returnApplication } from "#db/programme/officer-moves";
import { closeRound, createRound, openRound, type RoundWish } from "#db/programme/rounds";
import { applications } from "#db/schema";
import { readEntries } from "#db/sheets/entries";
import { keyOfFact } from "#lib/entry/key";
import type { FactKey } from "#lib/rules/fact";
import { latestEdition, seals } from "#questionnaires";
import { newOrganisation, newPerson } from "../make/bureaus";
import { storeFacts } from "../make/entries";
import { newInvitation } from "../make/invitations";
import { roundWish } from "../make/rounds";
import { newEmail, password } from "./account-robot";
import { type Firm, firmOf } from "./firm";

const ruleSet = "specialised-2026";

const inDatabase = async <Value>(work: (database: Awaited<ReturnType<typeof openDatabase>>) => Promise<Value>) => {
  const database = await openDatabase({ url: `file:${join(process.env.TEST_DATA ?? "", "leapmark.db")}` });
  try {
    return await work(database);
  } finally {
    await database.close();
  }
};

/** A firm that has started its sheet in an open round of a bureau. */
export async function applyingFirm(origin: string, given: Partial<RoundWish> = {}) {
  const token = randomBytes(32).toString("base64url");
  const now = new Date();
  const email = newEmail();
  const secret = await hash(password);
  const { opened, officer, application } = await inDatabase(async (database) => {
    const organisation = await newOrganisation(database, "bureau", now, "宁州市工信局");
    const officer = await newPerson(database, { role: "officer", organisation, name: "李经办", email, secret }, now);
    const days = { opensOn: "2026-04-25", closesOn: "2099-12-31" };
    const wish = roundWish({ notice: "请附审计报告。", ...days, ruleSet, edition: latestEdition.id, ...given });
    const round = await createRound(database, officer, wish, now);
    if (!round.ok) throw new Error(round.reason);
    const fixed = { ruleSet, ruleSetSeal: seals[ruleSet]?.at(-1) ?? "", edition: latestEdition.id };
    const opened = await openRound(database, officer, { id: round.value.id, seen: round.value.revision, fixed }, now);
    if (!opened.ok) throw new Error(opened.reason);
    const wanted = { linkHash: hashOfToken(token), name: "江南轴承", initials: "jnzc" };
    const { id } = await newInvitation(database, opened.value, now, wanted);
    const started = await startApplication(database, hashOfToken(token), "zh", now);
    if (!started.ok) throw new Error(started.reason);
    return { opened: opened.value, officer, application: id };
  });
  const location = `/zh/sheets/${token}/keys`;
  const firm: Firm = firmOf(origin, new Response(null, { headers: { location } }), "zh", "full");
  const row = () =>
    inDatabase(async ({ db }) => (await db.select().from(applications).where(eq(applications.id, application)))[0]);
  return {
    firm,
    row,
    /** Gives a figure of the firm, whatever stood there before. */
    give: (fact: FactKey, value: number) =>
      inDatabase(async (database) => {
        const sheet = (await row())?.sheet ?? "";
        const key = keyOfFact(fact);
        const [known] = await readEntries(database.db, sheet, { keys: [key] });
        const save = { fact, entry: { value }, base: known?.revision ?? 0 };
        await storeFacts(database, { kind: "firm", sheet }, [save], new Date());
      }),
    /** Who signs in for the bureau, and where the application stands there. */
    office: { email, path: `/rounds/${opened.id}/firms/${application}` },
    /** What an officer does who wants more. */
    async giveBack(note: string) {
      const seen = (await row())?.revision ?? 0;
      const given = await inDatabase((database) =>
        returnApplication(database, officer, { id: application, seen, note, dueOn: null }, new Date()),
      );
      if (!given.ok) throw new Error(given.reason);
    },
    /** What an officer does who takes nothing more. */
    async close() {
      const wish = { id: opened.id, seen: opened.revision };
      const closed = await inDatabase((database) => closeRound(database, officer, wish, new Date()));
      if (!closed.ok) throw new Error(closed.reason);
    },
  };
}
