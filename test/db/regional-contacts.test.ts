import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { mendContacts } from "#app/acts/programme/mend-firm";
import { listToPhone, readListedFirm } from "#db/programme/listed-firms";
import { markOfFirm, mendFirm, notePhoned } from "#db/programme/mending";
import { applications } from "#db/schema";
import { newBureau, newPerson, newRegion } from "../make/bureaus";
import { newInvitation } from "../make/invitations";
import { actsOn, newOpenRound } from "../make/rounds";
import { at, freshDatabase, fulfilled } from "./fresh";

const database = await freshDatabase();
const bureau = await newBureau(database, at());
const [officer, viewer] = [await bureau.person("officer"), await bureau.person("viewer")];
const { organisation } = bureau;
const region = await newRegion(database, organisation, at(), { name: "吴江区", spellings: ["苏州市吴江区"] });
const regional = await newPerson(database, { role: "regional-officer", organisation, region }, at());
const round = await newOpenRound(database, officer, at(), { opensOn: "2020-01-01", closesOn: "2099-12-31" });

let place = 0;
const invited = async (where: string | null, email: string | null = null) => {
  const { id } = await newInvitation(database, round, at(), { name: `${where ?? "无地区"}轴承厂${++place}号` });
  await database.db.update(applications).set({ region: where, email }).where(eq(applications.id, id));
  return id;
};
const stored = async (id: string) => {
  const [row] = await database.db.select().from(applications).where(eq(applications.id, id));
  if (!row) throw new Error("no such firm");
  return row;
};
const typed = { contact: "王工", phone: "0512-6300 0000", email: "wang@example.com" };

test("an officer of a region sees and notes calls to its own firms alone, by every spelling", async () => {
  const own = [await invited("吴江区"), await invited("苏州市吴江区")];
  const others = [await invited("昆山市"), await invited(null)];
  const listed = async (who = regional) =>
    fulfilled(await listToPhone(database, who, round.id, at())).map(({ id }) => id);
  expect(await listed()).toEqual(own);
  expect(await listed(officer)).toEqual([...own, ...others]);
  expect(await listToPhone(database, viewer, round.id, at())).toMatchObject({ reason: "not-found" });
  for (const id of others) {
    expect(await notePhoned(database, regional, { round: round.id, id }, at())).toMatchObject({ reason: "not-found" });
    expect(await readListedFirm(database, regional, { round: round.id, id }, at())).toMatchObject({
      reason: "not-found",
    });
  }
  const [first = ""] = own;
  fulfilled(await notePhoned(database, regional, { round: round.id, id: first }, at(1)));
  expect(await stored(first)).toMatchObject({ phonedAt: at(1), phonedBy: regional.user });
});

test("and mends how they are reached, nothing else of them, and not over what somebody else wrote", async () => {
  const [own, other] = [await invited("吴江区", "old@example.com"), await invited("昆山市")];
  const mend = async (id: string, given: Partial<typeof typed> = {}, who = regional, seen?: string) =>
    mendContacts(
      database,
      who,
      { round: round.id, id, seen: seen ?? markOfFirm(await stored(id)), typed: { ...typed, ...given } },
      at(2),
    );
  expect(await mend(other)).toMatchObject({ reason: "not-found" });
  expect(await mend(own, {}, viewer)).toMatchObject({ reason: "not-found" });
  expect(await mend(own, { email: "wang@" })).toMatchObject({ reason: "fields" });
  expect(await mend(own, {}, regional, "0123456789abcdef")).toMatchObject({ reason: "stale" });
  const before = await stored(own);
  const whole = { ...before, contact: "李", initials: before.initials };
  const wish = { round: round.id, id: own, seen: markOfFirm(before), firm: whole };
  expect(await mendFirm(database, regional, wish, at(2))).toMatchObject({ reason: "not-found" });
  expect(fulfilled(await mend(own))).toEqual(["contact", "phone", "email"]);
  const { contact, email, firmName, region: where, uscc } = await stored(own);
  expect({ contact, email }).toEqual({ contact: "王工", email: "wang@example.com" });
  expect({ firmName, where, uscc }).toEqual({
    firmName: before.firmName,
    where: before.region,
    uscc: before.uscc,
  });
  expect(fulfilled(await mend(own))).toEqual([]);
  expect(await actsOn(database, own)).toContain("mend-contacts");
  expect((await actsOn(database, own)).filter((act) => act === "mend-contacts")).toHaveLength(1);
});
