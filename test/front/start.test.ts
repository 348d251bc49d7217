import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { join } from "node:path";
import { expect, it } from "vitest";

it("a port that is taken is told at once, with what to do", async () => {
  const other = createServer().listen(0);
  await once(other, "listening");
  const PORT = String((other.address() as AddressInfo).port);
  const start = join(import.meta.dirname, "../../bin/start.mjs");
  const { status, stderr } = spawnSync(process.execPath, [start], { env: { ...process.env, PORT }, encoding: "utf8" });
  other.close();
  expect([status, stderr]).toEqual([1, expect.stringMatching(`Port ${PORT} is taken[^]*PORT=3001 npm start`)]);
});
