import { customType, integer, text } from "drizzle-orm/sqlite-core";

/** A moment in milliseconds since 1970. */
export const moment = (name: string) => integer(name, { mode: "timestamp_ms" });
/** A value kept as JSON: nothing that is searched or sorted by. */
export const json = <Value>(name: string) => text(name, { mode: "json" }).$type<Value>();

/** A value kept as JSON under other keys than the code's: those that were stored first stay. */
export const jsonAs = <Value, Stored>(
  name: string,
  { toStored, fromStored }: { toStored: (value: Value) => Stored; fromStored: (stored: Stored) => Value },
) =>
  customType<{ data: Value; driverData: string }>({
    dataType: () => "text",
    toDriver: (value) => JSON.stringify(toStored(value)),
    fromDriver: (text) => fromStored(JSON.parse(text) as Stored),
  })(name);
