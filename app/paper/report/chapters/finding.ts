import { doubtParts } from "#app/_view/result/doubts";
import { nearWords } from "#app/_view/result/first-screen";
import { leadsWithGoal } from "#app/_view/result/goal-step";
import type { ResultView } from "#app/_view/result/result-view";
import { findingOf } from "#app/_view/result/rooms";
import { headlineOf } from "#app/_view/result/verdict";
import { absenceOf, type Room, roomsShown } from "#lib/charts/rooms";
import { languages } from "#lib/text/languages";
import { type Block, said, type Told, tableUnder } from "../blocks";
import { bothWords, titlesBoth, titlesWords } from "./both";

const strengthOf = ({ edition, diagnosis, words }: ResultView): string => headlineOf(edition, diagnosis, words);

/** The finding as the first screen of the result has it, the summary of the practice, and every part in a sentence. */
export function finding(told: Told): Block[] {
  const { report, view, corrected } = told;
  const strength = bothWords(told, strengthOf);
  const goal = view.official && view.official.wants !== "strength" ? titlesBoth(told) : [];
  const leads = leadsWithGoal(view) ? [...goal, ...strength] : [...strength, ...goal];
  return [
    ...leads.flatMap((lead) => said("lead", lead)),
    ...said("text", correctedWords(told)),
    ...bothWords(told, nearWords).flatMap((near) => said("text", near)),
    ...said("text", corrected ? bothDoubts(view) : doubtWords(view)),
    ...said("own", report.texts.finding),
    ...glance(told),
  ];
}

/** How much the practice corrected, and what stands where it did; empty where it corrected nothing. */
function correctedWords({ report, view, corrected }: Told): string {
  if (!report.corrected || !corrected) return "";
  const { translate, sentences } = view.words;
  return sentences([
    translate("advisorReport.by.lead", {
      count: report.corrected.corrections.length,
      chapter: translate("advisorReport.chapters.corrected"),
    }),
    strengthOf(view) === strengthOf(corrected) ? translate("advisorReport.by.sameClass") : "",
  ]);
}

const bothDoubts = (view: ResultView): string =>
  view.words.translate("advisorReport.by.claimed", { finding: doubtWords(view) });

/** Every part in a sentence; by the corrected answers, too, where there are any. */
function glance({ report, view, corrected }: Told): Block[] {
  const { translate } = view.words;
  const word = (id: "part" | "found" | "corrected" | "claimed", share: number) => ({
    name: translate(`advisorReport.finding.${id}`),
    share,
  });
  const claimed = partsOf(view);
  if (!corrected)
    return tableUnder(
      translate("advisorReport.finding.glance"),
      [word("part", 24), word("found", 76)],
      claimed.map(({ name, found }) => [name, found]),
    );
  const others = partsOf(corrected);
  return tableUnder(
    translate("advisorReport.finding.glance"),
    [word("part", 18), word("corrected", 41), word("claimed", 41)],
    claimed.map(({ room, name, found }) => {
      const other = others.find((each) => each.room === room)?.found;
      const isKnown = other !== undefined && (room !== "tiers" || report.corrected?.tiers);
      return [name, isKnown ? other : translate("advisorReport.finding.notWorkedOut"), found];
    }),
  );
}

/** What keeps the result from being taken as it stands. */
function doubtWords(view: ResultView): string {
  const { translate, locale } = view.words;
  const { gap, semicolon, stop } = languages[locale];
  const parts = doubtParts(view);
  if (parts.length === 0) return translate("rooms.doubt.none");
  return `${translate("rooms.doubt.title")}${gap}${parts.join(semicolon)}${stop.trimEnd()}`;
}

/** Every part that applies with what it finds. */
function partsOf(view: ResultView): { room: Room; name: string; found: string }[] {
  const told = { strength: strengthOf(view), tiers: view.official ? titlesWords(view) : "" };
  return roomsShown(view.shows)
    .filter((room) => room !== "method" && room !== "advice" && absenceOf(room, view) === null)
    .map((room) => ({
      room,
      name: view.words.translate(`rooms.names.${room}`),
      found: room === "strength" || room === "tiers" ? told[room] : findingOf(room, view),
    }));
}
