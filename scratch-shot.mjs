import { readFileSync } from "node:fs";
import { chromium } from "@playwright/test";

const cookies = JSON.parse(readFileSync("/tmp/clsc/cookies.json", "utf8"));
const [, , who, name, ...paths] = process.argv;
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
for (const width of [1280, 360]) {
  const context = await browser.newContext({ viewport: { width, height: 800 } });
  await context.addCookies([
    { name: "leapmark.session_token", value: encodeURIComponent(cookies[who]), url: "http://localhost:4431" },
  ]);
  const page = await context.newPage();
  for (const [i, path] of paths.entries()) {
    const answer = await page.goto(`http://localhost:4431${path}`, { timeout: 120000 });
    await page.waitForTimeout(500);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    console.log(path, width, answer.status(), "over", over);
    await page.screenshot({ path: `/tmp/clsc/${name}-${i}-${width}.png`, fullPage: true });
  }
  await context.close();
}
await browser.close();
