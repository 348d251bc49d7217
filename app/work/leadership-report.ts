import { writeFile } from "node:fs/promises";
import { admitRound, type RoundRecord } from "#db/programme/admission";
import { countFirms, type ExportFirm } from "#db/programme/export";
import { objectionsIn, outcomeOf } from "#db/programme/objections";
import { inForce, recommendationsIn } from "#db/programme/recommendations";
import { listRounds } from "#db/programme/round-list";
import { regionsOf } from "#db/programme/seat-region";
import { latestVisits } from "#db/programme/visits";
import { type LeadershipFigures, type LeadershipLine, leadershipFigures, reportStatuses } from "#lib/cohort/leadership";
import { regionNamer } from "#lib/programme/region";
import { standingOf } from "#lib/programme/standing";
import { dayOf } from "#lib/text/day";
import { ruleSetOf } from "../acts/programme/round-rules";
import { leadershipDocument } from "../paper/leadership/manuscript";
import type { LeadershipReport, ProcessCounts, ToldRound } from "../paper/leadership/told";
import { type NamedRatio, namedRatios } from "../paper/ratio-variables";
import { lettersOfRules } from "../paper/variable";
import { translator } from "../translate";
import { definitionsOf, type ExportWork, firmsOf } from "./export-tables";

const quiet = async (): Promise<void> => {};

/** What the report takes of a firm, from what a table of the round tells of it. */
export function lineOf(
  firm: ExportFirm,
  ratios: readonly NamedRatio[],
  countedIn: (letters: string) => string,
  regionOf: (name: string | null) => string | null,
): LeadershipLine {
  const { application, decision, times } = firm;
  return {
    number: application.number,
    name: application.firmName,
    uscc: application.uscc,
    region: regionOf(application.region),
    industry: application.industry,
    standing: standingOf(application.state, application.openedAt !== null),
    late: application.late,
    assessed: Object.keys(firm.indicators).length > 0,
    verdict: reportStatuses.find((status) => status === application.verdict) ?? null,
    letters: application.criteria === "" ? "" : countedIn(application.criteria),
    gaps: ratios.map(({ isCondition, read }) => (isCondition ? (read(firm)?.gap ?? null) : null)),
    decision: decision?.stage === "final" ? decision.outcome : null,
    times,
  };
}

/** The figures of a round, from the firms that its tables tell of; several ways to one end count once. */
async function figuresOf(work: ExportWork): Promise<{ figures: LeadershipFigures; ratios: NamedRatio[] }> {
  const { store, round, ruleSet } = work;
  const ratios = namedRatios(definitionsOf(work));
  const letters = lettersOfRules(ruleSet);
  const lines: LeadershipLine[] = [];
  const all = await regionsOf(store.db, round.organisation);
  const regionOf = regionNamer(all);
  const total = await countFirms(store, round.id);
  for await (const firm of firmsOf(work, null, total))
    lines.push(lineOf(firm, ratios, (row) => letters.read(row).counted, regionOf));
  const clauses = ruleSet.criteria.map(({ id }) =>
    ratios.flatMap(({ criterion }, place) => (criterion === id ? [place] : [])),
  );
  const cities = all.filter(({ level }) => level === "city");
  const tree = [
    ...cities.flatMap((city) => [city, ...all.filter(({ parent }) => parent === city.id)]),
    ...all.filter(({ level, parent }) => level === "county" && !cities.some(({ id }) => id === parent)),
  ];
  const order = tree.map(({ name }) => name);
  return { figures: leadershipFigures(lines, clauses, order), ratios };
}

/** The latest round of the same tier that began before and may be read; `null` where there is none. */
async function earlierOf({ store, actor, round }: ExportWork): Promise<RoundRecord | null> {
  const rounds = await listRounds(store, actor);
  if (!rounds.ok) return null;
  const before = rounds.value
    .filter(
      ({ id, tier, state, opensOn }) =>
        id !== round.id && tier === round.tier && state !== "draft" && opensOn < round.opensOn,
    )
    .sort((one, other) => (one.opensOn < other.opensOn ? 1 : -1));
  for (const each of before) {
    const admitted = await admitRound(store.db, actor, "export", each.id, new Date());
    if (admitted.ok) return admitted.value;
  }
  return null;
}

/** The list that was signed, and is in force. */
async function signedOf({ store, round }: ExportWork): Promise<LeadershipReport["signed"]> {
  const list = inForce(await recommendationsIn(store.db, round.id));
  if (!list?.signedAt) return null;
  return { on: dayOf(list.signedAt), firms: list.firms };
}

async function processOf({ store, round }: ExportWork): Promise<ProcessCounts> {
  const visits = [...(await latestVisits(store.db, round.id)).values()];
  const objections = await objectionsIn(store.db, round.id);
  const withOutcome = (isIt: (outcome: ReturnType<typeof outcomeOf>) => boolean) =>
    objections.filter((each) => isIt(outcomeOf(each))).length;
  return {
    visits:
      visits.length === 0
        ? null
        : { planned: visits.length, done: visits.filter(({ content }) => content.conclusion !== null).length },
    objections:
      objections.length === 0
        ? null
        : {
            received: objections.length,
            upheld: withOutcome((outcome) => outcome === "upheld" || outcome === "partly"),
            open: withOutcome((outcome) => outcome === null),
          },
  };
}

const toldOf = (round: RoundRecord, figures: LeadershipFigures): ToldRound => {
  const { name, opensOn, closesOn, selfAssessment } = round;
  return { name, opensOn, closesOn, selfAssessment, figures };
};

/** Everything that the report on a round says. */
export async function leadershipReport(work: ExportWork): Promise<LeadershipReport> {
  const { round, ruleSet, bureau, input } = work;
  const { figures, ratios } = await figuresOf(work);
  const before = await earlierOf(work);
  const earlier = before && {
    ...{ ...work, round: before, ruleSet: ruleSetOf(before), tools: { ...work.tools, progress: quiet } },
  };
  return {
    locale: input.locale,
    bureau,
    round: toldOf(round, figures),
    earlier: earlier && before ? toldOf(before, (await figuresOf(earlier)).figures) : null,
    tier: translator(input.locale)(`rounds.tiers.${round.tier}`),
    document: ruleSet.document,
    clauses: ruleSet.criteria.map(({ title }, place) => ({ item: String(place + 1), title })),
    ratios,
    process: await processOf(work),
    signed: await signedOf(work),
    madeAt: new Date(),
    isSynthetic: round.synthetic,
  };
}

/** Writes the report on a round into a file; how many firms it tells of. */
export async function writeReport(work: ExportWork, path: string): Promise<number> {
  const report = await leadershipReport(work);
  await writeFile(path, await leadershipDocument(report), { mode: 0o600 });
  return report.round.figures.all.funnel.invited;
}
