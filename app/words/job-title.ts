import { wishIn } from "#lib/programme/batch";
import type { JobKind } from "#lib/programme/job";
import { dayMove, isDay } from "#lib/text/day";
import type { Translate } from "../translate";

type Job = { kind: JobKind; input: Readonly<Record<string, unknown>> };

/** What a job does, in words; of a last day that was moved, which way. */
export function jobTitle({ kind, input }: Job, translate: Translate): string {
  const move = kind === "extend" ? dayMove(input.was, input.closesOn) : null;
  if (kind === "batch") return translate(`batch.acts.${wishIn(input).act}`);
  const told = move ?? (kind === "extend" && input.was === input.closesOn && isDay(input.was) ? "closed" : null);
  return translate(told ? `rounds.jobs.moved.${told}` : `rounds.jobs.kinds.${kind}`);
}
