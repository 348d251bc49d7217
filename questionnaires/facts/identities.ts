import type { Identity } from "#lib/rules/same-rows";

/**
 * One right counts once: by its number, else by its name. An invention and a utility model may have one name; software
 * of one name registered on two days may be two versions.
 */
export const identities: readonly Identity[] = [
  { list: "intellectual-property", by: ["number", "name"], kind: "kind", told: "granted" },
];
