export * from "./schema/people";
export * from "./schema/programme";
export * from "./schema/review";
export * from "./schema/service";
export * from "./schema/sheets";
export * from "./schema/work";
