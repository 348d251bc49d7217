import { expect, test } from "vitest";
import { openDatabase } from "#db/client";
import { limits } from "#db/schema";
import { limiter } from "#db/service/limits";
import { freshDatabase } from "./fresh";

const database = await freshDatabase();

test("the limit itself is allowed, one more is not, and says when to come back", async () => {
  const keys = limiter(database, { name: "key", points: 3, seconds: 900 });
  for (let tried = 1; tried <= 3; tried++)
    expect(await keys.consume("a")).toEqual({ allowed: true, retryAfterSeconds: 0 });
  const refused = await keys.consume("a");
  expect(refused.allowed).toBe(false);
  expect(refused.retryAfterSeconds).toBeGreaterThan(890);
  expect(refused.retryAfterSeconds).toBeLessThanOrEqual(900);
});

test("keys, and limits of another name, are counted apart", async () => {
  const one = limiter(database, { name: "one", points: 1, seconds: 60 });
  const other = limiter(database, { name: "other", points: 1, seconds: 60 });
  expect((await one.consume("a")).allowed).toBe(true);
  expect((await one.consume("b")).allowed).toBe(true);
  expect((await other.consume("a")).allowed).toBe(true);
  expect((await one.consume("a")).allowed).toBe(false);
});

test("of 50 at once exactly as many pass as there are points, over two processes' connections", async () => {
  const second = await openDatabase({ url: database.url });
  const limit = { name: "start", points: 10, seconds: 60 };
  const sides = [limiter(database, limit), limiter(second, limit)];
  const tries = Array.from({ length: 50 }, (_, number) => sides[number % 2]?.consume("a"));
  expect((await Promise.all(tries)).filter((result) => result?.allowed)).toHaveLength(10);
  await second.close();
});

test("a point that is given back can be taken again, and those that were not stay taken", async () => {
  const keys = limiter(database, { name: "given", points: 3, seconds: 900 });
  for (let times = 0; times < 20; times++) {
    expect((await keys.consume("a")).allowed).toBe(true);
    await keys.giveBack("a");
  }
  for (let wrong = 1; wrong <= 3; wrong++) expect((await keys.consume("a")).allowed).toBe(true);
  expect((await keys.consume("a")).allowed).toBe(false);
});

test("points come back when the time is over", async () => {
  const short = limiter(database, { name: "short", points: 1, seconds: 1 });
  expect((await short.consume("a")).allowed).toBe(true);
  expect((await short.consume("a")).allowed).toBe(false);
  await new Promise((resolve) => setTimeout(resolve, 1_100));
  expect((await short.consume("a")).allowed).toBe(true);
});

test("no point means nobody; the key itself is not stored", async () => {
  const closed = limiter(database, { name: "closed", points: 0, seconds: 60 });
  expect((await closed.consume("203.0.113.9")).allowed).toBe(false);
  const stored = await database.db.select().from(limits);
  expect(JSON.stringify(stored)).not.toContain("203.0.113.9");
});
