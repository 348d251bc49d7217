import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "leapmark-mark-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
process.env.DATA_DIR = folder;
const { joinFolder } = await import("#app/service/service-id");
const { openDatabase } = await import("#db/client");
const { migrate } = await import("#db/migrate");
const { readMark } = await import("#db/service/service-marks");

it.each(["in the folder", "elsewhere"])(
  "who is overtaken between looking and offering a mark takes the one that there is by then: a database %s",
  async (where) => {
    const url = `file:${join(folder, where === "elsewhere" ? "away" : "", "leapmark.db")}`;
    await migrate(url);
    const [first, second] = [await openDatabase({ url }), await openDatabase({ url })];
    rmSync(join(folder, "service-id"), { force: true });
    let overtaken = false;
    // What another process would do at the same moment: all of it, while the second asks for the evidence files.
    const db = new Proxy(second.db, {
      get: (of, name) =>
        name === "selectDistinct" && !overtaken
          ? () => ({
              from: () => ({
                limit: async () => {
                  overtaken = true;
                  await joinFolder(first);
                  return [];
                },
              }),
            })
          : Reflect.get(of, name),
    });
    await joinFolder({ ...second, db });
    expect(overtaken).toBe(true);
    const mark = await readMark(first.db, "id");
    expect(readFileSync(join(folder, "service-id"), "utf8")).toBe(mark);
    expect(existsSync(join(folder, "service-id.new"))).toBe(false);
    await joinFolder(first);
    for (const each of [first, second]) await each.close();
  },
);
