import { Readable } from "node:stream";
import { stringify } from "csv-stringify";
import { dueWords } from "#app/_view/register/due-words";
import { lookInRegister, type RegisterLine, type RegisterQuery } from "#app/acts/programme/register";
import type { Database } from "#db/client";
import type { Actor } from "#lib/access";
import { writable } from "#lib/text/writable";
import type { Translate } from "../translate";
import { inert } from "./inert";
import { workbookOf } from "./workbook";

const portion = 500;
const columns = [
  ...(["firm", "code", "region", "title", "number", "granted", "expires"] as const),
  ...(["updated", "withdrawn", "due", "round"] as const),
] as const;

const cellsOf = (line: RegisterLine, translate: Translate): string[] =>
  [
    ...[line.firmName, line.uscc, line.region, translate(`rounds.tiers.${line.tier}`), line.number],
    ...[line.granted, line.expires, line.updated, line.withdrawn],
    ...[line.duties.flatMap((duty) => dueWords(duty, translate) || []).join("; "), line.roundName],
  ].map((cell) => inert(writable(cell ?? "")));

/** Every row of the register that an actor may take out, by what was asked for, with a heading. */
async function* rowsOf(store: Database, actor: Actor, query: RegisterQuery, translate: Translate) {
  yield columns.map((column) => translate(`register.columns.${column}`));
  for (let after = query.after; ; ) {
    const found = await lookInRegister(store, actor, "export", { ...query, after, most: portion }, new Date());
    const lines = found.ok ? found.value : [];
    for (const line of lines) yield cellsOf(line, translate);
    after = lines.at(-1)?.rank;
    if (lines.length < portion || after === undefined) return;
  }
}

type Wanted = { actor: Actor; query: Omit<RegisterQuery, "most">; translate: Translate };

/** The register as a table that spreadsheets open, written as it is read. */
export function registerTable(store: Database, { actor, query, translate }: Wanted, format: "csv" | "xlsx"): Readable {
  const rows = rowsOf(store, actor, { ...query, most: portion }, translate);
  return format === "xlsx"
    ? workbookOf([{ name: translate("register.title"), rows }])
    : Readable.from(rows).pipe(stringify({ bom: true }));
}
