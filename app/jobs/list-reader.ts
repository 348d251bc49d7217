import type { ListNews, ListTask } from "./list-messages";
import { type ReadingLimits, readInThread } from "./reading-thread";

/** Has a thread read a list of firms, and hands on what it tells one by one. */
export const readList = (
  task: ListTask,
  take: (news: ListNews) => Promise<void>,
  stopped?: AbortSignal,
  limits?: ReadingLimits,
): Promise<void> => readInThread<ListNews>("./list-thread.ts", task, take, stopped, limits);
