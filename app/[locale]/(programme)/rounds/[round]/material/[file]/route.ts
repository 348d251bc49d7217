import { localeOrDefault, personOf } from "#app/accounts/session";
import { nothingThere } from "#app/forms/form";
import { evidenceResponse } from "#app/paper/evidence-response";
import { database } from "#db/client";
import { readProcessFile } from "#db/programme/process-files";

type Context = { params: Promise<{ locale: string; round: string; file: string }> };

/** A file of a visit or of an objection, to save. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { locale, round, file } = await params;
  const actor = await personOf();
  if (!actor) return nothingThere();
  const outcome = await readProcessFile(await database(), actor, file, new Date());
  return outcome.ok && outcome.value.round === round
    ? evidenceResponse(outcome.value, localeOrDefault(locale))
    : nothingThere();
}
