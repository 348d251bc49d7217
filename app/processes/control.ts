import { existsSync, rmSync } from "node:fs";
import { connect, createServer } from "node:net";
import { hostname } from "node:os";
import { join, resolve } from "node:path";
import { text } from "node:stream/consumers";
import { makeFolder } from "#db/place";
import { environment } from "#lib/env";

/** What came of having the processes of a service made anew. */
export type Reloaded = { done: true; processes: number } | { done: false; lines: string[] };

/** Where the supervisor of a port takes orders on this machine: in DATA_DIR, which is its user's alone. */
function pathOfControl(): string {
  const { DATA_DIR, PORT } = environment();
  return join(resolve(DATA_DIR), `supervisor-${hostname()}-${PORT}.sock`);
}

/** Has whoever connects wait for the outcome of a reload. Returns what ends it. Throws where the place cannot be had. */
export async function takeOrders(reload: () => Promise<Reloaded>): Promise<() => void> {
  const path = pathOfControl();
  makeFolder(resolve(environment().DATA_DIR));
  // One that was killed leaves it behind; one that lives on this port would have kept this one from starting.
  rmSync(path, { force: true });
  const server = createServer((socket) => {
    socket.on("error", () => {});
    void reload().then((outcome) => socket.end(JSON.stringify(outcome)));
  });
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(path, resolve));
  return () => server.close();
}

/** Orders a reload and waits for what comes of it; `null` where no supervisor takes orders. */
export async function orderReload(): Promise<Reloaded | null> {
  const path = pathOfControl();
  if (!existsSync(path)) return null;
  const socket = connect(path);
  try {
    const answer = await text(socket);
    return answer === "" ? { done: false, lines: ["The service ended meanwhile."] } : (JSON.parse(answer) as Reloaded);
  } catch {
    return null;
  }
}
