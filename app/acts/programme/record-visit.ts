import type { Database } from "#db/client";
import { saveVisit, type TellVisit } from "#db/programme/visits";
import type { Actor } from "#lib/access";
import type { VisitContent } from "#lib/programme/visit";
import { checklist } from "#questionnaires";

/** Writes down what stands of a visit to a firm, by the checklist, and tells the firm what it has to know of it. */
export const recordVisit = (
  store: Database,
  actor: Actor,
  application: string,
  { seen, content, message }: { seen: number; content: VisitContent; message: TellVisit },
  now: Date,
) => saveVisit(store, actor, application, { seen, content, message, asked: checklist.map(({ id }) => id) }, now);

/** What is looked at on site. */
export { checklist };
