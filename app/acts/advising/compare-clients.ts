import type { Database } from "#db/client";
import type { Actor } from "#lib/access";
import type { ClientGist } from "#lib/advising/client-gist";
import { comparedAtMost } from "#lib/advising/client-query";
import type { PlaneChart } from "#lib/charts/plane";
import { done, type Outcome, refused } from "#lib/outcome";
import { editionOf } from "#questionnaires";
import { type ClientRow, clientRows } from "./client-rows";

/** Clients side by side, in the order in which they were chosen. */
export type ComparedClients = {
  rows: (ClientRow & { gist: ClientGist })[];
  /** How many were chosen, of which no more than fit are compared. */
  chosen: number;
  /** The edition by which they are set against each other, and where its plane is cut; `null` without anybody. */
  edition: string | null;
  cuts: PlaneChart["cuts"] | null;
};

/**
 * The clients with the sheets, for those who see all of them: where one of them is none of the actor's, there is
 * nothing. Whoever submitted nothing yet is left out.
 */
export async function compareClients(
  store: Database,
  actor: Actor,
  sheets: readonly string[],
  now: Date,
): Promise<Outcome<ComparedClients, "not-found">> {
  const clients = await clientRows(store, actor, now);
  if (!clients.ok) return clients;
  const wanted = [...new Set(sheets)];
  const found = wanted.map((id) =>
    clients.value.find(({ sheet, results }) => sheet === id || results.some((result) => result.sheet === id)),
  );
  if (found.includes(undefined)) return refused("not-found");
  const distinct = [...new Set(found)].flatMap((row) => (row?.gist ? [{ ...row, gist: row.gist }] : []));
  const rows = distinct.slice(0, comparedAtMost);
  // Ids of editions are of years: the latest one is the last.
  const edition =
    rows
      .map(({ gist }) => gist.edition)
      .sort()
      .at(-1) ?? null;
  const cuts = edition === null ? null : editionOf({ edition }).calibration.cuts;
  return done({
    ...{ rows, chosen: distinct.length, edition },
    cuts: cuts && { level: cuts.level * 100, capability: cuts.capability * 100 },
  });
}
