import { isDay } from "../text/day";
import type { Text } from "../text/text";
import type { FactKey, FactValue, ListRow } from "./fact";

/** Two days in a row of a list, of which the later one is never before the earlier one; on one day they may be. */
export type DayOrder = { id: string; list: string; earlier: string; later: string; text: Text };

/** A row whose days are the wrong way round, counted from 1: one of the two is wrong. */
export type Disorder = { order: DayOrder; row: number; earlier: string; later: string };

/** Whether two days are the wrong way round; a day that is not given is none that could be. */
export const isDisordered = (earlier: unknown, later: unknown): boolean =>
  isDay(earlier) && isDay(later) && later < earlier;

/** Every row whose days are the wrong way round. */
export const disordersIn = (orders: readonly DayOrder[], values: ReadonlyMap<FactKey, FactValue>): Disorder[] =>
  orders.flatMap((order) => {
    const rows = values.get(order.list);
    if (!Array.isArray(rows)) return [];
    return (rows as readonly ListRow[]).flatMap((row, place): Disorder[] => {
      const [earlier, later] = [row[order.earlier], row[order.later]];
      return isDisordered(earlier, later)
        ? [{ order, row: place + 1, earlier: String(earlier), later: String(later) }]
        : [];
    });
  });
