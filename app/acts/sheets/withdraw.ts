import type { Database } from "#db/client";
import { readOwnApplication, withdrawApplication } from "#db/programme/applications";
import type { FirmMessage } from "#db/programme/firm-messages";
import type { Actor } from "#lib/access";
import { refused } from "#lib/outcome";
import { isFinalWithdrawal } from "#lib/programme/application";

/** Whether the firm knows what is final, and what it is told. */
export type Withdrawal = { isSure: boolean; message?: FirmMessage };

/** Takes the firm's application out of its round; where that is final, only once somebody said that they know. */
export async function withdraw(store: Database, actor: Actor, { isSure, message }: Withdrawal, now: Date) {
  const application = await readOwnApplication(store, actor);
  const isFinal = application.ok && application.value !== null && isFinalWithdrawal(application.value);
  return isFinal && !isSure ? refused("unticked") : withdrawApplication(store, actor, now, message);
}
