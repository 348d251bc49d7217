import { describe, expect, it } from "vitest";
import { fulfilled } from "../db/fresh";
import { currentFacts } from "../make/entries";
import { savedSheets } from "./saved-sheets";

type Reply = {
  saved: { key: string; status: string; problem?: string; current?: { entry: unknown } }[];
  beside: { key: string; problem: string | null }[];
  error: { code: string; problems?: { key: string }[] };
};

const { current, send, save } = savedSheets<Reply>("entries");
const one = (question: string, typed: string, revision = 0) => ({
  key: `fact:${question}`,
  entry: { typed },
  base: revision,
});
const stored = async () =>
  Object.fromEntries(
    fulfilled(await currentFacts(current.database, current.firm)).map(({ fact, entry }) => [fact, entry]),
  );

describe("saving official figures", () => {
  it("reads what is typed as the value that it is", async () => {
    const reply = await save(
      one("revenue.2025", "1.2亿"),
      one("own-brand", "yes"),
      one("niche-since", "2019年3月1日"),
      one("titles", '[{"kind":"specialised"}]'),
    );
    expect(reply.status).toBe(200);
    expect(await stored()).toEqual({
      "revenue.2025": { value: 12000 },
      "own-brand": { value: true },
      "niche-since": { value: "2019-03-01" },
      titles: { value: [{ kind: "specialised" }] },
    });
  });

  it("keeps what cannot be read, and says what is wrong with it", async () => {
    const { saved } = await save(one("revenue.2025", "five thousand"), one("uscc", "91350100M000100Y44"));
    expect(saved.map(({ problem }) => problem)).toEqual([
      expect.stringMatching(/number/),
      expect.stringMatching(/last character/),
    ]);
    expect(await stored()).toMatchObject({ "revenue.2025": { typed: "five thousand" } });
  });

  it("tells a title that expires before it was granted, and takes that back", async () => {
    const row = (expires: string) => JSON.stringify([{ kind: "specialised", granted: "2026-09-01", expires }]);
    const { saved } = await save(one("titles", row("2025-08-31")));
    expect(saved[0]?.problem).toMatch(/row 1.*2026-09-01.*2025-08-31/);
    const mended = await save(one("titles", row("2029-08-31"), 1));
    expect(mended.saved[0]).not.toHaveProperty("problem");
  });

  it("takes a code whose check character does not fit once it is confirmed", async () => {
    const { saved } = await save(one("uscc", "91350211m0001abc2p"));
    expect(saved[0]?.problem).toMatch(/last character.*confirm/);
    expect(await stored()).toEqual({ uscc: { typed: "91350211m0001abc2p" } });
    const confirmed = await save(one("uscc", "91350211m0001abc2p ✓", 1));
    expect(confirmed.saved[0]).not.toHaveProperty("problem");
    expect(await stored()).toEqual({ uscc: { value: "91350211M0001ABC2P" } });
  });

  it("tells a late one what stands", async () => {
    await save(one("revenue.2025", "1"));
    await save(one("revenue.2025", "2", 1));
    const { saved } = await save(one("revenue.2025", "3", 1));
    expect(saved).toMatchObject([{ status: "conflict", current: { entry: { typed: "2" } } }]);
    expect(await stored()).toEqual({ "revenue.2025": { value: 2 } });
  });

  it("keeps a part over its whole and says so at both, until one of them is mended", async () => {
    await save(one("revenue.2025", "9100"), one("staff.2025", "100"));
    const over = await save(one("main-business-revenue.2025", "9700"));
    const told = expect.stringMatching(/^2025: Main-business revenue is more than revenue/);
    expect(over.saved).toMatchObject([{ status: "saved", problem: told }]);
    expect(over.beside).toContainEqual({ key: "fact:revenue.2025", problem: told });
    expect(over.beside).toContainEqual({ key: "fact:staff.2025", problem: null });
    expect(await stored()).toMatchObject({ "main-business-revenue.2025": { value: 9700 } });
    const mended = await save(one("revenue.2025", "9700", 1));
    expect(mended.saved[0]).not.toHaveProperty("problem");
    expect(mended.beside).toContainEqual({ key: "fact:main-business-revenue.2025", problem: null });
    const cleared = await save({ key: "fact:revenue.2025", entry: { cleared: true }, base: 2 });
    expect(cleared.saved[0]).not.toHaveProperty("problem");
  });

  it("tells what counts as a fact and is no answer to the question that asks it, too, and takes no note", async () => {
    const { saved } = await save({ ...one("staff.2025", "0"), note: "无" });
    expect(saved[0]).toMatchObject({ status: "saved", problem: expect.stringMatching(/questionnaire.*from 1 to/) });
    expect(await stored()).toEqual({ "staff.2025": { value: 0 } });
    const [entry] = fulfilled(await currentFacts(current.database, current.firm));
    expect(entry?.note).toBeNull();
    expect((await save(one("staff.2025", "1", 1))).saved[0]).not.toHaveProperty("problem");
  });

  it("tells a part over its whole that come at once", async () => {
    const { saved } = await save(one("research-staff.2024", "300"), one("staff.2024", "200"));
    expect(saved.map(({ problem }) => problem)).toEqual([
      expect.stringMatching(/more R&D staff than staff/),
      expect.stringMatching(/more R&D staff than staff/),
    ]);
  });

  it("takes back", async () => {
    await save(one("revenue.2025", "1"));
    await save({ key: "fact:revenue.2025", entry: { cleared: true }, base: 1 });
    expect(await stored()).toEqual({ "revenue.2025": { cleared: true } });
  });
});

describe("what is no figure of the firm's", () => {
  it.each(["none-such", "revenue", "uscc.2025", "law-abiding", "constructor", "revenue.2025.2024"])(
    "%s",
    async (question) => {
      const { status } = await save(one("revenue.2025", "1"), one(question, "1"));
      expect([400, 422]).toContain(status);
      expect(await stored()).toEqual({});
    },
  );

  it.each(["", "null", "[]", '{"entries":[]}', '{"entries":[{"key":"fact:staff.2025","entry":{"value":1}}]}'])(
    "%s",
    async (body) => expect((await send(body)).status).toBe(400),
  );

  it("is not taken from elsewhere, and looks the same for everybody", async () => {
    current.token = "guessed";
    expect((await save(one("revenue.2025", "1"))).status).toBe(404);
    expect((await send("{}", "DELETE")).status).toBe(405);
  });
});
