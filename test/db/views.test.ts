import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { changeView, listViews, mostViews, saveView } from "#db/programme/views";
import { trail } from "#db/schema";
import { newBureau } from "../make/bureaus";
import { giantRound, newOpenRound } from "../make/rounds";
import { at, freshDatabase } from "./fresh";

const database = await freshDatabase();
const bureau = await newBureau(database, at());
const officer = await bureau.person("officer");
const { id: round } = await newOpenRound(database, officer, at(), giantRound);

describe("saved views", () => {
  const saved = async (actor = officer) => {
    const outcome = await listViews(database, actor, round, at());
    return outcome.ok ? outcome.value.map(({ name, query }) => [name, query]) : [];
  };

  it("are their owner's alone, replaced by name, renamed and deleted, each with its line in the trail", async () => {
    const first = await saveView(database, officer, round, { name: "差一点", query: "nearest.min=-10" }, at());
    await saveView(database, officer, round, { name: "差一点", query: "nearest.min=-5" }, at());
    expect(await saved()).toEqual([["差一点", "nearest.min=-5"]]);
    expect(await saved(await bureau.person("viewer"))).toEqual([]);
    if (!first.ok) throw new Error("refused");
    const { value: id } = first;
    const viewer = await bureau.person("viewer");
    expect(await changeView(database, viewer, round, id, "delete", at())).toMatchObject({ reason: "not-found" });
    await changeView(database, officer, round, id, { name: "临界" }, at());
    expect(await saved()).toEqual([["临界", "nearest.min=-5"]]);
    await changeView(database, officer, round, id, "delete", at());
    expect(await saved()).toEqual([]);
    const lines = await database.db.select().from(trail).where(eq(trail.act, "save-view"));
    expect(lines.length).toBe(4);
  });

  it("are not without number", async () => {
    const viewer = await bureau.person("viewer");
    for (let number = 0; number < mostViews; number++)
      expect((await saveView(database, viewer, round, { name: String(number), query: "" }, at())).ok).toBe(true);
    expect(await saveView(database, viewer, round, { name: "more", query: "" }, at())).toMatchObject({
      reason: "too-many",
    });
    expect((await saveView(database, viewer, round, { name: "3", query: "page=2" }, at())).ok).toBe(true);
  });
});
