import { database } from "../../../../../../../../../db/client";
import { readGround } from "../../../../../../../../../db/verifications";
import { fileTypeOf, mediaTypes } from "../../../../../../../../../lib/programme/file-type";
import { evidenceResponse } from "../../../../../../../../evidence-response";
import { storedEvidence } from "../../../../../../../../evidence-store";
import { personOf } from "../../../../../../../../session";
import { nothingThere } from "../../door";

type Context = { params: Promise<{ application: string; hash: string }> };

/** The file that a verification rests on, to save. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { application, hash } = await params;
  const actor = await personOf();
  if (!actor) return nothingThere();
  const found = await readGround(await database(), actor, { application, hash }, new Date());
  if (!found.ok) return nothingThere();
  const looked = fileTypeOf(await storedEvidence(hash));
  if (!("type" in looked) || !(looked.type in mediaTypes)) return nothingThere();
  return evidenceResponse({ hash, type: looked.type, name: `${hash.slice(0, 12)}.${looked.type}` });
}
