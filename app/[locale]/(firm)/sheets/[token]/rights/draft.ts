import { z } from "zod";
import type { OpenFacts } from "#app/acts/sheets/open-facts";
import { rightsAmong } from "#app/acts/sheets/rights";
import { keepForm, keptForm } from "#app/forms/kept-on-disk";
import type { RightsTable, ToldRights } from "#lib/programme/rights-rows";

/** A row that was typed and is not taken, with what is wrong with it, by field. */
const Row = z.object({ cells: z.record(z.string(), z.string()), problems: z.record(z.string(), z.string()) });
export type DraftRow = z.infer<typeof Row>;

const ownerOf = (sheet: string): string => `sheet ${sheet}`;

/** Keeps a table of rights that was read, or a row that was typed, for a day; only its sheet opens it. */
export const keepDraft = (sheet: string, draft: { told: ToldRights } | { row: DraftRow }): Promise<string> =>
  keepForm(ownerOf(sheet), draft);

/** The table that was read for a sheet, by its firm's name of today; `null` where it is gone. */
export async function draftTable(opened: OpenFacts, id: string | undefined): Promise<RightsTable | null> {
  const draft = (await keptForm(ownerOf(opened.sheet.id), id)) as { told?: ToldRights } | null;
  return draft?.told ? rightsAmong(opened, draft.told) : null;
}

/** The row that was typed for a sheet; `null` where it is gone. */
export async function draftRow(sheet: string, id: string | undefined): Promise<DraftRow | null> {
  const draft = (await keptForm(ownerOf(sheet), id)) as { row?: unknown } | null;
  return Row.safeParse(draft?.row).data ?? null;
}
