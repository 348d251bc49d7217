import { and, eq, isNull } from "drizzle-orm";
import type { Actor } from "#lib/access";
import { done, type Outcome, refused } from "#lib/outcome";
import { isCounted } from "#lib/programme/standing";
import { assignVisitors, visitState } from "#lib/programme/visit";
import { dayOf, isDay } from "#lib/text/day";
import type { Connection, Database } from "../client";
import { visitors } from "../schema";
import { sha256 } from "../service/seals";
import { record } from "../service/trail";
import { admitRound, type RoundRecord, type RoundShut } from "./admission";
import { barredFrom } from "./barred-visitors";
import type { VisitorRecord } from "./visitors";
import { linesOf, type Sent, sendVisitors, type TellVisit, type VisitLine } from "./visits";

/** The lot of a visitor for a firm: anybody with the seed and both can compute it with `sha256sum`. */
const ticketOf = (seed: string, number: number, visitor: string): string => sha256(`${seed}:${number}:${visitor}`);

/** By which seed, for which region, on which day (`null`: each gets its own later), and how the firms are told. */
type Sending = { seed: string; region: string | null; plannedOn?: string | null; message?: TellVisit };

/** How many visits that are not over each visitor has. */
function loadsOf(lines: readonly VisitLine[]): Map<string, number> {
  const loads = new Map<string, number>();
  for (const { content } of lines)
    for (const { visitor } of content.people) loads.set(visitor, (loads.get(visitor) ?? 0) + 1);
  return loads;
}

/** Who is drawn for the firms that nobody goes to yet; none for whom fewer than two may go. */
async function drawn(
  inside: Connection,
  round: RoundRecord,
  { seed, region, plannedOn }: Sending,
  { lines, present }: { lines: readonly VisitLine[]; present: readonly VisitorRecord[] },
): Promise<{ sent: Map<string, Sent>; open: number }> {
  const firms = lines.filter(
    (line) =>
      isCounted(line.state) && visitState(line.content) === "unassigned" && (region === null || line.region === region),
  );
  const numbers = new Map(firms.map(({ id, number }) => [id, number]));
  const loads = loadsOf(lines);
  const barred = await barredFrom(inside, round, present, firms);
  const candidates = present.map(({ id }) => ({
    id,
    load: loads.get(id) ?? 0,
    barred: barred.get(id) ?? new Set<string>(),
  }));
  const assigned = assignVisitors([...numbers.keys()], candidates, (firm, visitor) =>
    ticketOf(seed, numbers.get(firm) ?? 0, visitor),
  );
  const named = new Map(present.map((each) => [each.id, each]));
  const people = (ids: readonly string[]) =>
    ids.flatMap((id) => {
      const visitor = named.get(id);
      return visitor ? [{ visitor: id, name: visitor.name, employer: visitor.employer }] : [];
    });
  const planned = plannedOn ? { plannedOn } : {};
  const sent = new Map([...assigned].map(([firm, ids]) => [firm, { people: people(ids), seed, ...planned }]));
  return { sent, open: firms.length - sent.size };
}

/**
 * Draws two visitors for each firm that is to be visited and has none, in the order of the firms: those who have fewest
 * visits, of equals by lot; and, where one is given, sets the day, of which the firms are told. Hands back for how many firms, and for how many too few were left.
 */
export function drawPeople(
  database: Database,
  actor: Actor,
  round: string,
  { seed, region, plannedOn = null, message }: Sending,
  at: Date,
): Promise<
  Outcome<
    { sent: number; open: number },
    RoundShut | "seed" | "bad-day" | "planned-past" | "too-few-visitors" | "nobody-to-send"
  >
> {
  return database.durably(async (inside) => {
    const admitted = await admitRound(inside, actor, "draw-visits", round, at);
    if (!admitted.ok) return admitted;
    if (actor.kind !== "person") return refused("not-found");
    if (seed.trim() === "") return refused("seed");
    if (plannedOn !== null && !isDay(plannedOn)) return refused("bad-day");
    if (plannedOn !== null && plannedOn < dayOf(at)) return refused("planned-past");
    const present = await inside
      .select()
      .from(visitors)
      .where(and(eq(visitors.round, round), isNull(visitors.endedAt)));
    if (present.length < 2) return refused("too-few-visitors");
    const { sent, open } = await drawn(
      inside,
      admitted.value,
      { seed: seed.trim(), region, plannedOn },
      { lines: await linesOf(inside, round), present },
    );
    if (sent.size === 0) return refused(open > 0 ? "too-few-visitors" : "nobody-to-send");
    await record(inside, actor, "draw-visits", round, at, { seed: seed.trim(), firms: sent.size });
    await sendVisitors(inside, actor, { round: admitted.value, sent, ...(message && { message }) }, at);
    return done({ sent: sent.size, open });
  });
}
