/** What can be exported, and in which forms; the first is the usual one. */
export const exportForms = {
  view: ["xlsx", "csv"],
  full: ["xlsx", "csv", "statistics"],
  archive: ["zip"],
  dossier: ["zip"],
} as const;
export type ExportKind = keyof typeof exportForms;
export type ExportForm = (typeof exportForms)[ExportKind][number];
