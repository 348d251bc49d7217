import { personOf } from "#app/accounts/session";
import { leavesOf } from "#app/acts/programme/round-rules";
import { nothingThere } from "#app/forms/form";
import { database } from "#db/client";
import { admitRound } from "#db/programme/admission";
import { readWhatIf } from "#db/programme/board";
import { movableOf, movesIn } from "../moves";

type Context = { params: Promise<{ round: string }> };

/** How many would meet the moved thresholds, while somebody is still moving them. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { round: id } = await params;
  const [actor, store, now] = [await personOf(), await database(), new Date()];
  const admission = actor && (await admitRound(store.db, actor, "read-application", id, now));
  if (!actor || !admission?.ok) return nothingThere();
  const round = admission.value;
  const moves = movesIn(new URL(request.url).searchParams, movableOf(round));
  const outcome = await readWhatIf(store, actor, id, leavesOf(round), moves, { entering: 0, leaving: 0 }, now);
  if (!outcome.ok) return nothingThere();
  const headers = { "cache-control": "no-store" };
  if ("reading" in outcome.value) return Response.json({ reading: true }, { headers });
  const { found: counts, entering, leaving } = outcome.value;
  return Response.json(
    { before: counts.before.met, after: counts.after.met, entering: entering.count, leaving: leaving.count },
    { headers },
  );
}
