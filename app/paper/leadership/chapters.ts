import type { Block, Chapter, Picture } from "../report/blocks";
import { annex, times, yearOnYear } from "./course";
import { progress, summary, verdictChapter } from "./overview";
import { clauseChapter, groupBlocks } from "./parts";
import type { LeadershipReport } from "./told";
import { reportWords } from "./words";

export type LeadershipChapter = Chapter<Picture, string>;

/** The chapters of the report, in their order. */
export function chaptersOf(report: LeadershipReport): LeadershipChapter[] {
  const telling = { report, words: reportWords(report.locale) };
  const { translate } = telling.words;
  const chapter = (id: keyof typeof titles, blocks: Block[]) => ({
    ...{ id, blocks },
    title: translate(titles[id]),
  });
  return [
    chapter("summary", summary(telling)),
    chapter("progress", progress(telling)),
    chapter("verdicts", verdictChapter(telling)),
    chapter("groups", [...groupBlocks(telling, "regions"), ...groupBlocks(telling, "industries")]),
    chapter("clauses", clauseChapter(telling)),
    chapter("earlier", yearOnYear(telling)),
    chapter("times", times(telling)),
    chapter("annex", annex(telling)),
  ];
}

const titles = {
  summary: "leadership.titles.summary",
  progress: "leadership.titles.progress",
  verdicts: "leadership.titles.verdicts",
  groups: "leadership.titles.groups",
  clauses: "leadership.titles.clauses",
  earlier: "leadership.titles.earlier",
  times: "leadership.titles.times",
  annex: "leadership.titles.annex",
} as const;
