import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { eq } from "drizzle-orm";
import { draftBatch, startBatch } from "#app/acts/programme/batch";
import { openDatabase } from "#db/client";
import { migrate } from "#db/migrate";
import { jobs } from "#db/schema";
import { newApplication } from "../make/applications";
import { newBureau } from "../make/bureaus";
import { newOpenRound } from "../make/rounds";
import { fulfilled } from "../outcome";
import { p99, prepareSaving, savingAt, serving } from "./beside";

const firms = 1_000;
const quiet = 10_000;
const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

/** A batch of a thousand acts while 200 answers a second are saved, beside the same saving alone before and after. */
export async function benchBatch(say: (line: string) => void): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "leapmark-bench-batch-"));
  const url = `file:${join(folder, "leapmark.db")}`;
  await migrate(url);
  const database = await openDatabase({ url });
  await prepareSaving(database, new Date());
  const officer = await (await newBureau(database, new Date())).person("officer");
  const round = await newOpenRound(database, officer, new Date(), { deciders: 2 });
  for (let place = 0; place < firms; place++) await newApplication(database, round);
  const chosen = { numbers: Array.from({ length: firms }, (_, place) => place + 1) };
  const wish = { act: "propose", outcome: "hold", reason: "材料待补", despite: {} } as const;
  const job = fulfilled(await draftBatch(database, officer, { round, wish, chosen }, new Date()));
  const { base, end } = await serving(folder);
  try {
    const saveAlone = async () => {
      const stop = savingAt(base);
      await pause(quiet);
      return p99(await stop());
    };
    // The service has just started: what it saves first is slower.
    await saveAlone();
    const before = await saveAlone();
    const stop = savingAt(base);
    const began = performance.now();
    fulfilled(await startBatch(database, officer, { round: round.id, job }, new Date()));
    let state = "waiting";
    while (state === "waiting" || state === "running") {
      await pause(50);
      const [row] = await database.db.select({ state: jobs.state }).from(jobs).where(eq(jobs.id, job));
      state = row?.state ?? "";
    }
    const took = (performance.now() - began) / 1000;
    const beside = p99(await stop());
    const after = await saveAlone();
    const ratio = (2 * beside) / (before + after);
    say(`\nBatch of ${firms} proposals beside 200 answers saved a second: ${state} in ${took.toFixed(1)} s`);
    say(
      `  saving, p99: ${before.toFixed(1)} ms before, ${beside.toFixed(1)} ms beside, ${after.toFixed(1)} ms after; beside / alone ${ratio.toFixed(2)}`,
    );
  } finally {
    end();
    await database.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
