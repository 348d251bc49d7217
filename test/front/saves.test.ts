import { describe, expect, it } from "vitest";
import { currentAnswers } from "#db/sheets/answers";
import { submitSheet } from "#db/sheets/snapshots";
import { diagnosis, fulfilled } from "../db/fresh";
import { savedSheets } from "./saved-sheets";

type Reply = {
  saved: { question: string; status: string; revision: number }[];
  error: { code: string; message: string; where?: string; problems?: { question: string; code: string }[] };
};

const { current, send, save } = savedSheets<Reply>("answers");
const one = (question: string, entry: unknown, base = 0, note: unknown = null) => ({ question, entry, note, base });
const stored = async () =>
  Object.fromEntries(
    fulfilled(await currentAnswers(current.database, current.firm)).map(({ question, entry }) => [question, entry]),
  );

describe("saving", () => {
  it("stores every kind of entry and tells its revision", async () => {
    const reply = await save(
      one("staff", { answer: 120 }),
      one("main-product", { answer: "轴承 <script>alert(1)</script>" }),
      one("product-performance", { answer: "high" }, 0, "客户验收报告"),
      one("home-government-breadth", { answer: ["local-bureaus", "joint-projects"] }),
      one("revenue", { typed: "about 12 million" }),
      one("foreign-sales", { answer: "now" }),
    );
    expect(reply.status).toBe(200);
    expect(reply.saved.map(({ question, status, revision }) => [question, status, revision])).toEqual([
      ["staff", "saved", 1],
      ["main-product", "saved", 1],
      ["product-performance", "saved", 1],
      ["home-government-breadth", "saved", 1],
      ["revenue", "saved", 1],
      ["foreign-sales", "saved", 1],
    ]);
    expect(await stored()).toMatchObject({ staff: { answer: 120 }, revenue: { typed: "about 12 million" } });
  });

  it("takes in what was typed as the answer that it is", async () => {
    await save(one("staff", { typed: "１２０" }));
    expect(await stored()).toEqual({ staff: { answer: 120 } });
  });

  it("sent twice stores once", async () => {
    await save(one("staff", { answer: 120 }));
    expect((await save(one("staff", { answer: 120 }))).saved[0]).toMatchObject({ status: "unchanged", revision: 1 });
  });

  it("of a stale revision is a conflict and replaces nothing", async () => {
    await save(one("staff", { answer: 120 }));
    await save(one("staff", { answer: 130 }, 1));
    const reply = await save(one("staff", { answer: 140 }, 1), one("foreign-sales", { answer: "never" }));
    expect(reply.saved.map(({ status }) => status)).toEqual(["conflict", "saved"]);
    expect(await stored()).toMatchObject({ staff: { answer: 130 }, "foreign-sales": { answer: "never" } });
  });

  it("of a revision that does not exist is refused", async () => {
    expect(await save(one("staff", { answer: 120 }, 7))).toMatchObject({ status: 409, error: { code: "stale" } });
  });

  it("works as a page goes away", async () => {
    const body = new Blob([JSON.stringify({ answers: [one("staff", { answer: 120 })] })], { type: "text/plain" });
    expect((await send(body, "POST")).status).toBe(200);
    expect(await stored()).toEqual({ staff: { answer: 120 } });
  });

  it("is refused once the sheet is submitted, in words", async () => {
    await save(one("staff", { answer: 120 }));
    const snapshot = { answers: { staff: 120 }, notes: {}, diagnosis, scorer: "1" };
    fulfilled(await submitSheet(current.database, current.firm, { expected: { staff: 1 }, snapshot }, new Date()));
    const reply = await save(one("staff", { answer: 130 }, 1));
    expect(reply).toMatchObject({ status: 409, error: { code: "not-draft" } });
    expect(reply.error.message).toMatch(/Reopen/);
  });

  it("of another sheet is not possible, and an unknown one looks the same as anybody's", async () => {
    const before = current.token;
    current.token = "guessed";
    const reply = await save(one("staff", { answer: 120 }));
    expect([reply.status, reply.error.code]).toEqual([404, "not-found"]);
    current.token = before;
    expect(await stored()).toEqual({});
  });

  it("keeps 200 saves at once and in any order apart", async () => {
    const replies = await Promise.all(
      Array.from({ length: 200 }, (_, number) => save(one("staff", { answer: number + 1 }))),
    );
    const statuses = replies.flatMap(({ saved }) => saved.map(({ status }) => status));
    expect(statuses.filter((status) => status === "saved")).toHaveLength(1);
    expect(statuses.filter((status) => status === "conflict")).toHaveLength(199);
  });
});

describe("an entry that is none", () => {
  it.each([
    ["an unknown question", "none-such", { answer: 1 }, "unknown-question"],
    ["the name of an object's insides", "constructor", { answer: 1 }, "unknown-question"],
    ["a number as text", "staff", { answer: "120" }, "wrong-type"],
    ["a figure below the range", "staff", { answer: -1 }, "too-small"],
    ["a figure above the range", "staff", { answer: 1e15 }, "too-large"],
    ["an unknown option", "product-performance", { answer: "superb" }, "unknown-option"],
    ["a list for one choice", "product-performance", { answer: ["high"] }, "wrong-type"],
    ["one choice for a list", "home-government-breadth", { answer: "local-bureaus" }, "wrong-type"],
    ["none beside others", "home-government-breadth", { answer: ["none", "local-bureaus"] }, "not-with-others"],
    ["typed words for a choice", "product-performance", { typed: "good" }, "wrong-type"],
  ])("%s", async (_, question, entry, code) => {
    const reply = await save(one("foreign-sales", { answer: "now" }), one(question, entry));
    expect(reply.status).toBe(422);
    expect(reply.error).toMatchObject({ code: "invalid", problems: [{ question, code }] });
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
    ["no answers", '{"answers":[]}'],
    ["answers by name", '{"answers":{"staff":120}}'],
    [
      "more than is asked",
      '{"answers":[{"question":"staff","entry":{"answer":1},"note":null,"base":0}],"sheet":"other"}',
    ],
    ["a revision as text", '{"answers":[{"question":"staff","entry":{"answer":1},"note":null,"base":"0"}]}'],
    ["a revision below zero", '{"answers":[{"question":"staff","entry":{"answer":1},"note":null,"base":-1}]}'],
    ["a number without end", '{"answers":[{"question":"staff","entry":{"answer":1e999},"note":null,"base":0}]}'],
    ["two entries in one", '{"answers":[{"question":"staff","entry":{"answer":1,"typed":"1"},"note":null,"base":0}]}'],
    ["an object as answer", '{"answers":[{"question":"staff","entry":{"answer":{"$gt":0}},"note":null,"base":0}]}'],
    [
      "a poisoned object",
      '{"answers":[{"__proto__":{"admin":true},"question":"staff","entry":{"answer":1},"note":null,"base":0}]}',
    ],
    ["a poisoned body", '{"__proto__":{"answers":[]},"constructor":{}}'],
    [
      "a question that is no id",
      '{"answers":[{"question":"Staff; drop table","entry":{"answer":1},"note":null,"base":0}]}',
    ],
    ["a note too long", JSON.stringify({ answers: [one("staff", { answer: 1 }, 0, long)] })],
    ["words too long", JSON.stringify({ answers: [one("main-product", { answer: long })] })],
    ["too many saves", JSON.stringify({ answers: Array.from({ length: 201 }, () => one("staff", { answer: 1 })) })],
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
