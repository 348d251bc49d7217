import { existsSync } from "node:fs";
import { createServer } from "node:net";
import { resolve } from "node:path";
import { build, checkNode, install, root, Trouble } from "./prepare.mjs";

const development = process.argv.includes("--dev");

process.chdir(root);
if (existsSync(".env")) process.loadEnvFile(".env");
process.env.NODE_ENV = development ? "development" : "production";
process.env.NEXT_TELEMETRY_DISABLED = "1";
if (development) process.env.LOG_LEVEL ??= "warn";

const port = process.env.PORT || "3000";
const folder = process.env.DATA_DIR || "./data";

/** What to do about an error that the person at the keyboard can mend, or `null`. */
function remedy(error) {
  if (error instanceof Trouble) return [error.message];
  if (error.name === "EnvironmentError") return [error.message, "Correct these settings and start again."];
  for (let cause = error; cause; cause = cause.cause) {
    if (cause.code === "EADDRINUSE") {
      return [`Port ${port} is taken by another program.`, "Stop that one, or take another port:  PORT=3001 npm start"];
    }
    if (cause.code === "EACCES" && cause.syscall === "listen") {
      return [`This user may not listen on port ${port}.`, "Take a port from 1024 on, e.g. PORT=3000."];
    }
    if (/^(EACCES|EROFS|EPERM|ENOTDIR|EEXIST|SQLITE_CANTOPEN.*|SQLITE_READONLY.*)$/.test(cause.code ?? "")) {
      return [
        `The data cannot be written to ${process.env.DATABASE_URL || folder}: ${cause.message}`,
        "Make it writable for this user, or name another folder:  DATA_DIR=/path/to/data npm start",
      ];
    }
  }
  return null;
}

/** Finds out before the build whether the port is free. */
function tryPort() {
  if (!/^\d{1,5}$/.test(port)) return;
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen({ port, ...(process.env.HOST && { host: process.env.HOST }) }, () => probe.close(resolve));
  });
}

try {
  checkNode();
  await tryPort();
  await install();
  if (!development) await build();
  // In this very process: who stops or kills it, stops or kills the service.
  const { register } = await import("tsx/esm/api");
  register();
  const { serve } = await import("../app/server.ts");
  const { address, data } = await serve({ development });
  process.stdout.write(`
  跃标 Leapmark is running

  Open   打开   ${address}
  Data   数据   ${data.startsWith("file:") ? resolve(data.slice("file:".length)) : data}
  Stop   停止   Ctrl+C, or: kill ${process.pid}

`);
} catch (error) {
  process.stderr.write(`\n${(remedy(error) ?? [error.stack]).join("\n")}\n\n`);
  process.exit(1);
}
