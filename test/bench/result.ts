import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser } from "@playwright/test";
import { startFirm } from "../e2e/firm";
import { throttled } from "./pages";

/** Milliseconds from the start of the navigation; how much moved; weight of the page itself in KiB after gzip -9. */
export type Paint = { first: number; largest: number; shift: number; html: number };

/** A page on a bad line, looked at until nothing is painted any more. */
async function look(browser: Browser, address: string): Promise<Paint> {
  const page = await throttled(browser);
  await page.addInitScript({ path: join(import.meta.dirname, "observe-paint.js") });
  const response = await page.goto(address, { waitUntil: "load" });
  await page.waitForTimeout(1_500);
  const { first, ...seen } = await page.evaluate(() => ({
    first: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0,
    ...(window as unknown as { seen: { largest: number; shift: number } }).seen,
  }));
  const html = gzipSync((await response?.body()) ?? "", { level: 9 }).length / 1024;
  await page.context().close();
  return { first, html, ...seen };
}

/** The HTML of a page with its styles and without its scripts. */
async function bareCopy(address: string): Promise<string> {
  const html = await (await fetch(address)).text();
  return html.replace(/<script\b[\s\S]*?<\/script>/g, "").replace(/<link\b[^>]*as="script"[^>]*>/g, "");
}

/** What a browser without scripts has to find in a result: the finding, the plane, the goal. */
const parts = [/<h1[\s>]/, /<svg[^>]*role="img"/, /id="goal"/];

/** The first screen of a result in turn with a bare copy of its own HTML. */
export async function benchResult(browser: Browser, base: string, rounds: number) {
  const firm = await startFirm(base);
  await firm.answer();
  await firm.send(`${firm.home()}/goal/aim`, { tier: "little-giant" });
  const address = base + (await firm.submit());
  const html = await bareCopy(address);
  const missing = parts.filter((part) => !part.test(html)).map(String);
  const server = createServer((_, response) => {
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.setHeader("content-encoding", "gzip");
    response.end(gzipSync(html));
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const copy = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const paints = { ours: [] as Paint[], bare: [] as Paint[] };
  for (let round = 0; round < rounds; round++) {
    paints.ours.push(await look(browser, address));
    paints.bare.push(await look(browser, copy));
  }
  server.close();
  return { paints, missing };
}
