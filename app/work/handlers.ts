import type { JobKind } from "#lib/programme/job";
import { batch } from "./batch";
import { exportRound } from "./export";
import { extend } from "./extend";
import type { JobHandler } from "./handler";
import { importFirms } from "./import";
import { invite } from "./invite";
import { remind } from "./remind";
import { renew } from "./renew";

/** What does the jobs of each kind. */
export const handlers: Partial<Record<JobKind, JobHandler>> = {
  import: importFirms,
  invite,
  remind,
  extend,
  renew,
  export: exportRound,
  batch,
};
