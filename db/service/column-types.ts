import { integer, text } from "drizzle-orm/sqlite-core";

/** A moment in milliseconds since 1970. */
export const moment = (name: string) => integer(name, { mode: "timestamp_ms" });
/** A value kept as JSON: nothing that is searched or sorted by. */
export const json = <Value>(name: string) => text(name, { mode: "json" }).$type<Value>();
