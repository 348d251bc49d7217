import { practiceHistory } from "#db/advising/practice-history";
import type { Database } from "#db/client";
import type { Actor } from "#lib/access";
import { errorsNeeded } from "#lib/charts/comparable";
import { type AdviceEffect, adviceEffects } from "#lib/cohort/advice-effects";
import { type FoldedShare, foldedShares, reached, wholeBatches } from "#lib/cohort/batches";
import { smallestGroup } from "#lib/cohort/spread";
import { done, type Outcome } from "#lib/outcome";
import { type Tier, tiers } from "#lib/rules/rule-set";
import { type NetworkId, networkIds, type Quadrant, quadrants, type Stage, stages } from "#lib/scoring/classes";
import type { Text } from "#lib/text/text";
import { editionOf, findEdition } from "#questionnaires";
import { advisedIn, gistsOf, tiersGistsOf } from "./client-results";

type Shares<Value> = FoldedShare<Value>[] | null;

const statuses = ["met", "unmet", "unknown", "person"] as const;
export type TierStatus = (typeof statuses)[number];

/** What the clients of a practice are like together; nothing of any one of them. */
export type PracticePicture = {
  /** At least so many firms count. */
  firms: number;
  quadrants: Shares<Quadrant | null>;
  stages: Shares<Stage | null>;
  networks: { network: NetworkId; shares: Shares<"strong" | "weak"> }[];
  /** Of the firms that opened their tiers. */
  tiers: { tier: Tier; shares: Shares<TierStatus> }[];
  effects: (Omit<AdviceEffect, "advice"> & { id: string; title: Text })[];
};

/** Why there is none: too few clients, or one that counted has left since. */
export type NoPicture = "few" | "waiting";

const mostEffects = 8;

/** The picture of the clients of a practice, for whoever leads it. */
export async function practicePicture(
  store: Database,
  actor: Actor,
  now: Date,
): Promise<Outcome<PracticePicture | NoPicture, "not-found">> {
  const history = await practiceHistory(store, actor, now);
  if (!history.ok) return history;
  const { firms, isWaiting } = wholeBatches(
    history.value,
    now.getTime(),
    ({ sheet, revision, opensTiers }) => `${sheet} ${revision} ${opensTiers}`,
  );
  const counted = [...firms.values()];
  if (isWaiting) return done("waiting");
  if (counted.length < smallestGroup) return done("few");
  const pairs = counted.flatMap((now) => (now.before ? [{ before: now.before, now }] : []));
  const [gistOf, tiersOf, advised] = await Promise.all([
    gistsOf(store, actor, counted, now),
    tiersGistsOf(
      store,
      actor,
      counted.filter(({ opensTiers }) => opensTiers),
      now,
    ),
    advisedIn(
      store,
      actor,
      pairs.flatMap(({ before, now }) => [before, now]),
      now,
    ),
  ]);
  const gists = counted.flatMap((ref) => gistOf(ref) ?? []);
  const standings = counted.flatMap((ref) => (ref.opensTiers ? (tiersOf(ref) ?? []) : []));
  const strengthOf = (network: NetworkId) =>
    gists.flatMap(({ standing }) => (standing[network].class as "strong" | "weak" | null) ?? []);
  return done({
    firms: reached(counted.length),
    quadrants: foldedShares(
      gists.map(({ quadrant }) => quadrant),
      [...quadrants, null],
    ),
    stages: foldedShares(
      gists.map(({ stage }) => stage),
      [...stages, null],
    ),
    networks: networkIds.map((network) => ({
      network,
      shares: foldedShares<"strong" | "weak">(strengthOf(network), ["strong", "weak"]),
    })),
    tiers: tiers.map((tier) => ({
      tier,
      shares: foldedShares<TierStatus>(
        standings.flatMap((gist) => gist.steps.find((step) => step.tier === tier)?.status ?? []),
        statuses,
      ),
    })),
    effects: effectsOf(
      pairs.flatMap(({ before, now }) => {
        const [first, second] = [advised(before), advised(now)];
        return first && second ? [{ before: first, now: second, errors: errorsNeeded(editionOf(second)) }] : [];
      }),
    ),
  });
}

/** What became of advice, in the words of the edition that gave it. */
function effectsOf(pairs: Parameters<typeof adviceEffects>[0]): PracticePicture["effects"] {
  const words = new Map(
    pairs.flatMap(({ before: { edition } }) =>
      (findEdition(edition)?.advice ?? []).map(({ id, title }) => [id, title]),
    ),
  );
  return adviceEffects(pairs)
    .flatMap(({ advice: id, firms, improved }) => {
      const title = words.get(id);
      return title ? [{ id, title, firms: reached(firms), improved }] : [];
    })
    .slice(0, mostEffects);
}
