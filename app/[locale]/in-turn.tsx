import { cache, type ReactNode } from "react";
import { breathe } from "#db/service/breathe";

/** The parts of the page that is being made, one after the other. */
const queueOf = cache((): { last: Promise<void> } => ({ last: Promise.resolve() }));

/** A part of a long page, made after the one before it and after whoever else waits: all at once would hold them up. */
export async function InTurn({ children }: { children: ReactNode }) {
  const queue = queueOf();
  queue.last = queue.last.then(breathe);
  await queue.last;
  return children;
}
