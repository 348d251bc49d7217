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
import { bracketed, languages } from "#lib/text/languages";
import { type Block, said, type Told, tableUnder } from "../blocks";
import { ofClaimed, titlesBoth } from "./both";

/** How far official titles are: every title, and each clause of the one that is aimed at; nothing where they are not open. */
export function tiers(told: Told): Block[] {
  const { report, view } = told;
  const { official, words } = view;
  if (!official) return said("own", report.texts.tiers);
  const { steps, aim } = official;
  const leads = official.wants === "strength" ? [tiersFinding(view)] : titlesBoth(told);
  const other = correctedSteps(told);
  return [
    ...leads.flatMap((lead) => said("lead", lead)),
    ...said("text", steps ? besidesWords(steps, aim, words) : words.translate("rooms.goal.none")),
    ...said("own", report.texts.tiers),
    ...(steps
      ? [
          ...every(view, steps, other),
          ...(other ? changes(view, steps, other) : []),
          ...clauses(told, official, other),
          ...said("note", basis(view, official)),
        ]
      : []),
  ];
}

/** The titles by the corrected figures; `null` where nobody worked them out. */
const correctedSteps = ({ report, corrected }: Told): readonly LadderStep[] | null =>
  report.corrected?.tiers ? (corrected?.official?.steps ?? null) : null;

function every({ words }: ResultView, steps: readonly LadderStep[], others: readonly LadderStep[] | null): Block[] {
  const { translate } = words;
  const name = ({ tier }: LadderStep) => translate(`rounds.tiers.${tier}`);
  const column = (id: "tier" | "state" | "claimed" | "corrected", share: number) => ({
    name: translate(`advisorReport.tiers.${id}`),
    share,
  });
  const heading = translate("advisorReport.tiers.all");
  if (!others)
    return tableUnder(
      heading,
      [column("tier", 44), column("state", 56)],
      steps.map((step) => [name(step), stateOf(step, steps, words)]),
    );
  return tableUnder(
    heading,
    [column("tier", 36), column("corrected", 32), column("claimed", 32)],
    steps.map((step) => {
      const other = others.find(({ tier }) => tier === step.tier);
      return [name(step), other ? stateOf(other, others, words) : "", stateOf(step, steps, words)];
    }),
  );
}

/** The clauses of every title that come out otherwise with the corrected figures. */
function changes(view: ResultView, steps: readonly LadderStep[], others: readonly LadderStep[]): Block[] {
  const { translate, locale } = view.words;
  const none = translate("advisorReport.tiers.none");
  const rows = others.flatMap((other) => {
    const step = steps.find(({ tier }) => tier === other.tier);
    const before = new Map((step ? clausesTold(view, step) : []).map(({ id, stands }) => [id, stands]));
    return clausesTold(view, other).flatMap(({ id, name, stands }) => {
      const stood = before.get(id) ?? none;
      const title = bracketed(translate(`ladder.short.${other.tier}`), locale);
      return stood === stands ? [] : [[`${name}${title}`, stands, stood]];
    });
  });
  const heading = translate("advisorReport.tiers.changes");
  const column = (id: "changed" | "corrected" | "claimed", share: number) => ({
    name: translate(`advisorReport.tiers.${id}`),
    share,
  });
  return rows.length > 0
    ? tableUnder(heading, [column("changed", 40), column("corrected", 30), column("claimed", 30)], rows)
    : [...said("heading", heading), ...said("text", translate("advisorReport.tiers.unchanged"))];
}

/** The tier that the firm aims at, else the highest that it holds. */
export const stepTold = ({ steps, aim }: OfficialResult): LadderStep | undefined =>
  steps ? (goalOf(steps, aim) ?? highestHeld(steps)) : undefined;

type ClauseTold = { id: string; name: string; demands: string; stands: string; basis: string };

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
        id: clause.id,
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

/** Each clause of the tier that is aimed at, by the corrected figures, too, where there are any. */
function clauses(told: Told, official: OfficialResult, others: readonly LadderStep[] | null): Block[] {
  const { view } = told;
  const step = stepTold(official);
  if (!step?.rules) return [];
  const { translate } = view.words;
  const other = others?.find(({ tier }) => tier === step.tier);
  if (other) return clausesBoth(view, step, other);
  const heading = translate("advisorReport.tiers.clauses", { tier: translate(`rounds.tiers.${step.tier}`) });
  const table = tableUnder(
    null,
    [
      { name: translate("advisorReport.tiers.clause"), share: 20 },
      { name: translate("advisorReport.tiers.demands"), share: 34 },
      { name: translate("advisorReport.tiers.stands"), share: 22 },
      { name: translate("advisorReport.tiers.basis"), share: 24 },
    ],
    clausesTold(view, step).map(({ name, demands, stands, basis: source }) => [name, demands, stands, source]),
  );
  return table.length > 0 ? [...said("heading", heading), ...ofClaimed(told), ...table] : [];
}

function clausesBoth(view: ResultView, step: LadderStep, other: LadderStep): Block[] {
  const { translate } = view.words;
  const word = (id: "clause" | "demands" | "corrected" | "claimedShort" | "basis", share: number) => ({
    name: translate(`advisorReport.tiers.${id}`),
    share,
  });
  const none = translate("advisorReport.tiers.none");
  const before = new Map(clausesTold(view, step).map(({ id, stands }) => [id, stands]));
  return tableUnder(
    translate("advisorReport.tiers.clauses", { tier: translate(`rounds.tiers.${step.tier}`) }),
    [word("clause", 17), word("demands", 27), word("corrected", 19), word("claimedShort", 19), word("basis", 18)],
    clausesTold(view, other).map(({ id, name, demands, stands, basis: source }) => [
      ...[name, demands, stands],
      ...[before.get(id) ?? none, source],
    ]),
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
