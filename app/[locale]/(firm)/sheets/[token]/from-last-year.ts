import { isCarried, type StoredEntry } from "#lib/entry/entry";
import type { Stop } from "#lib/instrument/journey";

/** How many answers on the way still are those of the year before, which nobody has changed since. */
export const countFromLastYear = (stops: readonly Stop[], stored: ReadonlyMap<string, StoredEntry>): number =>
  stops.filter(({ shown, question }) => shown === "yes" && isCarried(stored.get(question.id))).length;
