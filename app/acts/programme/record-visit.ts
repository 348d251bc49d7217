import type { Database } from "#db/client";
import { saveVisit } from "#db/programme/visits";
import type { Actor } from "#lib/access";
import type { VisitContent } from "#lib/programme/visit";
import { checklist } from "#questionnaires";

/** Writes down what stands of a visit to a firm, by the checklist. */
export const recordVisit = (
  store: Database,
  actor: Actor,
  application: string,
  { seen, content }: { seen: number; content: VisitContent },
  now: Date,
) => saveVisit(store, actor, application, { seen, content, asked: checklist.map(({ id }) => id) }, now);

/** What is looked at on site. */
export { checklist };
