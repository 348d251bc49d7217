import type { ScopeOfFigures } from "#lib/programme/scope";

/** The scope that a firm's amounts and head-counts are in, and how it is said beside each of them. */
export const scopeOfFigures: ScopeOfFigures = {
  fact: "accounts-scope",
  units: ["wan-yuan", "people"],
  short: {
    single: { zh: "单体口径", en: "company alone" },
    consolidated: { zh: "合并口径", en: "consolidated" },
  },
};
