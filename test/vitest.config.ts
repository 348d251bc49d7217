import { defineConfig } from "vitest/config";

const shared = { root: new URL("..", import.meta.url).pathname, testTimeout: 60_000, hookTimeout: 120_000 };

export default defineConfig({
  test: {
    globalSetup: "./test/compiled.ts",
    // Many wait for processes of their own: one file more at once than there are cores keeps them all busy.
    maxWorkers: 3,
    projects: [
      // What is pure needs no modules of its own in every file: reading the questionnaires takes longer than most tests.
      { test: { ...shared, name: "pure", include: ["test/lib/**/*.test.ts"], isolate: false } },
      { test: { ...shared, name: "rest", include: ["test/*.test.ts", "test/{acts,db,front,upgrade}/**/*.test.ts"] } },
    ],
  },
});
