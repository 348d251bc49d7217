import { spawn } from "node:child_process";
import { createHmac, randomUUID } from "node:crypto";
import type { Database } from "#db/client";
import { sessions } from "#db/schema";
import type { Person } from "../make/bureaus";
import type { BenchView } from "./board-views";
import { timed } from "./times";

/** What signs the sessions of a bench. */
export const benchSecret = "a secret that is used for this bench and nowhere else";

/** A browser of somebody of the bureau who is signed in: its cookie. */
export async function signedIn({ db }: Database, { user, organisation }: Person): Promise<string> {
  const at = new Date();
  const token = randomUUID();
  const expiresAt = new Date(at.getTime() + 86_400_000);
  const session = {
    id: randomUUID(),
    userId: user,
    token,
    expiresAt,
    createdAt: at,
    updatedAt: at,
    seat: organisation,
  };
  await db.insert(sessions).values(session);
  const signature = createHmac("sha256", benchSecret).update(token).digest("base64");
  return `leapmark.session_token=${encodeURIComponent(`${token}.${signature}`)}`;
}

/** The same over HTTP, as a browser sees it, with a plain request beside that feels every hold of the event loop. */
export async function overHttp(
  folder: string,
  round: string,
  cookie: string,
  views: readonly BenchView[],
  moves: readonly string[],
) {
  const port = String(30_000 + (process.pid % 10_000));
  const env = {
    ...process.env,
    PORT: port,
    HOST: "127.0.0.1",
    DATA_DIR: folder,
    DATABASE_URL: "",
    AUTH_SECRET: benchSecret,
  };
  const service = spawn(process.execPath, ["bin/start.mjs"], { env, stdio: ["ignore", "ignore", "inherit"] });
  const base = `http://127.0.0.1:${port}`;
  const get = (path: string) => fetch(`${base}${path}`, { headers: { cookie }, redirect: "manual" });
  const home = `/zh/rounds/${round}`;
  const isReady = () =>
    get("/api/ready").then(
      ({ ok }) => ok,
      () => false,
    );
  try {
    while (!(await isReady())) await new Promise((resolve) => setTimeout(resolve, 100));
    const began = performance.now();
    for (const path of [`${home}/firms`, `${home}/what-if`])
      for (let body = "<progress"; body.includes("<progress"); ) {
        const answer = await get(path);
        if (answer.status !== 200) throw new Error(`${path}: ${answer.status}`);
        body = await answer.text();
      }
    const first = performance.now() - began;
    let beside = 0;
    let isOver = false;
    const watching = (async () => {
      while (!isOver) {
        const asked = performance.now();
        await (await get("/api/ready")).text();
        beside = Math.max(beside, performance.now() - asked);
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    })();
    const pages = await timed(views, async ({ params }) => {
      const answer = await get(`${home}/firms?${params}`);
      if (answer.status !== 200) throw new Error(`board: ${answer.status}`);
      await answer.text();
    });
    const whatIf = await timed(moves, async (move) => (await get(`${home}/what-if/live?${move}`)).json());
    isOver = true;
    await watching;
    return { first, pages, whatIf, beside };
  } finally {
    service.kill();
  }
}
