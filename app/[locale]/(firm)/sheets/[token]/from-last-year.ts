import { isCarried } from "#app/acts/sheets/start-next";
import type { StoredAnswer } from "#db/sheets/answers";
import type { Stop } from "#lib/instrument/journey";

/** How many answers on the way still are those of the year before, which nobody has changed since. */
export const countFromLastYear = (stops: readonly Stop[], stored: ReadonlyMap<string, StoredAnswer>): number =>
  stops.filter(({ shown, question }) => shown === "yes" && isCarried(stored.get(question.id))).length;
