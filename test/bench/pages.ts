import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { type Browser, chromium, type Page } from "@playwright/test";

/** Times in milliseconds from the start of the navigation, or from the tap; weights in KiB after gzip -9. */
export type Visit = {
  answerable: number;
  next: number;
  shift: number;
  html: number;
  script: number;
  rest: number;
  requests: number;
};

/** A phone on a bad line. */
const line = { latency: 400, throughput: (400 * 1000) / 8, slowdown: 4 };
/** Silence of the line after which somebody who reads has everything that is fetched ahead, in milliseconds. */
const silence = 2_500;

export const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"],
  });

/** A page of a phone on a bad line, with an empty cache. */
export async function throttled(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: "zh-CN" });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: line.latency,
    downloadThroughput: line.throughput,
    uploadThroughput: line.throughput,
  });
  await session.send("Emulation.setCPUThrottlingRate", { rate: line.slowdown });
  await page.addInitScript({ path: join(import.meta.dirname, "observe.js") });
  return page;
}

/** Opens a page for the first time, waits until the line is silent, and goes on to the next one. */
export async function visit(browser: Browser, address: string, button: string): Promise<Visit> {
  const page = await throttled(browser);
  const weights = { html: 0, script: 0, rest: 0, requests: 0 };
  const weighing: Promise<void>[] = [];
  let last = Date.now();
  let weighed = true;
  page.on("request", () => {
    last = Date.now();
  });
  page.on("requestfinished", (request) => {
    last = Date.now();
    if (!weighed) return;
    weighing.push(
      (async () => {
        const response = await request.response();
        const body = await response?.body().catch(() => null);
        if (!body) return;
        const type = request.resourceType();
        const ahead = (await request.allHeaders())["next-router-prefetch"] !== undefined || type === "fetch";
        if (ahead || type === "ping") return;
        weights.requests += 1;
        weights[type === "document" ? "html" : type === "script" ? "script" : "rest"] +=
          gzipSync(body, { level: 9 }).length / 1024;
      })(),
    );
  });
  await page.goto(address, { waitUntil: "load" });
  const answerable = await page.waitForFunction(() => (window as unknown as { answerable?: number }).answerable);
  while (Date.now() - last < silence) await page.waitForTimeout(100);
  weighed = false;
  await Promise.all(weighing);
  const shift = await page.evaluate(() => (window as unknown as { shift: number }).shift);
  const noted: Visit = { answerable: Number(await answerable.jsonValue()), next: 0, shift, ...weights };
  await page.click(button, { noWaitAfter: true });
  const arrival = await page.waitForFunction(() => Number(sessionStorage.getItem("arrived")), null, {
    timeout: 60_000,
  });
  const tap = await page.evaluate(() => Number(sessionStorage.getItem("tapped")));
  noted.next = Number(await arrival.jsonValue()) - tap;
  await page.context().close();
  return noted;
}
