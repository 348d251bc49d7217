import type { SheetRecord } from "#db/sheets/sheets";
import { type Act, type Actor, may } from "#lib/access";

/** Whether whoever opens a sheet may do that with it: a page offers nobody what would be refused. */
export const mayOnSheet = (actor: Actor, act: Act, { id, organisation, state }: SheetRecord): boolean =>
  may(actor, act, { of: "sheet", id, organisation, state });
