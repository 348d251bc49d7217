import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import { resolve } from "node:path";
import { compile, load } from "./compile.mjs";
import { build, checkNode, install, root } from "./prepare.mjs";
import { remedy } from "./remedy.mjs";

const development = process.argv.includes("--dev");
const prepareOnly = process.argv.includes("--prepare-only");

process.chdir(root);
if (existsSync(".env")) process.loadEnvFile(".env");
process.env.NODE_ENV = development ? "development" : "production";
process.env.NEXT_TELEMETRY_DISABLED = "1";
if (development) process.env.LOG_LEVEL ??= "warn";

const port = process.env.PORT || "3000";

function tryPortOnce() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen({ port, ...(process.env.HOST && { host: process.env.HOST }) }, () => probe.close(resolve));
  });
}

/** Finds out before the build whether the port is free, or becomes free while a service before this one ends. */
async function tryPort() {
  if (!/^\d{1,5}$/.test(port)) return;
  for (let tries = 10; tries > 0; tries--) {
    if ((await tryPortOnce().catch(() => "taken")) !== "taken") return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  await tryPortOnce();
}

/** The processes that npm put above this one: itself, and on most systems a shell in between. */
function above() {
  const parent = process.ppid;
  try {
    const shell = /^(sh|dash|ash)$/.test(readFileSync(`/proc/${parent}/comm`, "utf8").trim());
    const [, grandparent] = readFileSync(`/proc/${parent}/stat`, "utf8").split(") ").at(-1).split(" ");
    return shell ? `${parent} ${grandparent}` : `${parent}`;
  } catch {
    return `${parent}`;
  }
}

/** Ends when npm has ended: npm passes signals on to its shell only, and none where it is killed. */
function endWithNpm() {
  if (!process.env.npm_lifecycle_event) return;
  const begun = above();
  setInterval(() => above() !== begun && process.kill(process.pid, "SIGTERM"), 300).unref();
}

/** What whoever started the service reads. */
function banner({ address, data, unencrypted, firstOperator, processes }) {
  const until = firstOperator?.until.toLocaleString("sv-SE").slice(0, 16);
  return `
  跃标 Leapmark is running

  Open   打开   ${address}
  Data   数据   ${data.startsWith("file:") ? resolve(data.slice("file:".length)) : data}
  Stop   停止   Ctrl+C, or: kill ${process.pid}
${
  processes === null
    ? ""
    : `
  ${processes} processes answer, another does jobs and mail. New settings or a new build without a gap:
  ${processes} 个进程应答，另有一个处理任务和邮件。更换设置或版本而不中断服务：
         npm run reload
`
}${
  unencrypted.length === 0
    ? ""
    : `
  Not encrypted, whoever listens on the line reads along   未加密，线路上可被读取：
         ${unencrypted.join(", ")}
`
}${
  firstOperator === null
    ? ""
    : `
  There is no operator yet. Whoever opens this link by ${until} becomes the first:
  还没有平台管理员。${until} 之前打开这个链接的人，就是第一位：
         ${firstOperator.address}
`
}
`;
}

try {
  checkNode();
  if (!prepareOnly) await tryPort();
  await install();
  if (development) await compile();
  else await build();
  if (prepareOnly) process.exit();
  const { processesAsked, supervise } = await load("supervisor");
  const isAlone = development || processesAsked() === 1;
  // In this very process: who stops or kills it, stops or kills the service.
  const served = isAlone ? await (await load("server")).serve({ development }) : await supervise();
  endWithNpm();
  process.stdout.write(banner(served));
} catch (error) {
  process.stderr.write(`\n${(error.lines ?? remedy(error, { port }) ?? [error.stack]).join("\n")}\n\n`);
  process.exit(1);
}
