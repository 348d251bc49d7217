import { wakeWorker } from "#app/work/wake";
import type { Database } from "#db/client";
import type { RoundRecord } from "#db/programme/admission";
import { requestExport as storeRequest } from "#db/programme/export";
import type { Actor } from "#lib/access";
import { type ExportKind, exportForms } from "#lib/programme/export-forms";
import { savedQuery } from "./save-view";

/** What to export of a round, in which form and language; of a view its query, of one firm its application. */
export type ExportWish = {
  round: RoundRecord;
  what: ExportKind;
  format: string;
  locale: string;
  query: string;
  application: string;
};

/** Asks for an export. Returns the job. */
export async function requestExport(
  store: Database,
  actor: Actor,
  { round, what, format, locale, query, application }: ExportWish,
  now: Date,
) {
  const forms: readonly string[] = exportForms[what];
  const input = {
    what,
    format: forms.find((each) => each === format) ?? forms[0] ?? "zip",
    locale,
    query: what === "view" ? savedQuery(round, query) : "",
    application: what === "dossier" ? application : null,
  };
  const outcome = await storeRequest(store, actor, round.id, input, now);
  if (outcome.ok) wakeWorker();
  return outcome;
}
