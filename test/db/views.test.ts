import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { changeView, listViews, mostViews, openingView, saveView } from "#db/programme/views";
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
    const first = await saveView(
      database,
      officer,
      round,
      { name: "差一点", query: "nearest.min=-10", shared: false },
      at(),
    );
    await saveView(database, officer, round, { name: "差一点", query: "nearest.min=-5", shared: false }, at());
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

  it("are seen by the whole bureau where they are shared, and changed by whoever saved them alone", async () => {
    const [owner, reader] = [await bureau.person("officer"), await bureau.person("viewer")];
    const kept = await saveView(database, owner, round, { name: "县区", query: "region=a", shared: false }, at());
    const told = await saveView(database, owner, round, { name: "待核", query: "verdict=person", shared: true }, at());
    if (!kept.ok || !told.ok) throw new Error("refused");
    const seen = await listViews(database, reader, round, at());
    if (!seen.ok) throw new Error("refused");
    expect(seen.value.map(({ name, isOwn, shared }) => [name, isOwn, shared])).toEqual([["待核", false, true]]);
    expect(seen.value[0]?.by).toBeTruthy();
    expect(openingView(seen.value)).toBeNull();
    for (const change of ["delete", { shared: false }, { opens: true }, { name: "x" }] as const)
      expect(await changeView(database, reader, round, told.value, change, at())).toMatchObject({
        reason: "not-found",
      });
    for (const id of [kept.value, told.value]) await changeView(database, owner, round, id, { opens: true }, at());
    const own = await listViews(database, owner, round, at());
    expect(own.ok && own.value.map(({ name, opens }) => [name, opens])).toEqual([
      ["县区", false],
      ["待核", true],
    ]);
    const after = await listViews(database, reader, round, at());
    expect(after.ok && openingView(after.value)?.name).toBe("待核");
    await changeView(database, owner, round, told.value, { shared: false }, at());
    const gone = await listViews(database, reader, round, at());
    expect(gone.ok && gone.value).toEqual([]);
  });

  it("are not without number", async () => {
    const viewer = await bureau.person("viewer");
    for (let number = 0; number < mostViews; number++)
      expect(
        (await saveView(database, viewer, round, { name: String(number), query: "", shared: false }, at())).ok,
      ).toBe(true);
    expect(await saveView(database, viewer, round, { name: "more", query: "", shared: false }, at())).toMatchObject({
      reason: "too-many",
    });
    expect((await saveView(database, viewer, round, { name: "3", query: "page=2", shared: false }, at())).ok).toBe(
      true,
    );
  });
});
