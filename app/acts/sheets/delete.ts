import type { Database } from "#db/client";
import { readOwnApplication } from "#db/programme/applications";
import { deleteSheet } from "#db/sheets/sheets";
import type { Actor } from "#lib/access";
import { refused } from "#lib/outcome";

/**
 * Deletes a sheet for good; the files that nobody else attached too are swept soon afterwards. One whose application
 * would be withdrawn with it only once somebody said so.
 */
export async function deleteForGood(store: Database, actor: Actor, { isSure }: { isSure: boolean }, now: Date) {
  const application = await readOwnApplication(store, actor);
  const leaves = application.ok && application.value !== null && application.value.application.state !== "withdrawn";
  return leaves && !isSure ? refused("unticked") : deleteSheet(store, actor, now);
}
