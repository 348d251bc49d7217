import { type AdvisorReport, type ChapterId, chapterIds } from "../advisor-report";
import type { Block, Chapter, Told } from "../blocks";
import { pause } from "../pause";
import { resultOf } from "../view";
import { advice } from "./advice";
import { abroad, innovation } from "./beyond";
import { corrected } from "./corrected";
import { finding } from "./finding";
import { learning } from "./learning";
import { method, sources } from "./method";
import { networks } from "./networks";
import { strength } from "./strength";
import { tiers } from "./tiers";

const bodies: Record<ChapterId, (told: Told) => Block[]> = {
  finding,
  strength,
  learning,
  networks,
  abroad,
  innovation,
  corrected,
  tiers,
  advice,
  method,
  sources,
};

/** A report with its result, which every part takes its words from. */
export const toldOf = (report: AdvisorReport): Told => ({
  report,
  view: resultOf(report),
  corrected: report.corrected && resultOf(withCorrections(report, report.corrected)),
});

/** A report as if what the practice corrected were what the firm had answered. */
const withCorrections = (
  report: AdvisorReport,
  { diagnosis, answers, tiers: official }: NonNullable<AdvisorReport["corrected"]>,
): AdvisorReport => ({
  ...report,
  diagnosis,
  answers: answers ?? report.answers,
  tiers: official ?? report.tiers,
});

/** The chapters that have something to say, in their order; others are answered between them. */
export async function chaptersOf(told: Told): Promise<Chapter[]> {
  const { translate } = told.view.words;
  const chapters: Chapter[] = [];
  for (const id of chapterIds) {
    await pause();
    const blocks = bodies[id](told);
    if (blocks.length > 0) chapters.push({ id, title: translate(`advisorReport.chapters.${id}`), blocks });
  }
  return chapters;
}
