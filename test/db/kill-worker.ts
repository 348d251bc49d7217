import { openDatabase } from "#db/client";
import { saveAnswers } from "#db/sheets/answers";

// Started and killed by kill.test.ts: so many clients save without pause, and every acknowledgement is printed.
const [, , url = "", sheet = "", round = "", clients = ""] = process.argv;
const database = await openDatabase({ url });

async function save(client: number): Promise<never> {
  for (let revision = 0; ; revision++) {
    const question = `round-${round}-client-${client}`;
    const value = `${round}/${client}/${revision}`;
    const saves = [{ question, entry: { answer: value }, note: null, base: revision }];
    const outcome = await saveAnswers(database, { kind: "firm", sheet }, saves, new Date());
    const [result] = outcome.ok ? outcome.value : [];
    if (result?.status !== "saved") throw new Error(`not saved: ${JSON.stringify(outcome)}`);
    process.stdout.write(`${question} ${result.revision} ${value}\n`);
    await new Promise(setImmediate);
  }
}

await Promise.all(Array.from({ length: Number(clients) }, (_, client) => save(client)));
