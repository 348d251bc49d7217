import type { Connection } from "../client";
import type { VisitorRecord } from "./visitors";

/** The firms from which each visitor has to keep, by what was declared of them. */
export async function barredFrom(
  _on: Connection,
  _visitors: readonly VisitorRecord[],
  _firms: readonly { id: string; uscc: string | null }[],
): Promise<Map<string, Set<string>>> {
  return new Map();
}
