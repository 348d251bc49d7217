import { once } from "node:events";
import { TableFault } from "./table-fault";

/** What reads a table: is given what it is to do, tells what it finds and waits to be told to go on. */
export type Reading<Task, News> = (task: Task, tell: (news: News) => void, next: () => Promise<void>) => Promise<void>;

/** What a reading process tells its parent, besides its news. */
export type Message<News> =
  | { at: "ready" }
  | { at: "news"; news: News }
  | { at: "end" }
  | { at: "failed"; stack: string };

const next = async () => void (await once(process, "message"));

/** In a reading process: does the one task that its parent gives it, and stays until the parent ends it, or ends itself. */
export async function answer(readings: Record<string, Reading<unknown, unknown>>): Promise<void> {
  const send = (told: Message<unknown>) => process.send?.(told);
  // They are sent to all processes of a service that is stopped; its parent ends it in its own time.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => {});
  process.on("disconnect", () => process.exit());
  const order = once(process, "message");
  send({ at: "ready" });
  const [{ reading, task }] = (await order) as [{ reading: string; task: unknown }];
  try {
    const read = readings[reading];
    if (!read) throw new Error(`nothing reads ${reading}`);
    await read(task, (news) => send({ at: "news", news }), next);
    send({ at: "end" });
  } catch (error) {
    // Whatever else it is, it is not the table's fault.
    if (error instanceof TableFault) {
      send({ at: "news", news: { news: "fault", bad: { line: error.line, reason: error.reason } } });
      send({ at: "end" });
    } else send({ at: "failed", stack: String(error instanceof Error ? error.stack : error) });
  }
}
