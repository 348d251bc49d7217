import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "leapmark-password-"));
process.env.DATA_DIR = folder;

const { migrate } = await import("#db/migrate");
const { database } = await import("#db/client");
const { openAccounts } = await import("#app/accounts/accounts");
const { passwordPath } = await import("#app/accounts/password-link");

const email = "officer@example.org";
const [first, second] = ["the first password", "the second password"];

beforeAll(async () => {
  await migrate((await database()).url);
  await (await openAccounts()).api.signUpEmail({ body: { name: "Officer", email, password: first } });
});

afterAll(async () => {
  await (await database()).close();
  rmSync(folder, { recursive: true });
});

test("a link made at the command line sets a new password once", async () => {
  const { api } = await openAccounts();
  const path = await passwordPath(" Officer@Example.org", new Date());
  const token = path?.split("/").at(-1) ?? "";
  await api.resetPassword({ body: { newPassword: second, token } });
  await expect(api.signInEmail({ body: { email, password: first } })).rejects.toThrow();
  expect((await api.signInEmail({ body: { email, password: second } })).user.email).toBe(email);
  await expect(api.resetPassword({ body: { newPassword: first, token } })).rejects.toThrow();
});

test("an old link sets nothing, and nobody gets one for an address without an account", async () => {
  const { api } = await openAccounts();
  const path = await passwordPath(email, new Date(Date.now() - 2 * 60 * 60 * 1000));
  await expect(
    api.resetPassword({ body: { newPassword: first, token: path?.split("/").at(-1) ?? "" } }),
  ).rejects.toThrow();
  expect(await passwordPath("nobody@example.org", new Date())).toBeNull();
});
