import { localeOrDefault, personOf } from "#app/accounts/session";
import { nothingThere } from "#app/forms/form";
import { evidenceResponse } from "#app/paper/evidence-response";
import { database } from "#db/client";
import { readEvidenceFile } from "#db/sheets/evidence";

type Context = { params: Promise<{ locale: string; application: string; file: string }> };

/** A file that stood behind a fact when the firm submitted, to save. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { locale, application, file } = await params;
  const actor = await personOf();
  if (!actor) return nothingThere();
  const outcome = await readEvidenceFile(await database(), actor, { application, evidence: file }, new Date());
  return outcome.ok ? evidenceResponse(outcome.value, localeOrDefault(locale)) : nothingThere();
}
