import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { type IncomingMessage, request } from "node:http";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { text } from "node:stream/consumers";

const root = join(import.meta.dirname, "../..");

type Line = { role?: "serve" | "work"; process?: number; says?: unknown; route?: string };

/** A service that was started for use, and what it printed. */
export type Service = {
  address: string;
  child: ChildProcess;
  /** The link of the first operator that it printed. */
  link: string | undefined;
  log: Line[];
  /** The latest processes of a role, by what the log tells of them. */
  processes(role: "serve" | "work", count?: number): number[];
  /** Orders a reload as an operator does: its status and what it printed. */
  reload(): Promise<{ status: number | null; says: string }>;
  stop(): Promise<void>;
};

/** Starts a service on a folder with some settings. */
export async function startService(data: string, port: number, settings: Record<string, string>): Promise<Service> {
  const env = { ...process.env, DATA_DIR: data, PORT: String(port), LOG_LEVEL: "info", ...settings };
  const child = spawn(process.execPath, ["bin/start.mjs"], { cwd: root, env, stdio: ["ignore", "pipe", "inherit"] });
  const log: Line[] = [];
  const said: string[] = [];
  const lines = createInterface({ input: child.stdout });
  lines.on("line", (line) => (line.startsWith("{") ? log.push(JSON.parse(line) as Line) : said.push(line)));
  const ended = once(child, "close");
  const link = () => said.map((line) => /http\S+\/join\/\S+/.exec(line)?.[0]).find(Boolean);
  while (!said.some((line) => line.includes("is running"))) {
    if (child.exitCode !== null) throw new Error(`the service ended with ${child.exitCode}: ${said.join("\n")}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await new Promise((resolve) => setTimeout(resolve, 200));
  return {
    address: `http://localhost:${port}`,
    child,
    link: link(),
    log,
    processes: (role, count = 1) =>
      log
        .flatMap((line) =>
          String(line.says).endsWith("is ready") && line.role === role && line.process ? [line.process] : [],
        )
        .slice(-count),
    async reload() {
      const order = spawn(process.execPath, ["bin/run.mjs", "reload"], { cwd: root, env });
      const [says, [status]] = await Promise.all([
        Promise.all([text(order.stdout), text(order.stderr)]).then((all) => all.join("")),
        once(order, "close") as Promise<[number | null]>,
      ]);
      return { status, says };
    },
    async stop() {
      child.kill("SIGTERM");
      await ended;
    },
  };
}

export type Answer = { status: number; headers: IncomingMessage["headers"]; body: string };
type Asked = { method?: string; path: string; form?: Record<string, string>; json?: unknown; cookies?: string };

/** Asks over a connection of its own, which another process may take than the one before. */
export function ask(service: { address: string }, asked: Asked, patience = 10_000): Promise<Answer> {
  const body = asked.form ? String(new URLSearchParams(asked.form)) : asked.json ? JSON.stringify(asked.json) : "";
  const type = asked.form ? "application/x-www-form-urlencoded" : "application/json";
  return new Promise((resolve, reject) => {
    const sent = request(service.address + asked.path, {
      agent: false,
      method: asked.method ?? (asked.form ? "POST" : "GET"),
      headers: {
        ...(body && { "content-type": type, "content-length": Buffer.byteLength(body) }),
        ...(asked.cookies && { cookie: asked.cookies }),
      },
      timeout: patience,
    });
    sent.on("error", reject);
    sent.on("timeout", () => sent.destroy(new Error(`no answer in ${patience} ms`)));
    sent.on("response", (answer) =>
      text(answer).then((body) => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body }), reject),
    );
    sent.end(body);
  });
}

/** Whether a process is there. */
export const lives = (pid: number): boolean => spawnSync("kill", ["-0", String(pid)]).status === 0;
