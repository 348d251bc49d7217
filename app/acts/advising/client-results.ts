import { type FrozenTiers, type ResultRef, readAdvised, readFrozenTiers, readGists } from "#db/advising/client-gists";
import type { Database } from "#db/client";
import type { Actor } from "#lib/access";
import type { ClientGist } from "#lib/advising/client-gist";
import { diagnosedStanding } from "#lib/advising/standing";
import { goalOf, type Headline, headlineOf, highestHeld } from "#lib/charts/headline";
import type { LadderStep } from "#lib/charts/ladder";
import type { Advised } from "#lib/cohort/advice-effects";
import type { FirmFacts } from "#lib/rules/fact";
import { type Tier, tiers } from "#lib/rules/rule-set";
import { editionOf } from "#questionnaires";
import { titles } from "#questionnaires/facts/titles";
import { stepsOf, verdictsOn } from "../sheets/law-today";

/** Of a step what lists tell of it. */
export type StepGist = Pick<LadderStep, "tier" | "status" | "held" | "isBehind">;

/** Where a firm stands by a result, for whatever tier it aims at. */
export type TiersGist = {
  /** By the tier that is aimed at; `null` for the next one above its titles. */
  by: ReadonlyMap<Tier | null, { headline: Headline; goal: Tier | null; isHeld: boolean }>;
  /** Of its facts those alone that tell of its titles. */
  titles: FirmFacts;
  /** Of every tier how the firm stands to it, and which title of it the firm holds. */
  steps: readonly StepGist[];
};

/** Results never change: what was once made of one is kept, for as many as a large practice has. */
const mostKept = 4_000;
const atOnce = 25;
const gists = new Map<string, ClientGist>();
const tiersGists = new Map<string, TiersGist>();
const advised = new Map<string, Advised>();

const nameOf = ({ sheet, revision }: ResultRef): string => `${sheet} ${revision}`;

function keep<Value>(kept: Map<string, Value>, name: string, value: Value): void {
  if (kept.size >= mostKept) for (const oldest of [...kept.keys()].slice(0, mostKept / 4)) kept.delete(oldest);
  kept.set(name, value);
}

/** Reads what is not kept yet, a few at a time, so that others have their turn. */
async function fill<Row extends ResultRef, Value>(
  kept: Map<string, Value>,
  refs: readonly ResultRef[],
  read: (missing: readonly ResultRef[]) => Promise<readonly Row[]>,
  made: (row: Row) => Value,
): Promise<(ref: ResultRef) => Value | null> {
  const missing = refs.filter((ref) => !kept.has(nameOf(ref)));
  for (let from = 0; from < missing.length; from += atOnce)
    for (const row of await read(missing.slice(from, from + atOnce))) keep(kept, nameOf(row), made(row));
  return (ref) => kept.get(nameOf(ref)) ?? null;
}

/** What results found, of those that `listClients` just gave to the actor. */
export const gistsOf = (store: Database, actor: Actor, refs: readonly ResultRef[], now: Date) =>
  fill<Awaited<ReturnType<typeof readGists>>[number], ClientGist>(
    gists,
    refs,
    (missing) => readGists(store, actor, missing, now),
    ({ gist, classed }) => ({ ...gist, standing: diagnosedStanding(editionOf(gist), classed) }),
  );

/** How far results are from the tiers, of those that `listClients` just gave to the actor with their tiers open. */
export const tiersGistsOf = (store: Database, actor: Actor, refs: readonly ResultRef[], now: Date) =>
  fill(
    tiersGists,
    refs,
    (missing) => readFrozenTiers(store, actor, missing, now),
    (frozen: FrozenTiers) => tiersGistOf(frozen),
  );

/** What results advised, likewise. */
export const advisedIn = (store: Database, actor: Actor, refs: readonly ResultRef[], now: Date) =>
  fill<Awaited<ReturnType<typeof readAdvised>>[number], Advised>(
    advised,
    refs,
    (missing) => readAdvised(store, actor, missing, now),
    (row) => row.advised,
  );

/** The first screen of the result counts the same: `tiersOf` with the words around it, which a list does not tell. */
export function tiersGistOf({ facts, ladder, submittedAt }: Omit<FrozenTiers, "sheet" | "revision">): TiersGist {
  const verdicts = ladder ?? (Object.keys(facts).length > 0 ? verdictsOn(facts, submittedAt) : []);
  const steps = stepsOf(verdicts, submittedAt, facts);
  const by = ([null, ...tiers] as const).map((aim) => {
    const headline = headlineOf(steps, aim);
    const goal = (goalOf(steps, aim) ?? highestHeld(steps))?.tier ?? null;
    return [aim, { headline, goal, isHeld: headline.kind === "held" }] as const;
  });
  return {
    by: new Map(by),
    titles: { [titles.list]: facts[titles.list] ?? [] } as FirmFacts,
    steps: steps.map(({ tier, status, held, isBehind }) => ({ tier, status, held, isBehind })),
  };
}
