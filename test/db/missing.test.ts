import { randomBytes } from "node:crypto";
import { expect, it } from "vitest";
import { startApplication } from "#db/programme/applications";
import { listFirms } from "#db/programme/firm-lines";
import { inviteFirms } from "#db/programme/firm-list";
import { giveLinks } from "#db/programme/links";
import { countMissing, countRemindable, listMissing } from "#db/programme/missing";
import { newBureau } from "../make/bureaus";
import { saveAnswers } from "../make/entries";
import { newOpenRound } from "../make/rounds";
import { answer, at, freshDatabase, fulfilled, hashOf } from "./fresh";

it("tells firms that stopped from others that go on, each by its own answers", async () => {
  const database = await freshDatabase();
  const officer = await (await newBureau(database, at())).person("officer");
  const round = await newOpenRound(database, officer, at());
  const firms = [1, 2, 3].map((number) => ({
    id: randomBytes(8).toString("hex"),
    line: number,
    name: `企业${number}`,
    initials: "qy",
    uscc: null,
    region: null,
    industry: null,
    contact: null,
    email: null,
    linkHash: hashOf(`${number} ${round.id}`),
  }));
  fulfilled(await inviteFirms(database, officer, { round: round.id, firms, locale: "zh" }, at()));
  const [still, active] = firms;
  const links = firms.slice(0, 2).map(({ id }) => ({ id, hash: hashOf(`link ${id}`) }));
  const wish = { round: round.id, links, mails: new Map(), job: "job", since: at(), reminds: false };
  fulfilled(await giveLinks(database, officer, "invite-firms", wish, at()));
  const start = async (id = "") => fulfilled(await startApplication(database, hashOf(`link ${id}`), "zh", at(1)));
  await start(still?.id);
  const started = await start(active?.id);
  fulfilled(
    await saveAnswers(database, { kind: "firm", sheet: started.sheet ?? "" }, [answer("other-rights", 5)], at(50)),
  );

  const missing = { among: "stuck", stillSince: at(30) } as const;
  const found = await listMissing(database, round.id, { missing, since: at(60), after: 0, limit: 10 });
  expect(found.firms.map(({ id }) => id)).toEqual([still?.id]);
  expect(await countMissing(database, round.id, "stuck")).toBe(2);
  expect(await countRemindable(database, round.id, missing, at(60))).toBe(1);
  // The third has no link yet: it has not started, and a reminder would not reach it.
  expect(await countMissing(database, round.id, "not-started")).toBe(1);
  expect(await countRemindable(database, round.id, { ...missing, among: "not-started" }, at(60))).toBe(0);
  const listed = fulfilled(await listFirms(database, officer, { round: round.id, page: 1 }, at(60)));
  expect(listed.firms.map(({ lastActivity }) => lastActivity)).toEqual([at(1).getTime(), at(50).getTime(), 0]);
});
