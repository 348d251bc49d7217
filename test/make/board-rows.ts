import { eq, getTableColumns } from "drizzle-orm";
import type { Database } from "#db/client";
import { applications, rounds } from "#db/schema";
import { boundsBytes, columnsVersion } from "#lib/programme/columns";
import type { MadeRow } from "../cohort-rows";

const day = new Date(Date.UTC(2026, 3, 1));
const columns = getTableColumns(applications);

const stored = (round: string, columnsRuleSet: string, { row, bounds, figures }: MadeRow) => ({
  ...row,
  id: `${round}-${row.number}`,
  round,
  locale: "zh",
  linkHash: `link-${round}-${row.number}`,
  byOpenLink: 0,
  invitedAt: day.getTime(),
  reminders: 0,
  bounds: bounds && boundsBytes(bounds),
  figures,
  columnsVersion,
  columnsRuleSet,
  revision: 1,
  changed: 0,
});

/** Puts firms into a round, many at a time. */
export async function putFirms({ db, gate }: Database, round: string, made: Iterable<MadeRow>): Promise<void> {
  const [of] = await db.select({ ruleSet: rounds.ruleSet }).from(rounds).where(eq(rounds.id, round));
  let waiting: { sql: string; args: (string | number | null | Uint8Array)[] }[] = [];
  const flush = async () => {
    if (waiting.length > 0) await gate.batch(waiting);
    waiting = [];
  };
  for (const each of made) {
    const pairs = Object.entries(stored(round, of?.ruleSet ?? "", each));
    const names = pairs.map(([id]) => columns[id as keyof typeof columns].name);
    waiting.push({
      sql: `insert into applications (${names.join(", ")}) values (${names.map(() => "?").join(", ")})`,
      args: pairs.map(([, value]) => (typeof value === "boolean" ? Number(value) : value)),
    });
    if (waiting.length === 2_000) await flush();
  }
  await flush();
}
