import type { Database } from "#db/client";
import type { applications } from "#db/schema";
import { boundsBytes, columnsVersion } from "#lib/programme/columns";
import type { MadeRow } from "../cohort-rows";

const day = new Date(Date.UTC(2026, 3, 1));

const named = {
  ...{
    id: "id",
    round: "round",
    number: "number",
    firmName: "firm_name",
    initials: "initials",
    uscc: "uscc",
    region: "region",
  },
  ...{
    industry: "industry",
    locale: "locale",
    linkHash: "link_hash",
    state: "state",
    late: "late",
    byOpenLink: "by_open_link",
  },
  ...{
    openedAt: "opened_at",
    invitedAt: "invited_at",
    submittedAt: "submitted_at",
    reminders: "reminders",
    snapshot: "snapshot",
    quadrant: "quadrant",
  },
  ...{ stage: "stage", profile: "profile", certainty: "certainty", level: "level", capability: "capability" },
  ...{ government: "government", business: "business", technological: "technological" },
  ...{ technologyImprovement: "technology_improvement", marketExpansion: "market_expansion", oddities: "oddities" },
  ...{
    contradictions: "contradictions",
    verdict: "verdict",
    criteria: "criteria",
    bounds: "figures",
    nearest: "nearest",
  },
  ...{
    nearestCriterion: "nearest_criterion",
    nearestParameter: "nearest_parameter",
    nearestAmount: "nearest_amount",
    columnsVersion: "columns_version",
  },
  ...{
    evidenced: "evidenced",
    verified: "verified",
    drawn: "drawn",
    decision: "decision",
    decisionStage: "decision_stage",
  },
  ...{ revision: "revision", changed: "changed" },
} as const satisfies Partial<Record<keyof typeof applications.$inferSelect, string>>;

const insert = `insert into applications (${Object.values(named).join(", ")}) values (${Object.values(named)
  .fill("?" as never)
  .join(", ")})`;

/** Puts firms into a round, many at a time; their numbers are also their changes. */
export async function putFirms({ gate }: Database, round: string, made: Iterable<MadeRow>): Promise<void> {
  let waiting: { sql: string; args: (string | number | null | Uint8Array)[] }[] = [];
  const flush = async () => {
    if (waiting.length > 0) await gate.batch(waiting);
    waiting = [];
  };
  for (const { row, bounds } of made) {
    const id = `${round}-${row.number}`;
    const stored: Record<keyof typeof named, string | number | boolean | null | Uint8Array> = {
      ...row,
      id,
      round,
      locale: "zh",
      linkHash: `link-${id}`,
      byOpenLink: false,
      invitedAt: day.getTime(),
      reminders: 0,
      bounds: bounds && boundsBytes(bounds),
      columnsVersion,
      revision: 1,
      changed: row.number,
    };
    const args = Object.keys(named).map((key) => {
      const value = stored[key as keyof typeof named];
      return typeof value === "boolean" ? Number(value) : value;
    });
    waiting.push({ sql: insert, args });
    if (waiting.length === 2_000) await flush();
  }
  await flush();
}
