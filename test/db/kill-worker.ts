import { openDatabase } from "#db/client";
import { saveEntries } from "#db/sheets/save-entries";
import { keyOfQuestion } from "#lib/entry/key";

// Started and killed by kill.test.ts: so many clients save without pause, and every acknowledgement is printed.
const [, , url = "", sheet = "", round = "", clients = ""] = process.argv;
const database = await openDatabase({ url });

async function save(client: number): Promise<never> {
  for (let revision = 0; ; revision++) {
    const question = `round-${round}-client-${client}`;
    const value = `${round}/${client}/${revision}`;
    const saves = [{ key: keyOfQuestion(question), entry: { value }, note: null, base: revision }];
    const outcome = await saveEntries(database, { kind: "firm", sheet }, saves, new Date());
    const [result] = outcome.ok ? outcome.value : [];
    if (result?.status !== "saved") throw new Error(`not saved: ${JSON.stringify(outcome)}`);
    process.stdout.write(`${question} ${result.revision} ${value}\n`);
    await new Promise(setImmediate);
  }
}

await Promise.all(Array.from({ length: Number(clients) }, (_, client) => save(client)));
