import type { Database } from "#db/client";
import type { RoundRecord } from "#db/programme/admission";
import { bureauOf } from "#db/programme/job-parties";
import type { ApplicationInRound } from "#db/programme/moves";
import type { Mail } from "#db/service/outbox";
import { environment } from "#lib/env";
import { letter } from "../work/letters";

/**
 * What a firm is written when an officer returns its application or admits it, in its language; nothing where no mail
 * is sent. It carries no link: the firm keeps its own, of which only the hash is known.
 */
export async function firmMail(
  store: Database,
  round: RoundRecord,
  kind: "returned" | "admitted",
  note: string,
): Promise<((joined: ApplicationInRound) => Mail | null) | undefined> {
  if (!environment().SMTP_URL) return undefined;
  const bureau = await bureauOf(store, round);
  return ({ application }) => {
    const closesOn = application.dueOn ?? round.closesOn;
    return letter(kind, application, { bureau, round: { name: round.name, closesOn } }, "", note);
  };
}

/** The mail that carries a firm its new link, in its language; nothing where no mail is sent. */
export async function linkMail(
  store: Database,
  round: RoundRecord,
): Promise<((firm: Parameters<typeof letter>[1], link: string) => Mail | null) | undefined> {
  if (!environment().SMTP_URL) return undefined;
  const bureau = await bureauOf(store, round);
  return (firm, link) => letter("reissue", firm, { bureau, round }, link);
}
