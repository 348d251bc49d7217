import { personOf } from "#app/accounts/session";
import { leavesOf } from "#app/acts/programme/round-rules";
import { nothingThere } from "#app/forms/form";
import { database } from "#db/client";
import { admitPart } from "#db/programme/admission";
import { readWhatIf } from "#db/programme/what-if";
import { answerOf, movableOf, movesIn } from "../moves";

type Context = { params: Promise<{ round: string }> };

/** So many firms of each move are named at once. */
const few = 10;

/** What the moved thresholds make of the round, while somebody is still moving them. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { round: id } = await params;
  const [actor, store, now] = [await personOf(), await database(), new Date()];
  const admission = actor && (await admitPart(store.db, actor, "read-application", id, now));
  if (!actor || !admission?.ok) return nothingThere();
  const round = admission.value;
  const moves = movesIn(new URL(request.url).searchParams, movableOf(round));
  const outcome = await readWhatIf(store, actor, id, leavesOf(round), moves, () => few, now);
  if (!outcome.ok) return nothingThere();
  const headers = { "cache-control": "no-store" };
  if ("reading" in outcome.value) return Response.json({ reading: true }, { headers });
  return Response.json(answerOf(outcome.value), { headers });
}
