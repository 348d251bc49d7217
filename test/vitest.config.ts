import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    root: new URL("..", import.meta.url).pathname,
    include: ["test/*.test.ts", "test/{acts,lib,db,front,upgrade}/**/*.test.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Many wait for processes of their own: as many files at once as there are cores keeps them all busy.
    maxWorkers: "100%",
  },
});
