import { correctionOf } from "#questionnaires";

/** The version that puts a rule set right in rounds of this year; itself, where no fault of it is known. */
export const newest = (id: string): string => correctionOf(id, "2026-06-01")?.ruleSet.id ?? id;
