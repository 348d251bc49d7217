import type { JobKind } from "#lib/programme/job";
import { dayMove } from "#lib/text/day";
import type { Translate } from "../translate";

type Job = { kind: JobKind; input: Readonly<Record<string, unknown>> };

/** What a job does, in words; of a last day that was moved, which way. */
export function jobTitle({ kind, input }: Job, translate: Translate): string {
  const move = kind === "extend" ? dayMove(input.was, input.closesOn) : null;
  return translate(move ? `rounds.jobs.moved.${move}` : `rounds.jobs.kinds.${kind}`);
}
