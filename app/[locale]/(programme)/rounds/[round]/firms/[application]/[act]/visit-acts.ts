import { z } from "zod";
import { addProcessFile } from "#app/acts/programme/process-file";
import { recordVisit } from "#app/acts/programme/record-visit";
import { onApplication } from "#app/forms/doors";
import { file, revision, text } from "#app/forms/fields";
import { form } from "#app/forms/form";
import type { Sending } from "#app/forms/sending";
import { pageAbove } from "#app/forms/way-back";
import { visitMessage } from "#app/work/firm-messages";
import { withdrawFile } from "#db/programme/process-files";
import { readVisit } from "#db/programme/visits";
import {
  itemFindings,
  noVisit,
  type VisitContent,
  type VisitNews,
  visitConclusions,
  visitNews,
} from "#lib/programme/visit";
import { dayOf } from "#lib/text/day";
import { typedDay } from "#lib/text/typed-day";

/** The page of the visit to the firm, at a place of it. */
const at =
  (place: string) =>
  (sending: Sending): string =>
    `${pageAbove(sending).replace("/firms/", "/visits/")}${place}`;

const words = (most: number) => z.string().trim().max(most, "too-long").default("");
const day = text.transform((typed) => (typed === "" ? null : (typedDay(typed) ?? typed)));

const Visit = z.object({
  revision,
  plannedOn: day,
  visitedOn: day,
  /** Names of those who go, a line each; the drawn ones stay where nobody typed others. */
  people: words(1_000),
  item: z.record(z.string(), z.enum(itemFindings, "bad-item")),
  note: z.record(z.string(), z.string().max(1_000, "too-long")),
  findings: words(4_000),
  conclusion: z.enum(["", ...visitConclusions], "bad-item").default(""),
  /** What the notice says besides, where the firm is told. */
  toFirm: words(1_000),
});

/** Who goes, as typed: whoever was drawn keeps the number of their lot, others have none. */
function peopleIn(typed: string, before: VisitContent): Pick<VisitContent, "people" | "seed"> {
  const lines = typed
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  if (lines.length === 0) return { people: [], seed: null };
  const people = lines.slice(0, 10).map((line) => {
    const [name = "", ...rest] = line.split(/[,，、;；\t]| {2,}/);
    const known = before.people.find((each) => each.name === name.trim());
    return known ?? { visitor: "", name: name.trim().slice(0, 60), employer: rest.join(" ").trim().slice(0, 100) };
  });
  const isDrawn = people.every(({ visitor }) => visitor !== "");
  return { people, seed: isDrawn ? before.seed : null };
}

function contentIn(values: z.output<typeof Visit>, before: VisitContent): VisitContent {
  const { plannedOn, visitedOn, item, note, findings, conclusion } = values;
  const items = Object.fromEntries(
    Object.entries(item).map(([id, finding]) => [id, { finding, note: (note[id] ?? "").trim() }]),
  );
  const people = peopleIn(values.people, before);
  return { ...people, plannedOn, visitedOn, items, findings, conclusion: conclusion === "" ? null : conclusion };
}

/** What is written down at a firm. */
export const visitActs = {
  visit: form(
    onApplication("visit"),
    Visit,
    async ({ store, actor, application, values, now, leadOrAgain }) => {
      const read = await readVisit(store, actor, application, now);
      const before = read.ok ? (read.value.revisions[0]?.content ?? noVisit) : noVisit;
      const message = (news: VisitNews) => visitMessage(news, values.toFirm);
      const content = contentIn(values, before);
      const isTold = visitNews(before, content, dayOf(now)) !== null;
      const wish = { seen: values.revision, content, message };
      const outcome = await recordVisit(store, actor, application, wish, now);
      return leadOrAgain(outcome, { done: isTold ? "recorded-told" : "recorded" });
    },
    at(""),
  ),
  "visit-file": form(
    onApplication("visit"),
    z.object({ caption: words(200), file }),
    async ({ store, actor, application, values: { file: sent, caption }, now, again, leadOrAgain }) => {
      if (!sent) return again("no-file", { anchor: "photographs" });
      const outcome = await addProcessFile(store, actor, { application, sent, caption, objection: null }, now);
      return leadOrAgain(outcome, { done: "file", anchor: "photographs", dropsFile: !outcome.ok });
    },
    at("#photographs"),
  ),
  "visit-file-back": form(
    onApplication("visit"),
    z.object({ file: text }),
    async ({ store, actor, application, values, now, leadOrAgain }) =>
      leadOrAgain(await withdrawFile(store, actor, application, values.file, now), {
        done: "file-back",
        anchor: "photographs",
      }),
    at("#photographs"),
  ),
};
