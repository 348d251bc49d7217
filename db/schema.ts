export * from "./schema/people";
export * from "./schema/programme";
export * from "./schema/service";
export * from "./schema/sheets";
