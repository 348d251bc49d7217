// A living example: makes synthetic firms in a folder of its own, then serves them like npm start.
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { compile, load } from "./compile.mjs";
import { checkNode, install, root } from "./prepare.mjs";
import { Trouble } from "./trouble.mjs";

const usage = `Usage: npm run demo -- [--firms 2000] [--seed 1] [--fresh] [--prepare-only]
  --firms N        synthetic firms in three rounds; more than 2000 all go into the open one
  --seed WORD      other firms
  --fresh          makes them anew, with new passwords
  --prepare-only   makes the data and does not serve`;

function wishes() {
  const options = {
    firms: { type: "string", default: "2000" },
    seed: { type: "string", default: "1" },
    fresh: { type: "boolean", default: false },
    "prepare-only": { type: "boolean", default: false },
  };
  let values;
  try {
    ({ values } = parseArgs({ options }));
  } catch (error) {
    throw new Trouble(error.message, usage);
  }
  const firms = Number(values.firms);
  if (!Number.isInteger(firms) || firms < 20 || firms > 1_000_000)
    throw new Trouble("--firms takes a whole number from 20 to 1000000.", usage);
  return { firms, seed: values.seed, afresh: values.fresh, prepareOnly: values["prepare-only"] };
}

const say = (line) => process.stdout.write(`${line}\n`);

function show({ accounts, places }, address) {
  const wide = Math.max(...accounts.map(({ email }) => email.length));
  say("  演示账号 Accounts of the demo\n");
  for (const { what, email, password } of accounts) say(`  ${email.padEnd(wide)}  ${password}  ${what}`);
  say("");
  for (const { what, path } of places) say(`  ${address}${path}  ${what}`);
  say("\n  所有企业和数据都是合成的 Every firm and figure is synthetic\n");
}

try {
  checkNode();
  const { prepareOnly, ...wish } = wishes();
  process.chdir(root);
  const folder = resolve(process.env.DATA_DIR || "./data/demo");
  // Whatever .env says of the real service (it does not override what is set), the demo stays by itself.
  Object.assign(process.env, {
    DATA_DIR: folder,
    DATABASE_URL: `file:${join(folder, "leapmark.db")}`,
    DATABASE_AUTH_TOKEN: "",
    SMTP_URL: "",
    EVIDENCE_SCAN_COMMAND: "",
    // Whoever tries it signs in as operator with the password that is printed.
    OPERATOR_SECOND_FACTOR: "false",
  });
  await install();
  await compile();
  const { NotADemo, prepareDemo } = await load("demo");
  const demo = await prepareDemo({ folder, ...wish }, say).catch((error) => {
    if (!(error instanceof NotADemo)) throw error;
    throw new Trouble(
      `${folder} holds data that are not a demo's; nothing was touched.`,
      "Name another folder:  DATA_DIR=/path/to/demo npm run demo",
    );
  });
  if (existsSync(".env")) process.loadEnvFile(".env");
  const address = process.env.APP_URL || `http://localhost:${process.env.PORT || "3000"}`;
  if (!prepareOnly) await import("./start.mjs");
  show(demo, address);
} catch (error) {
  process.stderr.write(`\n${error instanceof Trouble ? error.message : error.stack}\n\n`);
  process.exit(1);
}
