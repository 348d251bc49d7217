import type { ApplicationState } from "#lib/programme/application";
import { endOfDay, startOfDay } from "#lib/text/day";
import type { Chance } from "./chance";
import type { DemoRound } from "./rounds";

/** What became of a firm's invitation, and when. Moments are `null` where it did not come to that. */
export type Chapter = {
  state: ApplicationState;
  late: boolean;
  /** It came after the deadline and an officer let it in. */
  admitted: boolean;
  invitedAt: Date;
  openedAt: Date | null;
  startedAt: Date | null;
  submittedAt: Date | null;
  /** Withdrawn, returned or admitted. */
  movedAt: Date | null;
};

const hour = 3_600_000;

/** Draws how far a firm has come in a round. */
export function chapterOf({ wish: { opensOn, closesOn }, shares }: DemoRound, chance: Chance, now: Date): Chapter {
  let lot = chance.share() * 100;
  const kind = (Object.keys(shares) as (keyof typeof shares)[]).find((each) => {
    lot -= shares[each] ?? 0;
    return lot < 0;
  });
  const opens = startOfDay(opensOn).getTime() + 9 * hour;
  const end = Math.min(endOfDay(closesOn).getTime(), now.getTime()) - hour;
  const span = Math.max(hour, end - opens);
  const invitedAt = new Date(opens + chance.whole(0, 40) * 60_000);
  const openedAt = new Date(invitedAt.getTime() + span * 0.3 * chance.share() ** 2);
  const startedAt = new Date(openedAt.getTime() + span * 0.2 * chance.share() ** 2);
  const inTime = new Date(startedAt.getTime() + (end - startedAt.getTime()) * Math.sqrt(chance.share()));
  const overdue = new Date(endOfDay(closesOn).getTime() + chance.whole(1, 50) * hour);
  const isLate = kind === "late" || kind === "admitted";
  const submittedAt = isLate ? overdue : inTime;
  const movedAt = new Date(
    submittedAt.getTime() + (isLate ? 30 * hour : (now.getTime() - submittedAt.getTime()) * 0.6),
  );
  const moments = { openedAt, startedAt: null, submittedAt: null, movedAt: null };
  const chapter = { late: isLate, admitted: kind === "admitted", invitedAt };
  switch (kind) {
    case "submitted":
      return { ...chapter, state: "submitted", openedAt, startedAt, submittedAt, movedAt: null };
    case "late":
      return { ...chapter, state: "late", openedAt, startedAt, submittedAt, movedAt: null };
    case "admitted":
      return { ...chapter, state: "submitted", openedAt, startedAt, submittedAt, movedAt };
    case "returned":
    case "withdrawn":
      return { ...chapter, state: kind, openedAt, startedAt, submittedAt, movedAt };
    case "started":
      return { ...chapter, ...moments, state: "started", startedAt };
    case "opened":
      return { ...chapter, ...moments, state: "invited" };
    case "invited":
    case undefined:
      return { ...chapter, ...moments, openedAt: null, state: "invited" };
  }
}
