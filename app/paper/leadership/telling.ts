import { type ReportStatus, reportStatuses } from "#lib/cohort/leadership";
import type { Block, Column } from "../report/blocks";
import { inks } from "../report/inks";
import { type Bar, barsDrawing, barsHeight } from "./bars";
import type { LeadershipReport } from "./told";
import type { ReportWords } from "./words";

/** A report with the words of its language. */
export type Telling = { report: LeadershipReport; words: ReportWords };

export const funnelSteps = ["invited", "opened", "submitted", "decided", "recommended"] as const;
/** The colours of verdicts. */
export const colours: Record<ReportStatus, string> = {
  met: inks.accent,
  person: "#7ea6b5",
  unknown: inks.line,
  unmet: inks.own,
};

export const columns = (names: readonly string[], shares: readonly number[]): Column[] =>
  names.map((name, place) => ({ name, share: shares[place] ?? 0 }));

/** Bars as a picture of the report, with what their parts stand for. */
export function picture(
  { words }: Telling,
  of: { bars: readonly Bar[]; title: string; note: string; isParted: boolean },
): Block {
  const { bars, title, note, isParted } = of;
  const legend = isParted
    ? reportStatuses.map((status) => ({ colour: colours[status], name: words.translate(`review.statuses.${status}`) }))
    : [];
  const label = bars.map(({ name, words: value }) => `${name} ${value}`).join(" | ");
  const drawing = barsDrawing(title, bars, legend);
  return {
    kind: "picture",
    picture: { id: "bars", drawing, width: 150, ratio: barsHeight(bars.length, isParted), title, label, note },
  };
}
