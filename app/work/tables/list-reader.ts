import type { ListNews, ListTask } from "./list-messages";
import { type ReadingLimits, readApart } from "./reading-process";

/** Has a process of its own read a list of firms, and hands on what it tells one by one. */
export const readList = (
  task: ListTask,
  take: (news: ListNews) => Promise<void>,
  stopped?: AbortSignal,
  limits?: ReadingLimits,
): Promise<void> => readApart<ListNews>("list", task, take, stopped, limits);
