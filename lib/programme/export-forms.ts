import type { Locale } from "../text/text";

/** What can be exported, and in which forms; the first is the usual one. */
export const exportForms = {
  view: ["xlsx", "csv"],
  full: ["xlsx", "csv", "statistics"],
  report: ["docx"],
  archive: ["zip"],
  dossier: ["zip"],
} as const;
export type ExportKind = keyof typeof exportForms;
export const exportKinds = Object.keys(exportForms) as ExportKind[];
export type ExportForm = (typeof exportForms)[ExportKind][number];

/** What a job is asked to export: a view as its query, or one firm by its application. */
export type ExportInput = {
  what: ExportKind;
  format: ExportForm;
  locale: Locale;
  query: string;
  application: string | null;
};
