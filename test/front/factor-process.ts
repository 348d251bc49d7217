import { createInterface } from "node:readline";
import { openAccounts } from "#app/accounts/accounts";
import { giveCode, giveRecoveryCode } from "#app/accounts/factor";
import { database } from "#db/client";

type Asked = { kind: "code" | "recovery"; code: string; cookies: string[] };

// Gives one code for several who sign in at once, as a process of its own: a line for a line, until there are no more.
await openAccounts();
process.stdout.write("ready\n");
for await (const line of createInterface({ input: process.stdin })) {
  const { kind, code, cookies } = JSON.parse(line) as Asked;
  const give = kind === "code" ? giveCode : giveRecoveryCode;
  const given = await Promise.all(cookies.map((cookie) => give(new Headers({ cookie }), code)));
  process.stdout.write(`${JSON.stringify(given.map((each) => (each.ok ? "taken" : each.code)))}\n`);
}
await (await database()).close();
