import type { Server } from "node:http";

/** Longest that running requests may take to finish, in milliseconds. */
export const grace = 10_000;

/** Stops taking requests and resolves when those under way are answered, or cut off after the grace. */
export function drain(server: Server, longest = grace): Promise<void> {
  return new Promise((resolve) => {
    server.prependListener("request", (_request, response) => response.setHeader("Connection", "close"));
    const idle = setInterval(() => server.closeIdleConnections(), 50);
    const late = setTimeout(() => server.closeAllConnections(), longest);
    server.close(() => {
      clearInterval(idle);
      clearTimeout(late);
      resolve();
    });
  });
}
