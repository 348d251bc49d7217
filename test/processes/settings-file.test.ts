import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { SettingsFile } from "#app/processes/settings-file";

it("what the file says takes the place of what it said, and never of what the environment says", () => {
  const path = join(mkdtempSync(join(tmpdir(), "leapmark-settings-")), ".env");
  writeFileSync(path, "SAME=file\nGONE=1\nCHANGED=1\n");
  const environment: NodeJS.Dict<string> = { SAME: "environment", GONE: "1", CHANGED: "1", OTHER: "x" };
  const settings = new SettingsFile(path, environment);
  writeFileSync(path, "SAME=file\nCHANGED=2\nADDED=1\nOTHER=y\n");
  const undo = settings.readAnew();
  expect(environment).toEqual({ SAME: "environment", CHANGED: "2", ADDED: "1", OTHER: "x" });
  undo();
  expect(environment).toEqual({ SAME: "environment", GONE: "1", CHANGED: "1", OTHER: "x" });
  settings.readAnew();
  rmSync(path);
  settings.readAnew();
  expect(environment).toEqual({ SAME: "environment", OTHER: "x" });
});
