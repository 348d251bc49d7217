import { admitForm, notFoundAnswer } from "#app/[locale]/(programme)/rounds/opened-round";
import { leavesOf } from "#app/acts/programme/round-rules";
import { database } from "#db/client";
import { readWhatIf } from "#db/programme/board";
import { movableOf, movesIn } from "../moves";

type Context = { params: Promise<{ round: string }> };

/** How many would meet the moved thresholds, while somebody is still moving them. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { round: id } = await params;
  const admitted = await admitForm(id, "read-application");
  if (!admitted.ok) return notFoundAnswer();
  const { actor, round } = admitted;
  const moves = movesIn(new URL(request.url).searchParams, movableOf(round));
  const none = { entering: 0, leaving: 0 };
  const found = await readWhatIf(await database(), actor, id, leavesOf(round), moves, none, new Date());
  if (!found.ok) return notFoundAnswer();
  const headers = { "cache-control": "no-store" };
  if ("reading" in found.value) return Response.json({ reading: true }, { headers });
  const { found: counts, entering, leaving } = found.value;
  return Response.json(
    { before: counts.before.met, after: counts.after.met, entering: entering.count, leaving: leaving.count },
    { headers },
  );
}
