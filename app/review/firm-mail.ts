import type { Database } from "../../db/client";
import { bureauOf } from "../../db/job-actor";
import type { Joined } from "../../db/moves";
import type { Mail } from "../../db/outbox";
import type { RoundRecord } from "../../db/programme-admission";
import { environment } from "../../lib/env";
import { letter } from "../jobs/letters";

/**
 * What a firm is written when an officer returns its application or admits it, in its language; nothing where no mail
 * is sent. It carries no link: the firm keeps its own, of which only the hash is known.
 */
export async function firmMail(
  store: Database,
  round: RoundRecord,
  kind: "returned" | "admitted",
  note: string,
): Promise<((told: Joined) => Mail | null) | undefined> {
  if (!environment().SMTP_URL) return undefined;
  const bureau = await bureauOf(store, round);
  return ({ application }) => {
    const closesOn = application.dueOn ?? round.closesOn;
    return letter(kind, application, { bureau, round: { name: round.name, closesOn } }, "", note);
  };
}
