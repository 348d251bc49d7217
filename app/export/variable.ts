import type { ExportFirm } from "../../db/export";
import type { Text } from "../../lib/instrument/text";

/** What a cell of a table holds; `null` is empty. */
export type Cell = string | number | boolean | null;

/** A column of an export, described so that it can be read without this program. */
export type Variable = {
  /** A plain name for programs: small letters, digits and underscores. */
  name: string;
  label: Text;
  kind: "number" | "text" | "code";
  unit: string;
  /** The document, study or table that it comes from. */
  source: string;
  /** The codes that it can hold, where they are few. */
  values: readonly { code: string; text: Text }[];
  read: (firm: ExportFirm) => Cell;
};

/** A plain name from the id of anything. */
export const plainName = (id: string): string =>
  id
    .replace(/([a-z])([A-Z])/g, "$1_$2")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^_|_$/g, "");
