import { expireSheet } from "#db/sheets/expiry";
import { type SheetKeeping, sheetKeeping, type Term, tellOwners } from "#db/sheets/expiry-notices";
import { sheetsUnused } from "#db/sheets/kept-sheets";
import { noticeDays, overSince } from "#lib/retention";
import { attempt, count, emptyTally, type Look, type Tally } from "./tally";

const page = 200;

/** Tells the owners of a sheet, where they are to be told or what was written to them was given up. */
export async function tell(look: Look, tally: Tally, { sheet, keeping, missed }: SheetKeeping, term: Term) {
  const { into, actor, writes, now } = look;
  if (!into || (keeping.state !== "to-tell" && missed === 0)) return;
  const wish = { term, writes };
  const outcome = await attempt(tally, `mail about ${sheet.id}`, () => tellOwners(into, actor, sheet, wish, now));
  if (outcome?.ok) tally.mails += outcome.value.mails;
}

/** Looks at the sheets of a kind that are in no round. */
export async function lookAtSheets(look: Look, kind: "draft" | "sheet"): Promise<Tally> {
  const { from, into, actor, isMailed, now } = look;
  const days = look.terms[kind];
  const tally = emptyTally(kind, days);
  if (days === null) return tally;
  const term = { days, isMailed };
  // Who is told of a sheet is told so many days before it goes.
  const before = overSince(days - noticeDays - 1, now);
  for (let after = ""; ; ) {
    const { found, last } = await sheetsUnused(from.db, kind, { before, after, limit: page });
    for (const sheet of found) {
      const held = await sheetKeeping(from.db, sheet, term, now);
      count(tally, held.keeping, { since: sheet.since, isReachable: isMailed && held.owners.length > 0 });
      await tell(look, tally, held, term);
      if (!into || held.keeping.state !== "due") continue;
      const gone = await attempt(tally, `${kind} ${sheet.id}`, () => expireSheet(into, actor, sheet, term, now));
      if (!gone?.ok) continue;
      tally.gone += 1;
      tally.scores += gone.value.scores;
      tally.reports += gone.value.reports;
    }
    if (last === null) return tally;
    after = last;
  }
}
