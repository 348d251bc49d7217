import { messagesOf } from "#lib/messages/messages";
import type { Messages } from "#lib/messages/shape";
import type { Locale } from "#lib/text/text";
import { translator } from "../translate";

type Problem = keyof Messages["batch"]["problems"];
type Reason = keyof Messages["batch"]["reasons"];

/** Why a batch was not laid down or started, in words. */
export function batchProblem(locale: Locale, problem: string | null): string {
  const isKnown = problem !== null && Object.hasOwn(messagesOf(locale).batch.problems, problem);
  return translator(locale)(isKnown ? `batch.problems.${problem as Problem}` : "people.kept");
}

/** Why nothing is done for a firm of a batch, in words. */
export function itemReason(locale: Locale, reason: string | null): string {
  if (reason === null) return "";
  const isKnown = Object.hasOwn(messagesOf(locale).batch.reasons, reason);
  return isKnown ? translator(locale)(`batch.reasons.${reason as Reason}`) : reason;
}
