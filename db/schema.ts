export * from "./people/schema";
export * from "./programme/register-schema";
export * from "./programme/review-schema";
export * from "./programme/schema";
export * from "./service/schema";
export * from "./service/work-schema";
export * from "./sheets/peers-schema";
export * from "./sheets/schema";
