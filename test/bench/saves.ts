import { closeSync, fdatasyncSync, openSync, writeSync } from "node:fs";
import { join } from "node:path";
import autocannon from "autocannon";
import { hashOfToken } from "#app/accounts/keys";
import { openDatabase } from "#db/client";
import { migrate } from "#db/migrate";
import { createSheet } from "#db/sheets/sheets";
import { optionsOf } from "#lib/instrument/question";
import { latestEdition } from "#questionnaires";

/** Answers saved a second and the time that one takes in milliseconds, over all rounds. */
export type Load = { clients: number; perSecond: number[]; p50: number[]; p99: number[]; failed: number };

const questions = latestEdition.sections
  .flatMap((section) => section.questions)
  .filter(({ kind }) => kind === "rating")
  .map((question) => ({ id: question.id, options: optionsOf(question).map(({ id }) => id) }));

/** The n-th answer of a client: one question after the other, and round again with another option. */
function answerOf(turn: number): { question: string; option: string; base: number } {
  const question = questions[turn % questions.length] as (typeof questions)[number];
  const base = Math.floor(turn / questions.length);
  return { question: question.id, option: question.options[base % 5] as string, base };
}

export const tokenOf = (client: number): string => `bench-sheet-${client}`;

/** A database with a sheet for every client. */
export async function prepareSheets(folder: string, count: number): Promise<void> {
  const url = `file:${join(folder, "leapmark.db")}`;
  await migrate(url);
  const database = await openDatabase({ url });
  for (let client = 0; client < count; client++) {
    const sheet = { edition: latestEdition.id, depth: "full", year: 2025, locale: "zh" } as const;
    const linkHash = hashOfToken(tokenOf(client));
    await createSheet(database, { kind: "stranger" }, { ...sheet, linkHash }, new Date());
  }
  await database.close();
}

type Target = {
  path: (client: number) => string;
  body: (client: number, turn: number) => string;
  isSaved: (reply: string) => boolean;
  /** How often each client has saved so far, over all rounds: its next save builds on the last. */
  turns: Map<number, number>;
};

export const ours: Target = {
  path: (client) => `/api/sheets/${tokenOf(client)}/entries`,
  body: (_, turn) => {
    const { question, option, base } = answerOf(turn);
    return JSON.stringify({ entries: [{ key: `question:${question}`, entry: { value: option }, note: null, base }] });
  },
  // The last answer of a round may have been stored without its reply being waited for.
  isSaved: (reply) => /"status":"(saved|unchanged)"/.test(reply),
  turns: new Map(),
};

export const bare: Target = {
  path: () => "/",
  body: (client, turn) => {
    const { question, option } = answerOf(turn);
    return JSON.stringify({ sheet: tokenOf(client), question, entry: { answer: option } });
  },
  isSaved: (reply) => reply.includes('"saved"'),
  turns: new Map(),
};

/** Lets clients save one answer after another, each its own sheet, for some seconds. */
export async function loadSaves(base: string, target: Target, clients: number, seconds: number) {
  const { turns } = target;
  let next = 0;
  let refused = 0;
  const result = await autocannon({
    url: base,
    connections: clients,
    duration: seconds,
    timeout: 30,
    setupClient(connection) {
      const client = next++;
      connection.setRequests([
        {
          method: "PUT",
          path: target.path(client),
          headers: { "content-type": "application/json" },
          setupRequest: (request) => ({ ...request, body: target.body(client, turns.get(client) ?? 0) }),
          onResponse(status, reply) {
            if (status === 200 && target.isSaved(reply)) turns.set(client, (turns.get(client) ?? 0) + 1);
            else refused += 1;
          },
        },
      ]);
    },
  });
  return {
    perSecond: result.requests.average,
    p50: result.latency.p50,
    p99: result.latency.p99,
    failed: result.errors + result.timeouts + refused,
  };
}

/** Median and worst of a hundred waits for the disk, in milliseconds. */
export function diskLatency(folder: string): { median: number; worst: number } {
  const file = openSync(join(folder, "sync-probe"), "w");
  const waits: number[] = [];
  for (let round = 0; round < 100; round++) {
    writeSync(file, Buffer.alloc(4096, round));
    const began = performance.now();
    fdatasyncSync(file);
    waits.push(performance.now() - began);
  }
  closeSync(file);
  waits.sort((one, other) => one - other);
  return { median: waits[50] as number, worst: waits.at(-1) as number };
}
