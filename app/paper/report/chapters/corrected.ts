import { learningFinding } from "#app/_view/result/learning";
import { networksFinding } from "#app/_view/result/networks";
import type { ResultView } from "#app/_view/result/result-view";
import { headlineOf } from "#app/_view/result/verdict";
import type { Translate } from "#app/translate";
import { networkIds } from "#lib/scoring/classes";
import { type Block, said, type Told, tableUnder } from "../blocks";
import { titlesWords } from "./both";

/** The firm's own answers against those with what the practice corrected; nothing where it corrected nothing. */
export function corrected({ report, view, corrected: other }: Told): Block[] {
  const { translate } = view.words;
  const decided = decisions(report, translate);
  if (!report.corrected || !other) return [...said("own", report.texts.corrected), ...decided];
  const { corrections } = report.corrected;
  const word = (id: Word) => translate(`advisorReport.corrected.${id}`);
  return [
    ...said("text", translate("advisorReport.corrected.lead")),
    ...said("own", report.texts.corrected),
    ...tableUnder(
      translate("advisorReport.corrected.classes"),
      [
        { name: word("what"), share: 20 },
        { name: word("claimed"), share: 34 },
        { name: word("corrected"), share: 34 },
        { name: translate("advisorReport.corrected.moved"), share: 12 },
      ],
      besides(view, other, Boolean(report.corrected.tiers)),
    ),
    ...tableUnder(
      translate("advisorReport.corrected.list"),
      [
        { name: word("question"), share: 30 },
        { name: word("from"), share: 18 },
        { name: word("to"), share: 18 },
        { name: word("reason"), share: 22 },
        { name: word("by"), share: 12 },
      ],
      corrections.map(({ what, from, to, reason, by }) => [what, from, to, reason, by]),
    ),
    ...decided,
  ];
}

type Word = "what" | "claimed" | "corrected" | "question" | "from" | "to" | "reason" | "fate" | "by";

/** What the firm took over, so that its own answers hold it, and what it declined. */
function decisions({ decided }: Told["report"], translate: Translate): Block[] {
  const column = (id: Word, share: number) => ({ name: translate(`advisorReport.corrected.${id}`), share });
  const table = tableUnder(
    translate("advisorReport.corrected.decided"),
    [
      column("question", 26),
      column("from", 16),
      column("to", 16),
      column("reason", 18),
      column("fate", 14),
      column("by", 10),
    ],
    decided.map(({ what, from, to, reason, fate, by }) => [what, from, to, reason, fate, by]),
  );
  return table.length > 0 ? [...table, ...said("note", translate("advisorReport.corrected.decidedNote"))] : [];
}

type Line = [name: string, wordsIn: (view: ResultView) => string];

/** Each finding under the firm's answers and under the corrected ones, and whether it moved. */
function besides(claimed: ResultView, correct: ResultView, isOfTitles: boolean): string[][] {
  const { translate, score } = claimed.words;
  const lines: Line[] = [
    [
      translate("advisorReport.chapters.strength"),
      ({ edition, diagnosis, words }) => headlineOf(edition, diagnosis, words),
    ],
    [translate("advisorReport.strength.level"), ({ diagnosis }) => score(diagnosis.technicalStrength.level.score)],
    [
      translate("advisorReport.strength.capability"),
      ({ diagnosis }) => score(diagnosis.technicalStrength.capability.score),
    ],
    [translate("advisorReport.chapters.learning"), learningFinding],
    [translate("advisorReport.chapters.networks"), networksFinding],
    ...networkIds.map(
      (id): Line => [translate(`classes.network.${id}`), ({ diagnosis }) => score(diagnosis.networks[id].score)],
    ),
    ...(isOfTitles ? [[translate("advisorReport.chapters.tiers"), titlesWords] satisfies Line] : []),
  ];
  return lines.map(([name, wordsIn]) => {
    const [one, two] = [wordsIn(claimed), wordsIn(correct)];
    return [name, one, two, translate(`advisorReport.corrected.${one === two ? "same" : "moved"}`)];
  });
}
