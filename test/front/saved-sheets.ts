import { beforeAll, beforeEach } from "vitest";
import type { Database } from "#db/client";
import { type Firm, freshDatabase, hashOf, newFirm } from "../db/fresh";
import { openFront } from "./open-front";

/** A front, and for each test a sheet of its own to which entries are sent as a page sends them, or one from before 2026-11-29. */
export function savedSheets<Told>(kind: "entries" | "answers" | "figures") {
  let base = "";
  let sheets = 0;
  const current = {} as { database: Database; token: string; firm: Firm };

  beforeAll(async () => {
    current.database = await freshDatabase();
    ({ base } = await openFront(current.database));
  });
  beforeEach(async () => {
    sheets += 1;
    current.token = `${kind}-${sheets}`;
    current.firm = await newFirm(current.database, { linkHash: hashOf(current.token) });
  });

  async function send(body: BodyInit | null, method = "PUT"): Promise<Told & { status: number }> {
    const response = await fetch(`${base}/api/sheets/${current.token}/${kind}?locale=en`, { method, body });
    return { ...((await response.json()) as Told), status: response.status };
  }
  return {
    current,
    send,
    save: (...saves: unknown[]) => send(JSON.stringify({ [kind === "entries" ? kind : "answers"]: saves })),
  };
}
