import { z } from "zod";
import { clientAddress } from "#app/accounts/session";
import { clearRights, readRightsTable, saveRight, sayOfAll, takeRights } from "#app/acts/sheets/rights";
import { rightsFact } from "#app/acts/sheets/rights-asked";
import { onFacts } from "#app/forms/doors";
import { controlsOf, file, text, wordsOf } from "#app/forms/fields";
import { form, forms, type Post } from "#app/forms/form";
import { bytesOf } from "#app/service/sent-files";
import { translator } from "#app/translate";
import { problemText } from "#app/words/problem-text";
import { limiter } from "#db/service/limits";
import { cellName, isEmptyRow, type TypedRow } from "#lib/entry/form-text";
import { type EntryProblem, readRows } from "#lib/entry/list";
import { environment } from "#lib/env";
import { linesIn, type SaidOfAll } from "#lib/programme/merged-rights";
import { isOfOthers } from "#lib/programme/right-doubts";
import { isFiledNumber } from "#lib/programme/right-problems";
import type { Locale } from "#lib/text/text";
import { rightsReading } from "#questionnaires/facts/rights-reading";
import { draftTable, keepDraft } from "../draft";

export { nothingThere as GET } from "#app/forms/form";

const base = z.coerce.number().int().nonnegative().catch(-1);
const Said = { except: text };

/** What is ticked as holding of all rows. */
function saidIn(fields: FormData, { except }: { except: string }): SaidOfAll {
  const holds = new Set(wordsOf(fields, "holds"));
  const said = rightsReading.forAll.filter(({ field }) => holds.has(field));
  return { cells: Object.fromEntries(said.map(({ field, cell }) => [field, cell])), except: linesIn(except) };
}

/** What is said of a file that is no table; several reasons of the reader are one to a firm. */
const faultWord = (reason: string): string =>
  ({ "unpacked-too-large": "too-large" })[reason] ??
  (["csv-broken", "cell-too-long", "encoding", "workbook-broken"].includes(reason) ? "not-a-table" : reason);

type Sent = Pick<Post<{ opened: { mayMend: boolean } }, unknown>, "to"> & {
  opened: { mayMend: boolean };
  home: string;
};

/** The list, which may be changed; else leads to where that is said. */
const open = ({ opened, home, to }: Sent): Response | null => (opened.mayMend ? null : to(`${home}/official`));

/** The cells of the one row that a form holds. */
const rowIn = (fields: FormData): TypedRow => {
  const controls = controlsOf(fields);
  const cells = rightsFact().fact.fields.map(
    ({ id }) => [id, controls(cellName(rightsReading.list, 1, id)) ?? ""] as const,
  );
  return Object.fromEntries(cells.filter(([, typed]) => typed.trim() !== ""));
};

/** What makes a row no right of the firm's, by field. */
function objectionsTo(row: TypedRow, firm: string | null, locale: Locale): Record<string, string> {
  const { owner, number, granted } = rightsReading.fields;
  const translate = translator(locale);
  return {
    ...(isOfOthers(row, rightsReading, firm) && { [owner]: translate("rights.row.others") }),
    ...(row[granted] === undefined && isFiledNumber(row[number] ?? "") && { [number]: translate("rights.row.filed") }),
  };
}

/** What is wrong with a row, by field; an empty one lacks what every row needs. */
function problemsIn(row: TypedRow, locale: Locale): Record<string, string> {
  const { fact } = rightsFact();
  const found = isEmptyRow(row)
    ? fact.fields.flatMap(({ id, required }) => (required ? [{ code: "missing", field: id } as const] : []))
    : readRows(fact, [row]).problems;
  // Told at the cell, which needs no name of its row.
  return Object.fromEntries(
    found.map(({ row: _, ...problem }: EntryProblem) => [problem.field ?? "", problemText(locale, { fact }, problem)]),
  );
}

export const POST = forms({
  /** Reads a table that was pasted or uploaded, and leads to what was read of it. */
  read: form(onFacts, z.object({ pasted: text, table: file }), async (post) => {
    const { request, store, opened, values, form: fields, home, to } = post;
    const page = `${home}/rights`;
    const refuse = (problem: string) => to(page, { problem, anchor: "give" });
    if (!opened.mayMend) return to(`${home}/official`);
    // Tabs at its ends belong to a table that is pasted.
    const pasted = wordsOf(fields, "pasted")[0] ?? "";
    const bytes = values.table ? await bytesOf(values.table) : new TextEncoder().encode(pasted);
    if (bytes.length === 0 || (!values.table && pasted.trim() === "")) return refuse("nothing");
    const limit = limiter(store, { name: "rights", points: environment().EVIDENCE_LIMIT_PER_HOUR, seconds: 3600 });
    if (!(await limit.consume(clientAddress(request))).allowed) return refuse("too-often");
    const outcome = await readRightsTable(bytes);
    if ("fault" in outcome) return refuse(faultWord(outcome.fault));
    return to(page, { query: { draft: await keepDraft(opened.sheet.id, outcome) }, anchor: "preview" });
  }),
  /** Takes the rights of a table that was read. */
  take: form(onFacts, z.object({ draft: text, base, ...Said }), async (post) => {
    const { store, opened, values, form: fields, home, now, to } = post;
    const page = `${home}/rights`;
    const shut = open(post);
    if (shut) return shut;
    const table = await draftTable(opened, values.draft);
    if (!table) return to(page, { problem: "gone", anchor: "give" });
    const wish = {
      rights: table.rights,
      kinds: new Set(wordsOf(fields, "kind")),
      said: saidIn(fields, values),
      refused: linesIn(wordsOf(fields, "line").join(" ")),
      base: values.base,
    };
    const outcome = await takeRights(store, opened, wish, now);
    if (outcome.ok) return to(page, { done: "taken", query: { count: String(outcome.value) }, anchor: "list" });
    return to(page, { problem: outcome.reason, query: { draft: values.draft }, anchor: "preview" });
  }),
  /** Keeps one row: in its place, or behind all. What cannot be read comes back with what is wrong. */
  row: form(onFacts, z.object({ place: text, base, next: text }), async (post) => {
    const { store, opened, values, form: fields, locale, home, now, to } = post;
    const page = `${home}/rights`;
    const shut = open(post);
    if (shut) return shut;
    const row = rowIn(fields);
    const problems = { ...objectionsTo(row, opened.sheet.firmName, locale), ...problemsIn(row, locale) };
    const back = async (problem: string, told: Record<string, string>) => {
      const draft = await keepDraft(opened.sheet.id, { row: { cells: row, problems: told } });
      return to(page, { problem, query: { row: values.place || "new", draft }, anchor: "row" });
    };
    if (Object.keys(problems).length > 0) return back("row", problems);
    const place = /^\d{1,4}$/.test(values.place) ? Number(values.place) : null;
    const outcome = await saveRight(store, opened, { row, place, base: values.base }, now);
    if (!outcome.ok) return back(outcome.reason, {});
    const query = values.next === "" ? { from: String(place ?? outcome.value) } : { row: "new" };
    return to(page, { done: "saved", query, anchor: values.next === "" ? "list" : "row" });
  }),
  remove: form(onFacts, z.object({ place: z.coerce.number().int().positive().catch(0), base }), async (post) => {
    const { store, opened, values, home, now, to } = post;
    const outcome = open(post) ?? (await saveRight(store, opened, { row: null, ...values }, now));
    if (outcome instanceof Response) return outcome;
    const led = outcome.ok ? { done: "removed", query: { from: String(values.place) } } : { problem: "stale" };
    return to(`${home}/rights`, { ...led, anchor: "list" });
  }),
  /** Says of all rows what they leave open. */
  all: form(onFacts, z.object({ base, ...Said }), async (post) => {
    const { store, opened, values, form: fields, home, now, to } = post;
    const outcome = open(post) ?? (await sayOfAll(store, opened, saidIn(fields, values), values.base, now));
    if (outcome instanceof Response) return outcome;
    return to(`${home}/rights`, { ...(outcome.ok ? { done: "saved" } : { problem: "stale" }), anchor: "list" });
  }),
  clear: form(onFacts, z.object({ base, none: text }), async (post) => {
    const { store, opened, values, home, now, to } = post;
    const wish = { isNone: values.none !== "", base: values.base };
    const outcome = open(post) ?? (await clearRights(store, opened, wish, now));
    if (outcome instanceof Response) return outcome;
    const done = wish.isNone ? "saved" : "cleared";
    return to(`${home}/rights`, { ...(outcome.ok ? { done } : { problem: "stale" }), anchor: "list" });
  }),
});
