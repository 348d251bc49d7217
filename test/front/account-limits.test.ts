import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "leapmark-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
Object.assign(process.env, {
  DATA_DIR: folder,
  DATABASE_URL: "",
  SIGN_IN_LIMIT_PER_15_MINUTES: "4",
  SIGN_UP_LIMIT_PER_HOUR: "2",
});
// What reads the environment comes after it.
const { database } = await import("#db/client");
const { migrate } = await import("#db/migrate");
const { environment } = await import("#lib/env");
const { deviceCookies } = await import("#app/accounts/known-device");
const { mayAsk, mayTryFactor, mayTryOwn, mayTryPassword } = await import("#app/accounts/limits");

await migrate(environment().DATABASE_URL);
const store = await database();
afterAll(() => store.close());

/** A request as the pages see it; what it says of itself beside the vouched address counts for nothing. */
const from = (address: string, forwarded = "9.9.9.9") =>
  new Request("http://front/", { headers: { "x-client-address": address, "x-forwarded-for": forwarded } });

it("an address may try four times in a quarter of an hour, whatever accounts it tries", async () => {
  const tried = [];
  for (let times = 0; times < 6; times++)
    tried.push(await mayTryPassword(from("1.1.1.1", `8.8.8.${times}`), `${times}@example.com`));
  expect(tried).toEqual([true, true, true, true, false, false]);
  expect(await mayTryPassword(from("2.2.2.2"), "one@example.com")).toBe(true);
});

it("one account may be tried three hundred times in an hour, from wherever", async () => {
  const tried = [];
  for (let times = 0; times < 303; times++)
    tried.push(
      await mayTryPassword(from(`3.3.${times >> 8}.${times & 255}`), times % 2 ? "A@example.com" : "a@example.com"),
    );
  expect(tried.filter(Boolean)).toHaveLength(300);
  expect(await mayTryPassword(from("3.4.0.1"), "b@example.com")).toBe(true);
});

it("a device that is known to an account is not held up by tries from elsewhere, and has a limit of its own", async () => {
  const known = async (account: string) => (await deviceCookies(account))[0]?.value ?? "";
  const at = (address: number, device: string) => {
    const request = from(`4.4.4.${address}`);
    request.headers.set("cookie", `known-device=${device}`);
    return mayTryPassword(request, "a@example.com");
  };
  expect(await mayTryPassword(from("4.4.0.1"), "a@example.com")).toBe(false);
  const own = await known("A@example.com");
  const tried = [];
  for (let times = 0; times < 33; times++) tried.push(await at(times, own));
  expect(tried.filter(Boolean)).toHaveLength(30);
  const [device = ""] = own.split(".");
  for (const [place, forged] of [
    await known("b@example.com"),
    `${device}x.${own.split(".")[1]}`,
    device,
    ".",
  ].entries())
    expect(await at(100 + place, forged), forged).toBe(false);
});

it("whoever is signed in is not held up either", async () => {
  const tried = [];
  for (let times = 0; times < 33; times++) tried.push(await mayTryOwn(from(`6.6.6.${times}`), "one"));
  expect(tried.filter(Boolean)).toHaveLength(30);
});

it("ten codes may be tried within a session in a quarter of an hour", async () => {
  const tried = [];
  for (let times = 0; times < 12; times++) tried.push(await mayTryFactor("one"));
  expect(tried.filter(Boolean)).toHaveLength(10);
  expect(await mayTryFactor("another")).toBe(true);
});

it("an address may make two accounts in an hour, and ask for two mails besides", async () => {
  const asked = [];
  for (const what of ["sign-up", "sign-up", "sign-up", "reset", "reset", "reset"] as const)
    asked.push(await mayAsk(from("5.5.5.5"), what));
  expect(asked).toEqual([true, true, false, true, true, false]);
});
