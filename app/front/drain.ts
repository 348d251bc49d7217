import type { Server } from "node:http";
import type { Socket } from "node:net";

/** Longest that running requests may take to finish, in milliseconds. */
const grace = 10_000;

/**
 * How a server is to be stopped; to be asked for before it listens. Stopping takes no more requests and resolves when
 * those under way are answered, or cut off after the grace.
 */
export function drainOf(server: Server): () => Promise<void> {
  const sockets = new Set<Socket>();
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });
  return () =>
    new Promise((resolve) => {
      server.prependListener("request", (_request, response) => response.setHeader("Connection", "close"));
      const idle = setInterval(() => {
        server.closeIdleConnections();
        // Browsers open connections ahead; one that never carried a byte does not count as idle.
        for (const socket of sockets) if (socket.bytesRead === 0) socket.destroy();
      }, 50);
      const late = setTimeout(() => server.closeAllConnections(), grace);
      server.close(() => {
        clearInterval(idle);
        clearTimeout(late);
        resolve();
      });
    });
}
