import { asc, eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { keepReportFile, readReportMeans, readTemplate, removeReportFile } from "#db/advising/report-files";
import { changeRole } from "#db/people/people";
import { reportFiles, trail } from "#db/schema";
import { templatesAtMost } from "#lib/advising/report-files";
import { newOrganisation, newPerson, type Person } from "../make/bureaus";
import { at, freshDatabase, fulfilled } from "./fresh";

const database = await freshDatabase();

async function newPractice(name: string) {
  const practice = await newOrganisation(database, "practice", at(0), name);
  const lead = await newPerson(database, { role: "practice-lead", organisation: practice }, at(0));
  const advisor = await newPerson(database, { role: "advisor", organisation: practice }, at(0));
  return { practice, lead, advisor };
}

const one = await newPractice("海桥咨询");
const other = await newPractice("江岸商会");
const bytes = (text: string) => Buffer.from(text);
const template = (name: string) => ({ kind: "template", name, bytes: bytes(name) }) as const;
const logo = (text: string) => ({ kind: "logo", name: "logo.png", bytes: bytes(text) }) as const;
const namesFor = async (person: Person) =>
  fulfilled(await readReportMeans(database, person)).templates.map(({ name }) => name);

test("whoever leads keeps templates for the whole practice, and for no other", async () => {
  fulfilled(await keepReportFile(database, one.lead, template("a.docx"), at(1)));
  expect(await namesFor(one.advisor)).toEqual(["a.docx"]);
  expect(await namesFor(other.lead)).toEqual([]);
  const [{ id = "" } = {}] = fulfilled(await readReportMeans(database, one.advisor)).templates;
  expect(fulfilled(await readTemplate(database, one.advisor, id)).bytes).toEqual(bytes("a.docx"));
  expect(await readTemplate(database, other.lead, id)).toMatchObject({ ok: false, reason: "not-found" });
  // Neither advisors nor others keep or remove any, and nothing of their tries is written.
  const tried = await keepReportFile(database, one.advisor, template("b.docx"), at(2));
  expect(tried).toMatchObject({ ok: false, reason: "not-found" });
  for (const person of [one.advisor, other.lead])
    expect(await removeReportFile(database, person, id, at(2))).toMatchObject({ ok: false, reason: "not-found" });
  expect(await namesFor(one.lead)).toEqual(["a.docx"]);

  fulfilled(await removeReportFile(database, one.lead, id, at(3)));
  expect(await namesFor(one.advisor)).toEqual([]);
  expect(await readTemplate(database, one.lead, id)).toMatchObject({ ok: false, reason: "not-found" });
  expect(await removeReportFile(database, one.lead, id, at(4))).toMatchObject({ ok: false, reason: "not-found" });
  // It stays on record, with who did what.
  expect(await database.db.$count(reportFiles, eq(reportFiles.id, id))).toBe(1);
  const lines = await database.db
    .select({ actor: trail.actor, detail: trail.detail })
    .from(trail)
    .where(eq(trail.act, "keep-report-file"))
    .orderBy(asc(trail.id));
  expect(lines.map(({ detail }) => detail)).toEqual([
    { file: id, kind: "template" },
    { file: id, kind: "template", removed: true },
  ]);
});

test("a logo takes the place of the one before, and more templates than there may be are refused", async () => {
  const { lead, advisor } = await newPractice("南塘研究院");
  fulfilled(await keepReportFile(database, lead, logo("first"), at(1)));
  fulfilled(await keepReportFile(database, lead, logo("second"), at(2)));
  expect(fulfilled(await readReportMeans(database, advisor)).logo?.bytes).toEqual(bytes("second"));
  for (let each = 0; each < templatesAtMost; each++)
    fulfilled(await keepReportFile(database, lead, template(`${each}.docx`), at(3 + each)));
  const more = () => keepReportFile(database, lead, template("more.docx"), at(50));
  expect(await more()).toMatchObject({ ok: false, reason: "too-many" });
  const [{ id = "" } = {}] = fulfilled(await readReportMeans(database, lead)).templates;
  fulfilled(await removeReportFile(database, lead, id, at(51)));
  expect((await more()).ok).toBe(true);
  expect(await namesFor(advisor)).toHaveLength(templatesAtMost);
});

test("whoever leads no more keeps none, from that moment on", async () => {
  const { lead, practice } = await newPractice("北川服务中心");
  const next = await newPerson(database, { role: "practice-lead", organisation: practice }, at(0));
  fulfilled(await changeRole(database, next, { user: lead.user, role: "advisor" }, at(1)));
  const former = { ...lead, role: "advisor" } as const;
  expect(await keepReportFile(database, former, template("a.docx"), at(2))).toMatchObject({
    ok: false,
    reason: "not-found",
  });
});
