import type { DecidedLine } from "../../db/decided";
import type { Locale } from "../../lib/instrument/text";
import type { ShownLine } from "../_view/review/decisions";
import { translator } from "../translate";
import { momentText } from "./shown-criteria";

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
