import type { DecidedLine, ObjectedLine, WaitingLine } from "#db/programme/open-proposals";
import { standingOf } from "#lib/programme/standing";
import type { Locale } from "#lib/text/text";
import type { ShownObjected, ShownWaiting } from "../_view/review/decisions";
import type { ShownFaulty } from "../_view/review/faulty";
import type { ShownLine } from "../_view/review/finals";
import { type Translate, translator } from "../translate";
import { trailNames } from "../words/trail-names";
import { momentText } from "./shown-criteria";

/** Why a proposal cannot be confirmed as it is, or who is to see to it, in whole sentences. */
const notesOn = ({ state, openedAt, decision, snapshot }: DecidedLine, translate: Translate): string[] => [
  ...(state !== "submitted"
    ? [
        translate("review.decisions.notOpen", {
          standing: translate(`rounds.standing.${standingOf(state, openedAt !== null)}`),
        }),
      ]
    : []),
  ...(state === "submitted" && decision.snapshot !== snapshot ? [translate("review.decisions.outdated")] : []),
];

/** A proposal that waits for a second person. */
export function shownWaiting(line: WaitingLine, locale: Locale, user: string): ShownWaiting {
  const translate = translator(locale);
  return {
    ...shownLine(line, locale),
    isOwn: line.decision.by === user,
    isOpen: line.state === "submitted",
    notes: [
      ...(line.decision.by === user ? [translate("review.decisions.yours")] : []),
      ...notesOn(line, translate),
      ...(line.isVerifiedSince ? [translate("review.decisions.verifiedSince")] : []),
      ...(line.hasLeft ? [translate("review.decisions.hasLeft")] : []),
    ],
  };
}

/** A decision that a faulty rule set was used for. */
export function shownFaulty(line: DecidedLine, locale: Locale): ShownFaulty {
  const translate = translator(locale);
  return {
    ...shownLine(line, locale),
    stage: `${translate(`review.stages.${line.decision.stage}`)} · ${trailNames(locale).ruleSet(line.decision.ruleSet)}`,
    isOpen: line.state === "submitted",
    notes: notesOn(line, translate),
  };
}

/** A proposal that a second person objected to: who said what, and what is to be done. */
export function shownObjected(line: ObjectedLine, locale: Locale, user: string): ShownObjected {
  const translate = translator(locale);
  const unknown = translator(locale)("review.history.unknownPerson");
  const { proposal, state } = line;
  return {
    ...shownLine(line, locale),
    outcome: proposal.outcome,
    isOwn: proposal.by === user,
    isOpen: state === "submitted",
    proposed: translate("review.decisions.proposedBy", {
      person: proposal.person ?? unknown,
      at: momentText(locale, proposal.at),
      reason: proposal.reason,
    }),
    notes: [
      ...(proposal.by === user ? [translate("review.decisions.yoursObjected")] : []),
      ...notesOn(line, translate),
    ],
  };
}

/** A decision in a list, in words. */
export const shownLine = (
  { id, number, firmName, uscc, snapshot, decision, person }: DecidedLine,
  locale: Locale,
): ShownLine => ({
  application: id,
  number,
  firm: firmName,
  code: uscc,
  outcome: decision.outcome,
  reason: decision.reason,
  at: momentText(locale, decision.at),
  person: person ?? translator(locale)("review.history.unknownPerson"),
  isOutdated: decision.snapshot !== snapshot,
});
