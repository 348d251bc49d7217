import type { ServerResponse } from "node:http";

/** Sends a reader on, for this once. */
export function leadTo(response: ServerResponse, path: string, status: 303 | 307 = 307): void {
  response.writeHead(status, { Location: path, "Cache-Control": "private, no-store" });
  response.end();
}
