import { request } from "node:http";
import { describe, expect, it, vi } from "vitest";
import { Metrics } from "#app/front/metrics";
import { note } from "#db/met";
import { countService } from "#db/service/overview";
import { freshDatabase } from "../db/fresh";
import { openFront } from "./open-front";

const opened = async (trustedProxies = 0, token: string | null = null) => {
  const database = await freshDatabase();
  const storage = { free: 5e9, all: 9e9, database: null, backupAt: null };
  return openFront(database, {
    metrics: new Metrics({
      token,
      stand: async () => ({ counts: await countService(database, new Date(0)), storage }),
    }),
    deployment: { origin: null, trustedProxies },
    pages: async (_, response) => {
      note({ limit: "sign-in" });
      response.statusCode = 429;
      response.end("");
    },
  });
};

describe("the figures of the service", () => {
  it("tell requests, limits, jobs, mails and room, and nothing of anybody", async () => {
    const { base } = await opened();
    await fetch(`${base}/zh/sheets/Zm9vYmFyYmF6cXV4Zm9vYmFyYmF6cXV4Zm9vYmFyYmE`);
    await fetch(`${base}/api/health`);
    await vi.waitFor(async () => {
      const answer = await fetch(`${base}/metrics`);
      expect(answer.headers.get("content-type")).toMatch(/^text\/plain/);
      const text = await answer.text();
      expect(text).toMatch(/leapmark_request_seconds_count\{kind="page",status="4xx"\} 1/);
      expect(text).toMatch(/leapmark_request_seconds_count\{kind="probe",status="2xx"\} 1/);
      expect(text).toContain('leapmark_limits_struck_total{limit="sign-in"} 1');
      expect(text).toContain('leapmark_jobs{state="failed"} 0');
      expect(text).toContain('leapmark_mails{state="givenUp"} 0');
      expect(text).toMatch(/leapmark_bytes\{of="free"\} \d+/);
      expect(text).toContain("leapmark_nodejs_eventloop_lag_seconds");
      expect(text).not.toContain("Zm9v");
    });
  });

  it.each([
    ["a proxy that tells of somebody", 0, { "x-forwarded-for": "203.0.113.7" }],
    ["a proxy of ours", 1, {}],
    ["whoever sends", 0, { forwarded: "for=1.2.3.4" }],
    ["a proxy that tells of nobody", 0, { host: "leapmark.example" }],
    ["a name that leads here", 0, { host: "localhost.evil.example:3000" }],
    ["a page in a browser", 0, { origin: "https://evil.example" }],
    ["a browser", 0, { "sec-fetch-site": "cross-site" }],
  ])("are nothing for %s", async (_, trustedProxies, headers) => {
    const { base } = await opened(trustedProxies);
    const status = await new Promise((resolve, reject) =>
      request(`${base}/metrics`, { headers }, (answer) => resolve(answer.resume().statusCode))
        .on("error", reject)
        .end(),
    );
    expect(status).not.toBe(200);
  });

  it("are read with the token where there is one, from anywhere, and without it by nobody", async () => {
    const { base } = await opened(1, "a token of sixteen letters");
    const status = async (authorization?: string) =>
      (await fetch(`${base}/metrics`, authorization ? { headers: { authorization } } : {})).status;
    expect(await status("Bearer a token of sixteen letters")).toBe(200);
    for (const wrong of [undefined, "Bearer a token of sixteen letterz", "a token of sixteen letters", "Bearer "])
      expect(await status(wrong)).not.toBe(200);
  });
});
