import { openRound } from "#app/acts/programme/open-round";
import type { Database } from "#db/client";
import type { RoundRecord } from "#db/programme/admission";
import { closeRound, createRound } from "#db/programme/rounds";
import { endOfDay, startOfDay } from "#lib/text/day";
import { latestEdition, ruleSetFor } from "#questionnaires/index";
import { putSubmissions } from "./bulk";
import { rankFirst } from "./counties";
import { courseOf } from "./course";
import { divideWork } from "./handled";
import { inviteAll } from "./invited";
import { putPenalties } from "./outside";
import type { Cast } from "./people";
import type { DemoRound } from "./rounds";
import { granted, later, type Setting } from "./setting";

/** How many firms of a round act one by one; those beyond are put into it at once, with their submission alone. */
export const playedAtMost = 400;

/** Sets a round up and opens it, as its owner would. */
export async function openDemoRound(
  store: Database,
  { owner }: Cast,
  { wish }: Pick<DemoRound, "wish">,
): Promise<RoundRecord> {
  const { tier, action, opensOn, province } = wish;
  const choice = ruleSetFor({ tier, action, openedOn: opensOn, province });
  if ("refused" in choice) throw new Error(`no rule set for ${tier} ${action} opened on ${opensOn}`);
  const at = startOfDay(opensOn);
  const whole = { ...wish, ruleSet: choice.ruleSet.id, edition: latestEdition.id };
  const round = granted(await createRound(store, owner, whole, at, true));
  return granted(await openRound(store, owner, { round, seen: round.revision }, at));
}

/** Has everybody of a round do what they do, in the order of time. */
export async function playRound(setting: Setting, say: (line: string) => void): Promise<void> {
  const { store, plan, cast, round } = setting;
  const invited = await inviteAll(setting);
  const played = invited.slice(0, playedAtMost);
  const steps = played.flatMap((each) => courseOf(setting, each));
  if (plan.isClosed) {
    // Who is late comes within fifty hours of the last day.
    const at = later(endOfDay(round.closesOn), 57);
    const sight = { id: round.id, seen: round.revision };
    steps.push({ at, act: async () => granted(await closeRound(store, cast.owner, sight, at)) });
  }
  for (const { act } of steps.sort((one, other) => one.at.getTime() - other.at.getTime())) await act();
  await rankFirst(setting, setting.now);
  if (!round.sealed && !plan.isClosed) {
    await putPenalties(setting);
    await divideWork(setting);
  }
  await putSubmissions(setting, invited.slice(playedAtMost), say);
}
