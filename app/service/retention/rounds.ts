import { applicationKeeping, expireApplication, expireRound, type RoundTerm } from "#db/programme/expiry";
import { type KeptApplication, type KeptRound, keptApplications, keptRounds } from "#db/programme/kept-rounds";
import { isOver, keptUntil, noticeDays } from "#lib/retention";
import { dayOf, daysAfter } from "#lib/text/day";
import { tell } from "./sheets";
import { attempt, count, emptyTally, type Look, type Tally } from "./tally";

const page = 200;

async function lookAtApplication(look: Look, tally: Tally, application: KeptApplication, term: RoundTerm) {
  const { from, into, actor, isMailed, now } = look;
  const { sheet, keeping } = await applicationKeeping(from.db, application, term, now);
  const isReachable = sheet !== null && isMailed && sheet.owners.length > 0;
  count(tally, keeping, { since: term.since, isReachable });
  if (sheet) await tell(look, tally, sheet, term);
  if (!into || keeping.state !== "due") return;
  const wish = () => expireApplication(into, actor, application, term, now);
  const gone = await attempt(tally, `application ${application.id}`, wish);
  if (!gone?.ok) return;
  tally.gone += 1;
  tally.scores += gone.value.scores;
  tally.reports += gone.value.reports;
}

/** Looks at the firms of a round whose term is over, or will be as soon as they could be told of it; then at the round itself. */
async function lookAtRound(look: Look, tally: Tally, { id, course: read }: KeptRound, days: number): Promise<void> {
  const { from, into, actor, isMailed, now } = look;
  for (let after = 0; ; ) {
    // A round that somebody has acted in while its firms went has begun its term anew.
    const course = into && after > 0 ? (await keptRounds(from.db, now, id))[0]?.course : read;
    if (!course || !("since" in course)) return;
    const term = { days, isMailed, since: course.since };
    const found = await keptApplications(from.db, id, { after, limit: page });
    for (const application of found) await lookAtApplication(look, tally, application, term);
    const last = found.at(-1);
    if (last) after = last.number;
    else break;
  }
  if (into) await attempt(tally, `round ${id}`, () => expireRound(into, actor, id, days, now));
}

/** Looks at the rounds, with the sheets in them. */
export async function lookAtRounds(look: Look): Promise<Tally> {
  const { from, now } = look;
  const days = look.terms.round;
  const tally = emptyTally("round", days);
  if (days === null) return tally;
  const soonest = daysAfter(dayOf(now), noticeDays);
  for (const round of await keptRounds(from.db, now)) {
    const { id, name, course } = round;
    if ("hold" in course) {
      tally.holds.push({ round: id, name, hold: course.hold });
      continue;
    }
    const until = keptUntil(course.since, days);
    if (isOver(until, now)) tally.rounds += 1;
    if (until <= soonest) await lookAtRound(look, tally, round, days);
  }
  return tally;
}
