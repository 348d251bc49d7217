import { type ClientLine, type ClientResult, listClients } from "#db/advising/client-lines";
import type { Database } from "#db/client";
import type { Actor } from "#lib/access";
import type { ClientGist } from "#lib/advising/client-gist";
import { errorsNeeded } from "#lib/charts/comparable";
import type { Headline } from "#lib/charts/headline";
import { type Movement, movementBetween } from "#lib/charts/movement";
import { done, type Outcome } from "#lib/outcome";
import type { CalendarLine } from "#lib/rules/calendar";
import type { Duty } from "#lib/rules/duties";
import type { Tier } from "#lib/rules/rule-set";
import { editionOf } from "#questionnaires";
import { outlookOn } from "../sheets/outlook";
import { gistsOf, type TiersGist, tiersGistsOf } from "./client-results";

/** How far a client is from the tier that it aims at, or from the next one, and when that can be applied for. */
export type ClientGoal = { headline: Headline; tier: Tier | null; rounds: readonly CalendarLine[] };

/** A client with what its results say. */
export type ClientRow = ClientLine & {
  /** The latest result that the practice sees, and what it found. */
  last: ClientResult | null;
  gist: ClientGist | null;
  /** The result before that, and what moved since; `null` where there is none. */
  before: ClientResult | null;
  movement: Movement | null;
  /** `null` where its firm keeps the tiers closed, or nothing was submitted. */
  distance: ClientGoal | null;
  /** How it stands to every tier, likewise. */
  steps: TiersGist["steps"] | null;
  /** What its titles ask of it and has a day, the first day first; none where its tiers are closed. */
  duties: readonly Duty[];
};

/** A duty that somebody has to see to, with its day. */
const isDue = ({ kind, day, state }: Duty): boolean =>
  day !== null && kind !== "bar" && state !== "past" && state !== "unclear";

/** The clients that the actor sees, each with what its results say. */
export async function clientRows(store: Database, actor: Actor, now: Date): Promise<Outcome<ClientRow[], "not-found">> {
  const clients = await listClients(store, actor, now);
  if (!clients.ok) return clients;
  const shown = clients.value.flatMap(({ results }) => results.slice(0, 2));
  const open = clients.value.flatMap(({ opens, results }) => (opens.includes("tiers") ? results.slice(0, 1) : []));
  const [gistOf, tiersOf] = await Promise.all([
    gistsOf(store, actor, shown, now),
    tiersGistsOf(store, actor, open, now),
  ]);
  const rowOf = (line: ClientLine): ClientRow => {
    const [last = null, before = null] = line.results;
    const gist = last && gistOf(last);
    const earlier = before && gistOf(before);
    const tiers = last && line.opens.includes("tiers") ? tiersOf(last) : null;
    const at = tiers?.by.get(line.goal?.tier ?? null);
    const outlook = tiers && outlookOn(tiers.titles, at?.goal ?? null, line.goal?.place ?? null, now);
    return {
      ...line,
      ...{ last, gist, before },
      movement: gist && earlier && movementBetween(earlier, gist, errorsNeeded(editionOf(gist))),
      distance: at ? { headline: at.headline, tier: at.goal, rounds: outlook?.lines ?? [] } : null,
      steps: tiers?.steps ?? null,
      duties: (outlook?.duties ?? []).filter(isDue),
    };
  };
  return done(clients.value.map(rowOf));
}
