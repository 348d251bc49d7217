import { farWords } from "#app/_view/ladder/gap-cards";
import { besidesWords, dayWords } from "#app/_view/ladder/headline";
import { stateOf } from "#app/_view/ladder/ladder";
import { roundSentence } from "#app/_view/ladder/round-words";
import { namesOfFacts } from "#app/_view/result/goal-step";
import type { OfficialResult, ResultView } from "#app/_view/result/result-view";
import { tiersFinding } from "#app/_view/result/tiers-room";
import { gapIn } from "#lib/charts/gap";
import { goalOf, highestHeld } from "#lib/charts/headline";
import type { LadderClause, LadderStep } from "#lib/charts/ladder";
import { languages } from "#lib/text/languages";
import { type Block, said, type Told, tableUnder } from "../blocks";

/** How far official titles are: every title, and each clause of the one that is aimed at; nothing where they are not open. */
export function tiers({ report, view }: Told): Block[] {
  const { official, words } = view;
  if (!official) return said("own", report.texts.tiers);
  const { steps, aim } = official;
  return [
    ...said("lead", tiersFinding(view)),
    ...said("text", steps ? besidesWords(steps, aim, words) : words.translate("rooms.goal.none")),
    ...said("own", report.texts.tiers),
    ...(steps ? [...every(view, steps), ...clauses(view, official), ...said("note", basis(view, official))] : []),
  ];
}

function every({ words }: ResultView, steps: readonly LadderStep[]): Block[] {
  return tableUnder(
    words.translate("advisorReport.tiers.all"),
    [
      { name: words.translate("advisorReport.tiers.tier"), share: 44 },
      { name: words.translate("advisorReport.tiers.state"), share: 56 },
    ],
    steps.map((step) => [words.translate(`rounds.tiers.${step.tier}`), stateOf(step, steps, words)]),
  );
}

/** The tier that the firm aims at, else the highest that it holds. */
export const stepTold = ({ steps, aim }: OfficialResult): LadderStep | undefined =>
  steps ? (goalOf(steps, aim) ?? highestHeld(steps)) : undefined;

type ClauseTold = { name: string; demands: string; stands: string; basis: string };

/** Each clause of a tier in words, what is not met first. */
export function clausesTold({ words }: ResultView, { clauses: all }: LadderStep): ClauseTold[] {
  const { translate, of, locale } = words;
  const gap = gapIn(all);
  const groups = ["unmet", "unknown", "person", "met", "aside"] as const;
  return groups.flatMap((group) =>
    gap[group].map((clause) => {
      const status = translate(`advisorReport.tiers.statuses.${group}`);
      const detail = detailOf(group, clause, words);
      return {
        name: of(clause.title),
        demands: of(clause.demands),
        stands: detail ? `${status}${languages[locale].colon}${detail}` : status,
        basis: clause.sources.map((source) => of(source.clause)).join(languages[locale].semicolon),
      };
    }),
  );
}

/** How far an unmet clause is, or what is missing for one that is not known. */
function detailOf(group: string, clause: LadderClause, words: ResultView["words"]): string {
  if (group === "unmet") return farWords(clause, words);
  return group === "unknown" ? words.list(namesOfFacts(clause.missing, words)) : "";
}

function clauses(view: ResultView, official: OfficialResult): Block[] {
  const step = stepTold(official);
  if (!step?.rules) return [];
  const { translate } = view.words;
  return tableUnder(
    translate("advisorReport.tiers.clauses", { tier: translate(`rounds.tiers.${step.tier}`) }),
    [
      { name: translate("advisorReport.tiers.clause"), share: 20 },
      { name: translate("advisorReport.tiers.demands"), share: 34 },
      { name: translate("advisorReport.tiers.stands"), share: 22 },
      { name: translate("advisorReport.tiers.basis"), share: 24 },
    ],
    clausesTold(view, step).map(({ name, demands, stands, basis: source }) => [name, demands, stands, source]),
  );
}

/** Of which day and document it is, when the next round may be, and that the authorities decide. */
function basis({ words }: ResultView, official: OfficialResult): string {
  const { translate, of } = words;
  const step = stepTold(official);
  const day = official.steps?.find(({ verdict }) => verdict)?.verdict?.appliedOn;
  const [line] = official.lines;
  return words.sentences([
    translate("ladder.authorities"),
    day ? translate("ladder.basis", { day: dayWords(day, words) }) : "",
    step?.rules ? translate("advisorReport.tiers.document", { document: of(step.rules.document) }) : "",
    line ? roundSentence(line.tier, official.lines, words) : "",
  ]);
}
