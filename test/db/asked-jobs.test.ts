import { beforeAll, describe, expect, it } from "vitest";
import { jobs } from "#db/schema";
import { countJobs, enqueueOnce } from "#db/service/jobs";
import { newBureau, type Person } from "../make/bureaus";
import { newOpenRound } from "../make/rounds";
import { at, freshDatabase } from "./fresh";

const database = await freshDatabase();
let officer: Person;
beforeAll(async () => {
  officer = await (await newBureau(database, at())).person("officer");
});

type Round = { id: string; organisation: string };
type Asking = { wish?: Record<string, string>; origin?: string; locale?: string; seen?: number | null };

const list = { mode: "list", among: "not-started" };

const ask = (round: Round, { wish = list, origin = "http://a", locale = "zh", seen = null }: Asking = {}) =>
  database.durably((inside) =>
    enqueueOnce(inside, officer, round, { kind: "invite", wish, told: { origin, locale }, seen }, at()),
  );

const finish = () => database.db.update(jobs).set({ state: "done" });

describe("links that are asked for", () => {
  it("at one moment by two addresses or in two languages are one job, whoever asks", async () => {
    const round = await newOpenRound(database, officer, at());
    const asked = await Promise.all([ask(round), ask(round, { origin: "http://b" }), ask(round, { locale: "en" })]);
    expect(new Set(asked).size).toBe(1);
    expect(await ask(round, { wish: { mode: "mail", among: "not-started" } })).not.toBe(asked[0]);
  });

  it("again from a page that was shown before the first were, lead to those although they are done", async () => {
    const round = await newOpenRound(database, officer, at());
    const seen = await countJobs(database, round.id, "invite");
    const first = await ask(round, { seen });
    await finish();
    expect(await ask(round, { seen, locale: "en" })).toBe(first);
    expect(await countJobs(database, round.id, "invite")).toBe(1);
  });

  it("again by somebody who saw the first are others, and so are those of another wish or after a failure", async () => {
    const round = await newOpenRound(database, officer, at());
    const first = await ask(round, { seen: 0 });
    await finish();
    const second = await ask(round, { seen: 1 });
    expect(second).not.toBe(first);
    await finish();
    const mail = await ask(round, { seen: 2, wish: { mode: "mail", among: "new" } });
    expect([first, second]).not.toContain(mail);
    await database.db.update(jobs).set({ state: "failed" });
    expect([first, second, mail]).not.toContain(await ask(round, { seen: 2 }));
  });
});
