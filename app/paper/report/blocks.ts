import type { ReactNode } from "react";
import type { ResultView } from "#app/_view/result/result-view";
import type { AdvisorReport, ChapterId } from "./advisor-report";

/** Pictures of a report by what they show. */
export type PictureId = "plane" | "stages" | "networks" | "bars";

/** A drawing of the pages, how wide it stands on paper in millimetres, and its height as a part of that. */
export type Picture = {
  id: PictureId;
  drawing: ReactNode;
  width: number;
  ratio: number;
  title: string;
  /** What it shows, for those who do not see it. */
  label: string;
  /** How to read its marks. */
  note: string;
};

/** A column's name and its share of the width, in percent. */
export type Column = { name: string; share: number };

/** A picture as pixels, with what stands under it. */
export type DrawnPicture = Omit<Picture, "drawing"> & { bytes: Uint8Array; caption: string };

/** What a chapter is made of, in words of its language, before anybody sets it. */
export type Block<Shown = Picture> =
  | { kind: "lead" | "text" | "note" | "heading" | "own"; text: string }
  | { kind: "list"; items: readonly string[] }
  | { kind: "advice"; title: string; text: string }
  | { kind: "table"; columns: readonly Column[]; rows: readonly (readonly string[])[] }
  | { kind: "picture"; picture: Shown };

export type Chapter<Shown = Picture, Id extends string = ChapterId> = { id: Id; title: string; blocks: Block<Shown>[] };

/** A report with its result as the pages' words take it. */
export type Told = {
  report: AdvisorReport;
  view: ResultView;
  /** The result with what the practice corrected; `null` where it corrected nothing. */
  corrected: ResultView | null;
};

const isSaid = (text: string | undefined | null): text is string => text !== undefined && text !== null && text !== "";

/** What is no picture. */
type Words = Block<never>;

/** A text as a block; none where there is nothing to say. */
export const said = (kind: "lead" | "text" | "note" | "heading" | "own", text: string | undefined | null): Words[] =>
  isSaid(text) ? [{ kind, text }] : [];

/** A list under its heading; nothing where it is empty. */
export const listedUnder = (heading: string | null, items: readonly string[]): Words[] =>
  items.length > 0 ? [...said("heading", heading), { kind: "list", items }] : [];

/** A table under its heading; nothing where it has no rows. */
export const tableUnder = (
  heading: string | null,
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
): Words[] => (rows.length > 0 ? [...said("heading", heading), { kind: "table", columns, rows }] : []);
