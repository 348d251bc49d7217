import { countOutdated, roundsOutdated } from "#db/programme/outdated-columns";
import { renewRound } from "../service/renew-columns";
import type { JobHandler } from "./handler";

/** Works out what the board of a round shows by the rule set that the round has got; a start may have done some of it. */
export const renew: JobHandler = async (store, job, { progress }) => {
  for (const round of await roundsOutdated(store, job.round)) {
    const total = await countOutdated(store, round);
    await renewRound(store, round, (replaced) => progress(replaced, Math.max(total, replaced)));
  }
  return { counts: {}, badRows: [], file: null };
};
