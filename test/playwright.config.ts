import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig } from "@playwright/test";

const port = Number(process.env.TEST_PORT ?? 3417);
const data = process.env.TEST_DATA ?? join(tmpdir(), `leapmark-e2e-${process.pid}`);
process.env.TEST_DATA = data;
/** Known to the tests as well, so that they can sign people in by the dozen. */
const secret = "a secret of the browser tests, and of nothing else";
process.env.AUTH_SECRET = secret;
const chromium = [process.env.CHROMIUM_PATH, "/usr/bin/chromium", "/usr/bin/google-chrome"].find(
  (path) => path !== undefined && existsSync(path),
);

export default defineConfig({
  testDir: "./e2e",
  testMatch: "*.e2e.ts",
  outputDir: join(tmpdir(), "leapmark-e2e-results"),
  // Files run side by side, the tests of one after the other. The one that uses up a limit comes when all are over, and
  // then the one that builds a program of its own, beside which others would miss their moments.
  workers: 2,
  fullyParallel: false,
  projects: [
    { name: "all", testIgnore: ["tries.e2e.ts", "correction.e2e.ts"] },
    { name: "limits", testMatch: "tries.e2e.ts", dependencies: ["all"] },
    { name: "builds", testMatch: "correction.e2e.ts", dependencies: ["limits"] },
  ],
  timeout: 120_000,
  // A browser on a busy machine may miss a moment once; what fails twice is a fault, and what passed late is named.
  retries: 1,
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ? [["list"], ["json"]] : [["list"]],
  use: {
    baseURL: `http://localhost:${port}`,
    viewport: { width: 360, height: 780 },
    launchOptions: {
      ...(chromium !== undefined && { executablePath: chromium }),
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  webServer: {
    command: "node bin/start.mjs",
    cwd: join(import.meta.dirname, ".."),
    env: {
      PORT: String(port),
      DATA_DIR: data,
      LOG_LEVEL: "error",
      AUTH_SECRET: secret,
      KEY_LIMIT_PER_15_MINUTES: "30",
      SIGN_IN_LIMIT_PER_15_MINUTES: "500",
      SIGN_UP_LIMIT_PER_HOUR: "500",
      // Nothing goes of that: it is only said.
      RETENTION_DRAFT_DAYS: "400",
      RETENTION_SHEET_DAYS: "800",
      RETENTION_ROUND_DAYS: "2000",
    },
    url: `http://localhost:${port}/api/ready`,
    timeout: 300_000,
    reuseExistingServer: false,
    gracefulShutdown: { signal: "SIGTERM", timeout: 15_000 },
  },
});
