import { and, eq } from "drizzle-orm";
import type { Database } from "../client";
import { objectionAnswers, objections, opinions, publicities, recommendations, regionLists, visits } from "../schema";
import { sealOfObjection, sealOfPublicity, sealOfRecommendation } from "./process-seals";
import { sealOfRow } from "./seals";

const processKinds = [
  ...(["opinion", "region-list"] as const),
  ...(["visit", "publicity", "objection", "objection-answer", "recommendation"] as const),
] as const;
export type ProcessKind = (typeof processKinds)[number];

type Detail = Readonly<Record<string, unknown>>;

/** Acts of the way from first opinion to recommendation whose lines hold the hash of a record. */
export const processActs = [
  ...(["give-opinion", "hand-in-list", "return-list"] as const),
  ...(["visit", "publish", "handle-objection", "recommend"] as const),
] as const;

/** Of which record such a line holds the hash. */
export function processKindOf(act: string, detail: Detail): ProcessKind | null {
  switch (act) {
    case "give-opinion":
      return "opinion";
    case "hand-in-list":
    case "return-list":
      return "region-list";
    case "visit":
      return "visit";
    case "publish":
      return "publicity";
    case "handle-objection":
      return typeof detail.answer === "string" ? "objection-answer" : "objection";
    case "recommend":
      return "recommendation";
    default:
      return null;
  }
}

/** What a row hashes to, where it says so of itself; else "". */
function ownHash<Row extends { hash: string; at: Date }>({ hash, ...sealed }: Row): string {
  return sealOfRow(sealed) === hash ? hash : "";
}

/** What the record of that kind hashes to now; `null` where it is gone, "" where it does not say so of itself. */
export async function processHashNow(
  { db }: Pick<Database, "db">,
  { kind, subject, detail }: { kind: ProcessKind; subject: string; detail: Detail },
): Promise<string | null> {
  switch (kind) {
    case "opinion": {
      const [row] = await db
        .select()
        .from(opinions)
        .where(eq(opinions.id, String(detail.opinion)));
      return row ? ownHash(row) : null;
    }
    case "region-list": {
      const [row] = await db
        .select()
        .from(regionLists)
        .where(eq(regionLists.id, String(detail.list)));
      return row ? ownHash(row) : null;
    }
    case "visit": {
      const isIt = and(eq(visits.application, subject), eq(visits.revision, Number(detail.revision)));
      const [row] = await db.select().from(visits).where(isIt);
      return row ? sealOfRow(row) : null;
    }
    case "publicity": {
      const isIt = eq(publicities.id, String(detail.publicity));
      const [row] = await db.select().from(publicities).where(isIt);
      if (!row) return null;
      return sealOfPublicity(row) === row.hash ? row.hash : "";
    }
    case "objection": {
      const isIt = eq(objections.id, String(detail.objection));
      const [row] = await db.select().from(objections).where(isIt);
      return row ? sealOfObjection(row) : null;
    }
    case "objection-answer": {
      const isIt = eq(objectionAnswers.id, String(detail.answer));
      const [row] = await db.select().from(objectionAnswers).where(isIt);
      return row ? sealOfRow(row) : null;
    }
    case "recommendation": {
      const isIt = eq(recommendations.id, String(detail.recommendation));
      const [row] = await db.select().from(recommendations).where(isIt);
      if (!row) return null;
      return sealOfRecommendation(row) === row.hash ? row.hash : "";
    }
  }
}
