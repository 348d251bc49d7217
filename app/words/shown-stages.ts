import type { ShownStage } from "#app/_view/process/timeline";
import type { RoundRecord } from "#db/programme/admission";
import type { StageCounts } from "#db/programme/round-stages";
import { nextStage, type Stage, type StageId, timelineOf } from "#lib/programme/stages";
import { dayOf, daysBetween } from "#lib/text/day";
import type { Locale } from "#lib/text/text";
import { formats, type Translate, translator } from "../translate";

/** Where a stage is worked at, below the page of the round. */
const places: Readonly<Record<StageId, string>> = {
  acceptance: "",
  "first-check": "/levels",
  review: "/decisions",
  visit: "/visits",
  publicity: "/publicity",
  recommendation: "/recommendation",
};

const shortDay = (locale: Locale, day: string): string =>
  formats(locale).dateTime(new Date(`${day}T12:00:00+08:00`), { month: "short", day: "numeric" });

function daysWords({ from, to }: Stage, locale: Locale, translate: Translate): string | null {
  const [first, last] = [from, to].map((day) => day && shortDay(locale, day));
  if (first && last) return translate("process.days", { from: first, to: last });
  if (first) return translate("process.from", { day: first });
  return last ? translate("process.to", { day: last }) : null;
}

function leftWords({ state, to }: Stage, today: string, translate: Translate): string | null {
  if (to === null) return null;
  const days = daysBetween(today, to);
  if (state === "running" && days >= 0) return translate("process.daysLeft", { days });
  return state === "overdue" ? translate("process.daysOver", { days: -days }) : null;
}

function nextStep({ stage }: Stage, { counts, openObjections }: StageCounts, translate: Translate): string {
  if (stage === "visit" && counts.visit?.of === 0) return translate("process.steps.visitDraw");
  if ((stage === "publicity" || stage === "recommendation") && openObjections > 0)
    return translate("process.steps.objections", { count: openObjections });
  return translate(`process.steps.${stage}`);
}

/** The stages at which a seat works that reaches over a part of the round. */
const partly: readonly StageId[] = ["first-check", "visit"];

/** What is next for such a seat: the first of its stages with a firm that waits. */
const nextInPart = (line: readonly Stage[]): Stage | null =>
  line.find(({ stage, count }) => partly.includes(stage) && count !== null && count.done < count.of) ?? null;

/** The stages of a round in words, and what is to be done next. */
export function shownStages(
  { locale, round, stages }: { locale: Locale; round: RoundRecord; stages: StageCounts },
  now: Date,
): { stages: ShownStage[]; nothing: string; next: { step: string; href: string } | null } {
  const translate = translator(locale);
  const home = `/${locale}/rounds/${round.id}`;
  const today = dayOf(now);
  // What the round itself says of acceptance holds where nobody planned otherwise.
  const acceptance = { stage: "acceptance" as const, from: round.opensOn, to: round.closesOn, owner: "" };
  const own = round.stages.find(({ stage }) => stage === "acceptance");
  const planned = [{ ...acceptance, owner: own?.owner ?? "" }, ...round.stages.filter((each) => each !== own)];
  const isClosed = round.state === "closed";
  const line = timelineOf({ stages: planned, counts: stages.counts, isClosed }, today);
  const { isPart } = stages;
  const next = isPart ? nextInPart(line) : nextStage(line);
  const isLinked = ({ stage }: Stage): boolean => (isPart ? partly.includes(stage) : stage !== "acceptance");
  return {
    stages: line.map((each) => ({
      ...{ stage: each.stage, state: each.state, owner: each.owner, count: each.count },
      days: daysWords(each, locale, translate),
      left: leftWords(each, today, translate),
      href: isLinked(each) ? `${home}${places[each.stage]}` : null,
    })),
    nothing: translate(isPart ? "process.partDone" : "process.allDone"),
    next: next && { step: nextStep(next, stages, translate), href: `${home}${places[next.stage]}` },
  };
}
