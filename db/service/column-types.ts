import type { HasDefault, HasRuntimeDefault, NotNull } from "drizzle-orm";
import {
  blob,
  customType,
  integer,
  real,
  type SQLiteColumnBuilder,
  type SQLiteCustomColumnBuilder,
  text,
} from "drizzle-orm/sqlite-core";
import type { Column, ColumnGroup } from "#lib/programme/column";
import type { ValueOf } from "#lib/programme/column-list";

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

const byKind: Readonly<Record<Column["kind"], (name: string) => unknown>> = {
  text: (name) => text(name),
  real: (name) => real(name),
  integer: (name) => integer(name),
  flag: (name) => integer(name, { mode: "boolean" }),
  moment,
  bytes: (name) => blob(name, { mode: "buffer" }),
};

type Builder<Value> = SQLiteCustomColumnBuilder<{
  name: string;
  dataType: "custom";
  columnType: "SQLiteCustomColumn";
  data: NonNullable<Value>;
  driverParam: unknown;
  enumValues: undefined;
}>;
type Built<Each extends Column> = [Each["blank"]] extends [NonNullable<unknown>]
  ? HasRuntimeDefault<HasDefault<NotNull<Builder<ValueOf<Each>>>>>
  : Builder<Each["kind"] extends "moment" ? Date : ValueOf<Each>>;

/** The columns of a board as those of a table; one that must hold something begins with its blank. */
export const tableColumns = <Group extends ColumnGroup>(group: Group) =>
  Object.fromEntries(
    Object.entries(group).map(([id, { kind, stored, blank }]) => {
      const column = byKind[kind](stored) as SQLiteColumnBuilder;
      return [id, blank === null ? column : column.notNull().$default(() => blank)];
    }),
  ) as { -readonly [Id in keyof Group]: Built<Group[Id]> };
