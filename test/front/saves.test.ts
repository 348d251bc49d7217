import { describe, expect, it } from "vitest";
import { submitSheet } from "#db/sheets/snapshots";
import { subjectOf } from "#lib/entry/key";
import { diagnosis, fulfilled } from "../db/fresh";
import { currentAnswers } from "../make/entries";
import { savedSheets } from "./saved-sheets";

type Reply = {
  saved: { key: string; status: string; revision: number }[];
  error: { code: string; message: string; where?: string; problems?: { key: string; code: string }[] };
};

const { current, send, save } = savedSheets<Reply>("entries");
const one = (question: string, entry: unknown, base = 0, note: unknown = null) => ({
  key: `question:${question}`,
  entry,
  note,
  base,
});
const stored = async () =>
  Object.fromEntries(
    fulfilled(await currentAnswers(current.database, current.firm)).map(({ question, entry }) => [question, entry]),
  );

describe("saving", () => {
  it("stores every kind of entry and tells its revision", async () => {
    const reply = await save(
      one("staff", { value: 120 }),
      one("main-product", { value: "轴承 <script>alert(1)</script>" }),
      one("product-performance", { value: "high" }, 0, "客户验收报告"),
      one("home-government-breadth", { value: ["local-bureaus", "joint-projects"] }),
      one("revenue", { typed: "about twelve million" }),
      one("foreign-sales", { value: "now" }),
    );
    expect(reply.status).toBe(200);
    expect(reply.saved.map(({ key, status, revision }) => [subjectOf(key), status, revision])).toEqual([
      ["staff", "saved", 1],
      ["main-product", "saved", 1],
      ["product-performance", "saved", 1],
      ["home-government-breadth", "saved", 1],
      ["revenue", "saved", 1],
      ["foreign-sales", "saved", 1],
    ]);
    expect(await stored()).toMatchObject({ staff: { value: 120 }, revenue: { typed: "about twelve million" } });
  });

  it("takes in what was typed as the answer that it is", async () => {
    await save(one("staff", { typed: "１２０" }));
    expect(await stored()).toEqual({ staff: { value: 120 } });
  });

  it("keeps what was typed and is no answer, and says what is wrong with it", async () => {
    const { saved } = await save(one("product-performance", { typed: "good" }));
    expect(saved).toMatchObject([{ status: "saved", problem: expect.stringMatching(/^[A-Z“]/) }]);
    expect(await stored()).toEqual({ "product-performance": { typed: "good" } });
  });

  it("sent twice stores once", async () => {
    await save(one("staff", { value: 120 }));
    expect((await save(one("staff", { value: 120 }))).saved[0]).toMatchObject({ status: "unchanged", revision: 1 });
  });

  it("of a stale revision is a conflict and replaces nothing", async () => {
    await save(one("staff", { value: 120 }));
    await save(one("staff", { value: 130 }, 1));
    const reply = await save(one("staff", { value: 140 }, 1), one("foreign-sales", { value: "never" }));
    expect(reply.saved.map(({ status }) => status)).toEqual(["conflict", "saved"]);
    expect(await stored()).toMatchObject({ staff: { value: 130 }, "foreign-sales": { value: "never" } });
  });

  it("of a revision that does not exist is refused", async () => {
    expect(await save(one("staff", { value: 120 }, 7))).toMatchObject({
      status: 409,
      error: { code: "stale", message: expect.stringMatching(/changed elsewhere/) },
    });
  });

  it("works as a page goes away", async () => {
    const body = new Blob([JSON.stringify({ entries: [one("staff", { value: 120 })] })], { type: "text/plain" });
    expect((await send(body, "POST")).status).toBe(200);
    expect(await stored()).toEqual({ staff: { value: 120 } });
  });

  it("is refused once the sheet is submitted, in words", async () => {
    await save(one("staff", { value: 120 }));
    const snapshot = { answers: { staff: 120 }, notes: {}, diagnosis, scorer: "1" };
    fulfilled(
      await submitSheet(current.database, current.firm, { expected: { "fact:staff.2025": 1 }, snapshot }, new Date()),
    );
    const reply = await save(one("staff", { value: 130 }, 1));
    expect(reply).toMatchObject({ status: 409, error: { code: "not-draft" } });
    expect(reply.error.message).toMatch(/Reopen/);
  });

  it("of another sheet is not possible, and an unknown one looks the same as anybody's", async () => {
    const before = current.token;
    current.token = "guessed";
    const reply = await save(one("staff", { value: 120 }));
    expect([reply.status, reply.error.code]).toEqual([404, "not-found"]);
    current.token = before;
    expect(await stored()).toEqual({});
  });

  it("keeps 200 saves at once and in any order apart", async () => {
    const replies = await Promise.all(
      Array.from({ length: 200 }, (_, number) => save(one("other-rights", { value: number + 1 }))),
    );
    const statuses = replies.flatMap(({ saved }) => saved.map(({ status }) => status));
    expect(statuses.filter((status) => status === "saved")).toHaveLength(1);
    expect(statuses.filter((status) => status === "conflict")).toHaveLength(199);
  });
});

describe("an entry that is none", () => {
  it.each([
    ["an unknown question", "none-such", { value: 1 }, "unknown-question"],
    ["the name of an object's insides", "constructor", { value: 1 }, "unknown-question"],
    ["a number as text", "staff", { value: "120" }, "wrong-type"],
    ["a figure below the range", "staff", { value: -1 }, "too-small"],
    ["a figure above the range", "staff", { value: 1e15 }, "too-large"],
    ["an unknown option", "product-performance", { value: "superb" }, "unknown-option"],
    ["a list for one choice", "product-performance", { value: ["high"] }, "wrong-type"],
    ["one choice for a list", "home-government-breadth", { value: "local-bureaus" }, "wrong-type"],
    ["none beside others", "home-government-breadth", { value: ["none", "local-bureaus"] }, "not-with-others"],
  ])("%s", async (_, question, entry, code) => {
    const reply = await save(one("foreign-sales", { value: "now" }), one(question, entry));
    expect(reply.status).toBe(422);
    expect(reply.error).toMatchObject({ code: "invalid", problems: [{ key: `question:${question}`, code }] });
    expect(reply.error.message).toMatch(/^[A-Z“]/);
    expect(await stored()).toEqual({});
  });
});

describe("a body that is none", () => {
  const long = "x".repeat(2001);
  it.each([
    ["nothing", ""],
    ["words", "hello"],
    ["a form", "staff=120"],
    ["null", "null"],
    ["a list", "[]"],
    ["no entries", '{"entries":[]}'],
    ["entries by name", '{"entries":{"staff":120}}'],
    [
      "more than is asked",
      '{"entries":[{"key":"question:staff","entry":{"value":1},"note":null,"base":0}],"sheet":"other"}',
    ],
    ["a revision as text", '{"entries":[{"key":"question:staff","entry":{"value":1},"note":null,"base":"0"}]}'],
    ["a revision below zero", '{"entries":[{"key":"question:staff","entry":{"value":1},"note":null,"base":-1}]}'],
    ["a number without end", '{"entries":[{"key":"question:staff","entry":{"value":1e999},"note":null,"base":0}]}'],
    [
      "two entries in one",
      '{"entries":[{"key":"question:staff","entry":{"value":1,"typed":"1"},"note":null,"base":0}]}',
    ],
    ["an object as answer", '{"entries":[{"key":"question:staff","entry":{"value":{"$gt":0}},"note":null,"base":0}]}'],
    [
      "a poisoned object",
      '{"entries":[{"__proto__":{"admin":true},"key":"question:staff","entry":{"value":1},"note":null,"base":0}]}',
    ],
    ["a poisoned body", '{"__proto__":{"entries":[]},"constructor":{}}'],
    [
      "a key that is none",
      '{"entries":[{"key":"question:Staff; drop table","entry":{"value":1},"note":null,"base":0}]}',
    ],
    ["a note too long", JSON.stringify({ entries: [one("staff", { value: 1 }, 0, long.repeat(10))] })],
    ["words too long", JSON.stringify({ entries: [one("main-product", { value: long })] })],
    ["too many saves", JSON.stringify({ entries: Array.from({ length: 201 }, () => one("staff", { value: 1 })) })],
  ])("%s", async (_, body) => {
    const reply = await send(body);
    expect([reply.status, reply.error.code]).toEqual([400, "bad-request"]);
    expect(await stored()).toEqual({});
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
  });

  it("another method", async () => {
    expect((await send(null, "GET")).status).toBe(405);
    expect((await send("{}", "DELETE")).status).toBe(405);
  });

  it("bytes that are no text", async () => {
    expect((await send(new Uint8Array([0xff, 0xfe, 0x00]))).status).toBe(400);
  });
});
