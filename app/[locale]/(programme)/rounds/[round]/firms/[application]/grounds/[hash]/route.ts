import { localeOrDefault, personOf } from "#app/accounts/session";
import { nothingThere } from "#app/forms/form";
import { damagedFile, evidenceResponse } from "#app/paper/evidence-response";
import { storedEvidence } from "#app/service/evidence-store";
import { database } from "#db/client";
import { readGround } from "#db/programme/verifications";
import { endsIn, fileTypeOf } from "#lib/programme/file-type";

type Context = { params: Promise<{ locale: string; application: string; hash: string }> };

/** The file that a verification rests on, to save. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { locale: word, application, hash } = await params;
  const locale = localeOrDefault(word);
  const actor = await personOf();
  if (!actor) return nothingThere();
  const outcome = await readGround(await database(), actor, { application, hash }, new Date());
  if (!outcome.ok) return nothingThere();
  const evidence = await storedEvidence(hash, null);
  if ("damage" in evidence) return damagedFile(hash, evidence.damage, locale);
  const fileType = fileTypeOf(endsIn(evidence.bytes));
  if (!("type" in fileType)) return nothingThere();
  return evidenceResponse(
    { hash, type: fileType.type, name: `${hash.slice(0, 12)}.${fileType.type}`, size: null },
    locale,
  );
}
